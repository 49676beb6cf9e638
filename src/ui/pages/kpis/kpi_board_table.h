// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/delegates.h"
#include "ui/pages/progress/list_table.h"

namespace gapwright {

class KpiBoardModel;

/// The list of the KPI board. A digit starts the new value of the current row wherever one stands;
/// Enter takes it and goes to the row below.
class KpiBoardTable : public ListTable {
    Q_OBJECT
public:
    KpiBoardTable(const Theme &theme, KpiBoardModel *model, QWidget *parent = nullptr);

    /// The KPI of the current row; empty without one.
    [[nodiscard]] QString currentId() const;
    bool select(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    KpiBoardModel *m_model;
};

/// The values over time in one cell.
class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SparklineDelegate(const Theme &theme, KpiBoardModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    KpiBoardModel *m_model;
};

/// The new value: a line to type into, named after its KPI.
class KpiEntryDelegate : public TwoLineDelegate {
    Q_OBJECT
public:
    KpiEntryDelegate(const Theme &theme, KpiBoardModel *model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    KpiBoardModel *m_model;
};

} // namespace gapwright
