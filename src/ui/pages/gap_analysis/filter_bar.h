// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/gap_analysis/item_list_model.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace gapwright {

class ComboField;
class ElidedLabel;
class Theme;

/// Narrows and orders the item list: words, open, gaps, mine, without evidence, to
/// confirm, severity.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ItemFilter filter() const;
    [[nodiscard]] ItemOrder order() const;
    void setFilter(const ItemFilter &filter);
    void setOrder(ItemOrder order);
    /// "7 of 11" beside the fields.
    void setCount(int shown, int all);
    /// The toggle "To confirm" is there only while something waits or it is on.
    void setWaiting(int items);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

signals:
    void changed();
    /// Enter in the search field: on to the list.
    void searchConfirmed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addToggle(const QString &name, const QString &text, const QString &help);
    void fit();

    const Theme &m_theme;
    QLineEdit *m_search;
    QToolButton *m_open;
    QToolButton *m_gaps;
    QToolButton *m_mine;
    QToolButton *m_bare;
    QToolButton *m_toConfirm;
    ComboField *m_severity;
    ComboField *m_order;
    ElidedLabel *m_count;
};

} // namespace gapwright
