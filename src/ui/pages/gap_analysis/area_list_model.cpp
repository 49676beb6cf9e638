// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/area_list_model.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace gapwright {

AreaListModel::AreaListModel(const ProjectSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    QString group;
    for (const CapabilityArea &area : session.catalogue().areas()) {
        if (area.group != group)
            m_rows.push_back({{}, area.group});
        group = area.group;
        m_rows.push_back({area.id, area.name});
    }
    connect(&session, &ProjectSession::updated, this, &AreaListModel::take);
}

int AreaListModel::rowOf(const QString &area) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!area.isEmpty() && m_rows[row].area == area)
            return int(row);
    }
    return -1;
}

void AreaListModel::take(const SessionUpdate &update)
{
    if (update.everything && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    for (const QString &area : update.areas) {
        const int row = rowOf(area);
        if (row >= 0)
            emit dataChanged(index(row), index(row));
    }
}

int AreaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags AreaListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].area.isEmpty())
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

QVariant AreaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const AreaScore *score = m_session.scores().area(row.area);
    const int level = score ? score->level.value_or(-1) : -1;
    const int target = score ? score->target.value_or(-1) : -1;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        if (row.area.isEmpty())
            return row.text;
        const QLocale local;
        const QString now = level < 0 ? tr("not rated") : tr("level %1").arg(local.toString(level));
        return target < 0 ? tr("%1: %2", "area: level").arg(row.text, now)
                          : tr("%1: %2, target %3").arg(row.text, now, local.toString(target));
    }
    case AreaRole:
        return row.area;
    case LevelRole:
        return level;
    case TargetRole:
        return target;
    default:
        return {};
    }
}

namespace {

/// A heading, or a name with five steps: filled up to the level, edged up to the target.
class AreaDelegate : public QStyledItemDelegate {
public:
    AreaDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(AreaListModel::AreaRole).toString().isEmpty();
        return {m_theme.px(200), m_theme.px(isHeading ? 34 : 42)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(AreaListModel::AreaRole).toString().isEmpty())
            paintHeading(*painter, option, index);
        else
            paintArea(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
    {
        painter.setFont(m_theme.font(type_size::small, QFont::DemiBold));
        painter.setPen(m_theme.tokens().textFaint);
        const QRectF box =
            QRectF(option.rect).adjusted(m_theme.px(10), m_theme.px(10), -m_theme.px(8), 0);
        paintLine(painter, box, index.data().toString(), option.direction);
    }

    void paintArea(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Tokens &tokens = m_theme.tokens();
        const QRectF box = paintCellGround(painter, option, m_theme);
        const int level = index.data(AreaListModel::LevelRole).toInt();
        const int target = index.data(AreaListModel::TargetRole).toInt();
        const qreal stepsWidth = m_theme.px(5 * 11 + 42);
        painter.setFont(m_theme.font());
        painter.setPen(tokens.text);
        paintName(painter, box.adjusted(0, 0, -stepsWidth - m_theme.px(8), 0), box, option,
                  index.data().toString());
        const QRectF area(box.right() - stepsWidth, box.top(), stepsWidth, box.height());
        paintSteps(painter, option, area, box, {level, target});
    }

    void paintName(QPainter &painter, const QRectF &room, const QRectF &box,
                   const QStyleOptionViewItem &option, const QString &name) const
    {
        const QStringList lines = brokenLines(name, painter.font(), room.width(), 2);
        const qreal height = QFontMetricsF(painter.font()).height();
        qreal top = box.center().y() - height * qreal(lines.size()) / 2;
        for (const QString &line : lines) {
            const QRectF place(room.left(), top, room.width(), height);
            paintLine(painter, mirrored(place, box, option.direction), line, option.direction);
            top += height;
        }
    }

    struct Steps {
        int level;
        int target;
    };
    void paintSteps(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &area,
                    const QRectF &box, Steps steps) const
    {
        const Tokens &tokens = m_theme.tokens();
        const qreal side = m_theme.px(8);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int step = 1; step <= 5; ++step) {
            const QRectF block(area.left() + (step - 1) * m_theme.px(11),
                               area.center().y() - side / 2, side, side);
            const bool full = step <= steps.level;
            const QRectF place = mirrored(block, box, option.direction);
            painter.setPen(step <= steps.target ? QPen(tokens.control, 1.2)
                                                : QPen(tokens.borderStrong, 1));
            painter.setBrush(full ? QBrush(tokens.capability.last()) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
        const QLocale local;
        const QString dash = QStringLiteral("–");
        const QString figures = AreaListModel::tr("%1 of %2", "level, target")
                                    .arg(steps.level < 0 ? dash : local.toString(steps.level),
                                         steps.target < 0 ? dash : local.toString(steps.target));
        painter.setFont(m_theme.font(type_size::small));
        painter.setPen(steps.level >= 0 && steps.level < steps.target ? tokens.text
                                                                      : tokens.textMuted);
        const QRectF text = area.adjusted(m_theme.px(5 * 11 + 4), 0, 0, 0);
        paintLine(painter, mirrored(text, box, option.direction), figures, option.direction);
    }

    const Theme &m_theme;
};

} // namespace

AreaList::AreaList(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new AreaListModel(session, this))
{
    setObjectName(QStringLiteral("areaList"));
    setAccessibleName(tr("Processes and management areas"));
    setModel(m_model);
    setItemDelegate(new AreaDelegate(theme, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    keepMeasured(theme, this, [this] { doItemsLayout(); });
    connect(&session, &ProjectSession::selectionChanged, this, &AreaList::showCurrent);
    showCurrent();
}

void AreaList::showCurrent()
{
    const QModelIndex at = m_model->index(m_model->rowOf(m_session.area()));
    if (at == currentIndex())
        return;
    m_showing = true;
    setCurrentIndex(at);
    m_showing = false;
}

void AreaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        m_session.setArea(current.data(AreaListModel::AreaRole).toString());
}

} // namespace gapwright
