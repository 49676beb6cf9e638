// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/palette_model.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QGraphicsDropShadowEffect;
class QLabel;
class QLineEdit;
class QListView;

namespace gapwright {

class PaletteDelegate;
class Theme;

/// Search field over the whole window, Ctrl+K: dims the page, ranks what the provider offers and
/// runs the chosen entry. Closes on Esc, on a click beside it, and after a choice; the focus goes
/// back to where it was.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// Offers entries for a query; called on each change of the text, so it answers at once.
    using Provider = std::function<std::vector<PaletteEntry>(const QString &query)>;

    /// Covers `window` while it is open and follows its size.
    CommandPalette(const Theme &theme, QWidget *window);

    void setProvider(Provider provider);
    void openPalette(const QString &query = {});
    void closePalette();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    [[nodiscard]] QString query() const;

    /// Results that arrive later, for example of a search in the file. Ignored when the person has
    /// typed on since `query`.
    void addEntries(const QString &query, std::vector<PaletteEntry> entries);

    [[nodiscard]] const PaletteModel &model() const { return *m_model; }

signals:
    void queryChanged(const QString &query);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void ask();
    void afterReset();
    void place();
    void run();
    void selectRow(int row);
    [[nodiscard]] bool takeKey(int key);

    const Theme &m_theme;
    Provider m_provider;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QFrame *m_sheet;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QGraphicsDropShadowEffect *m_shadow;
    QPointer<QWidget> m_focusBefore;
};

} // namespace gapwright
