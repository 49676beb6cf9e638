// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_board_table.h"

#include "ui/kit/theme.h"
#include "ui/pages/kpis/kpi_board_model.h"
#include "ui/pages/kpis/kpi_looks.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace gapwright {

KpiBoardTable::KpiBoardTable(const Theme &theme, KpiBoardModel *model, QWidget *parent)
    : ListTable(theme, parent)
    , m_model(model)
{
    setModel(model);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    auto *names = new TwoLineDelegate(theme, this);
    names->setSubtitleRole(KpiBoardModel::SubtitleRole);
    setItemDelegateForColumn(KpiBoardModel::NameColumn, names);
    setItemDelegateForColumn(KpiBoardModel::ValueColumn, names);
    setItemDelegateForColumn(KpiBoardModel::StatusColumn,
                             new PillDelegate(
                                 theme,
                                 [model](const QModelIndex &index) {
                                     return pillOf(model->rowAt(index.row()).standing);
                                 },
                                 this));
    setItemDelegateForColumn(KpiBoardModel::DueColumn,
                             new PillDelegate(
                                 theme,
                                 [model](const QModelIndex &index) {
                                     return pillOf(model->rowAt(index.row()).standing.due);
                                 },
                                 this));
    setItemDelegateForColumn(KpiBoardModel::TrendColumn, new SparklineDelegate(theme, model, this));
    setItemDelegateForColumn(KpiBoardModel::EntryColumn, new KpiEntryDelegate(theme, model, this));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->flags(index) & Qt::ItemIsEditable)
            edit(index);
    });
}

QString KpiBoardTable::currentId() const
{
    return currentIndex().data(KpiBoardModel::IdRole).toString();
}

bool KpiBoardTable::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, KpiBoardModel::EntryColumn));
    scrollTo(currentIndex());
    return true;
}

void KpiBoardTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool startsNumber = !text.isEmpty()
        && (text.front().isDigit() || QStringLiteral("-+.,").contains(text.front()));
    if (startsNumber && currentIndex().isValid()
        && edit(currentIndex().siblingAtColumn(KpiBoardModel::EntryColumn),
                QAbstractItemView::AnyKeyPressed, event))
        return;
    ListTable::keyPressEvent(event);
}

void KpiBoardTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    ListTable::closeEditor(editor, hint);
    const int below = currentIndex().row() + 1;
    if (hint == QAbstractItemDelegate::SubmitModelCache && below < m_model->rowCount())
        setCurrentIndex(m_model->index(below, KpiBoardModel::EntryColumn));
}

SparklineDelegate::SparklineDelegate(const Theme &theme, KpiBoardModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const QRectF box = paintCellGround(*painter, option, m_theme);
    const KpiRow &row = m_model->rowAt(index.row());
    const Sparkline line = sparklineOf(row.kpi, row.standing);
    const qreal inset = m_theme.px(7);
    ChartTheme look = m_theme.chartTheme();
    if (option.state & QStyle::State_Selected)
        look.ground = m_theme.tokens().accentSoft;
    paintSparkline(*painter, box.adjusted(0, inset, 0, -inset), line, look);
    painter->restore();
}

KpiEntryDelegate::KpiEntryDelegate(const Theme &theme, KpiBoardModel *model, QObject *parent)
    : TwoLineDelegate(theme, parent)
    , m_model(model)
{
    setSubtitleRole(KpiBoardModel::SubtitleRole);
}

QWidget *KpiEntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const KpiRow &row = m_model->rowAt(index.row());
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("kpiValue"));
    line->setAccessibleName(tr("New value of %1").arg(row.kpi.name));
    line->setPlaceholderText(row.kpi.unit);
    return line;
}

} // namespace gapwright
