// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/clause_tree.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace gapwright {

ClauseTreeModel::ClauseTreeModel(const ProjectSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    addNode({}, tr("All clauses"), -1);
    const std::vector<Clause> &clauses = session.catalogue().clauses();
    for (size_t at = 0; at < clauses.size(); ++at) {
        const Clause &clause = clauses[at];
        m_scoreAt.insert(clause.id, int(at));
        if (!session.catalogue().itemsUnder(clause.id).empty())
            addNode(clause.id, titleOf(clause),
                    clause.parent.isEmpty() ? -1 : m_nodeOf.value(clause.parent));
    }
    connect(&session, &ProjectSession::updated, this, &ClauseTreeModel::take);
}

int ClauseTreeModel::addNode(const QString &clause, const QString &title, int parent)
{
    const int node = int(m_nodes.size());
    Node made{clause, title, parent, 0, {}};
    std::vector<int> &siblings = parent < 0 ? m_top : m_nodes[size_t(parent)].children;
    made.row = int(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back(std::move(made));
    m_nodeOf.insert(clause, node);
    return node;
}

QModelIndex ClauseTreeModel::indexOfNode(int node) const
{
    return node < 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, 0, quintptr(node));
}

QModelIndex ClauseTreeModel::indexOf(const QString &clause) const
{
    return indexOfNode(m_nodeOf.value(clause, -1));
}

QModelIndex ClauseTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexOfNode(m_top[size_t(row)]);
    return indexOfNode(m_nodes[size_t(parent.internalId())].children[size_t(row)]);
}

QModelIndex ClauseTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(m_nodes[size_t(index.internalId())].parent)
                           : QModelIndex();
}

int ClauseTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? int(m_nodes[size_t(parent.internalId())].children.size())
                            : int(m_top.size());
}

int ClauseTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const Conformity &ClauseTreeModel::conformityOf(const Node &node) const
{
    const Scorecard &scores = m_session.scores();
    if (node.clause.isEmpty())
        return scores.overall;
    const size_t at = size_t(m_scoreAt.value(node.clause));
    return at < scores.clauses.size() ? scores.clauses[at].conformity : m_none;
}

QVariant ClauseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[size_t(index.internalId())];
    const Conformity &figures = conformityOf(node);
    const int all = figures.counts.all();
    const int assessed = all - figures.counts.unassessed;
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::ToolTipRole:
        return tr("%1: %2 of %3 assessed, %4")
            .arg(node.title, QLocale().toString(assessed), QLocale().toString(all),
                 wordOf(figures.verdict))
            .toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 assessed, %4")
            .arg(node.title, QLocale().toString(assessed), QLocale().toString(all),
                 wordOf(figures.verdict));
    case ClauseRole:
        return node.clause;
    case AssessedRole:
        return assessed;
    case AllRole:
        return all;
    case VerdictRole:
        return int(figures.verdict);
    default:
        return {};
    }
}

void ClauseTreeModel::take(const SessionUpdate &update)
{
    QSet<int> touched;
    if (update.everything) {
        for (int node = 0; node < int(m_nodes.size()); ++node)
            touched.insert(node);
    }
    for (const QString &item : update.items) {
        const RequirementItem *known = m_session.catalogue().item(item);
        if (known)
            touched.insert(0);
        for (int node = known ? m_nodeOf.value(known->clause, -1) : -1; node >= 0;
             node = m_nodes[size_t(node)].parent)
            touched.insert(node);
    }
    for (const int node : std::as_const(touched))
        emit dataChanged(indexOfNode(node), indexOfNode(node));
}

namespace {

/// Number and title, a thin bar of progress, and the verdict's icon at the end.
class ClauseDelegate : public QStyledItemDelegate {
public:
    ClauseDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(160), m_theme.px(38)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &tokens = m_theme.tokens();
        paintGround(*painter, option);
        const QRectF box = QRectF(option.rect).adjusted(m_theme.px(6), 0, -m_theme.px(8), 0);
        const PillLook verdict = pillOf(Verdict(index.data(ClauseTreeModel::VerdictRole).toInt()));
        const qreal side = m_theme.px(15);
        const QRectF icon(box.right() - side, box.center().y() - side / 2, side, side);
        paintIcon(*painter, mirrored(icon, box, option.direction), verdict.icon,
                  tokens.*verdict.text, option.direction);
        const bool isTop = !index.parent().isValid();
        painter->setFont(m_theme.font(type_size::body, isTop ? QFont::Medium : QFont::Normal));
        painter->setPen(tokens.text);
        const QRectF text = box.adjusted(0, m_theme.px(3), -side - m_theme.px(8), -m_theme.px(9));
        paintLine(*painter, mirrored(text, box, option.direction),
                  index.data(Qt::DisplayRole).toString(), option.direction);
        paintProgress(*painter, option, box, index);
        painter->restore();
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        const Tokens &tokens = m_theme.tokens();
        const QRectF all = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (option.state & QStyle::State_Selected)
            painter.setBrush(tokens.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter.setBrush(tokens.surfaceAlt);
        else
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, m_theme.px(6), m_theme.px(6));
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(all.adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
        }
    }

    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &box,
                       const QModelIndex &index) const
    {
        const Tokens &tokens = m_theme.tokens();
        const int all = index.data(ClauseTreeModel::AllRole).toInt();
        const int assessed = index.data(ClauseTreeModel::AssessedRole).toInt();
        const QRectF track(box.left(), box.bottom() - m_theme.px(8), box.width() - m_theme.px(24),
                           m_theme.px(3));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.borderStrong);
        painter.drawRoundedRect(mirrored(track, box, option.direction), 1.5, 1.5);
        if (assessed == 0 || all == 0)
            return;
        QRectF done = track;
        done.setWidth(track.width() * assessed / all);
        painter.setBrush(assessed == all ? tokens.ok : tokens.accent);
        painter.drawRoundedRect(mirrored(done, box, option.direction), 1.5, 1.5);
    }

    const Theme &m_theme;
};

} // namespace

ClauseTree::ClauseTree(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(new ClauseTreeModel(session, this))
{
    setObjectName(QStringLiteral("clauseTree"));
    setAccessibleName(tr("Clauses"));
    setModel(m_model);
    setItemDelegate(new ClauseDelegate(theme, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setAnimated(false);
    keepMeasured(theme, this, [this, &theme] {
        setIndentation(theme.px(14));
        doItemsLayout();
    });
    showCurrent();
    connect(&session, &ProjectSession::selectionChanged, this, &ClauseTree::showCurrent);
}

void ClauseTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // Qt tints the indentation of the selected row; the ground is the delegate's alone.
    painter->fillRect(rect, m_theme.tokens().surface);
    if (!m_model->hasChildren(index))
        return;
    const qreal side = m_theme.px(14);
    const bool mirrors = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrors ? rect.left() : rect.right() + 1 - indentation();
    const QRectF box(left, rect.center().y() - side / 2, indentation(), side);
    paintIcon(*painter, box,
              isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              m_theme.tokens().textMuted, layoutDirection());
}

void ClauseTree::showCurrent()
{
    QModelIndex at = m_model->indexOf(m_session.clause());
    m_showing = true;
    setCurrentIndex(at);
    expand(at);
    m_showing = false;
}

void ClauseTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        m_session.setClause(current.data(ClauseTreeModel::ClauseRole).toString());
}

} // namespace gapwright
