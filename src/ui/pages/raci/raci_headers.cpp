// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/raci/raci_headers.h"

#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/pages/raci/raci_model.h"

#include <QItemSelectionModel>
#include <QPainter>

namespace gapwright {

namespace {

constexpr int signSize = 16;
constexpr int gap = 8;

} // namespace

RaciHeader::RaciHeader(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString RaciHeader::textOf(int section, int role) const
{
    return model()->headerData(section, orientation(), role).toString();
}

void RaciHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool isRow = orientation() == Qt::Vertical;
    const bool isCurrent = section == (isRow ? current.row() : current.column());
    painter->fillRect(rect, isCurrent ? tokens.accentSoft : tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    painter->fillRect(QRect(isLeft ? rect.right() : rect.left(), rect.top(), 1, rect.height()),
                      tokens.border);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isRow)
        paintActivity(*painter, rect, section);
    else
        paintRole(*painter, rect, section);
    painter->restore();
}

void RaciHeader::paintActivity(QPainter &painter, const QRectF &box, int section) const
{
    const Tokens &tokens = m_theme.tokens();
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF inner = box.adjusted(m_theme.px(gap), 0, -m_theme.px(gap), 0);
    if (!textOf(section, RaciModel::ProblemRole).isEmpty()) {
        const qreal sign = m_theme.px(signSize);
        const QRectF place(inner.left(), inner.center().y() - sign / 2, sign, sign);
        paintIcon(painter, mirrored(place, inner, direction), QStringLiteral("triangle-alert"),
                  tokens.bad);
        const QRectF rest = inner.adjusted(sign + m_theme.px(gap), 0, 0, 0);
        inner = mirrored(rest, inner, direction);
    }
    const QString note = textOf(section, RaciModel::NoteRole);
    const QFont font = m_theme.font(type_size::body);
    const QFont small = m_theme.font(type_size::small);
    const qreal height = QFontMetricsF(font).height();
    const qreal whole = note.isEmpty() ? height : height + QFontMetricsF(small).height();
    const qreal top = inner.center().y() - whole / 2;
    painter.setFont(font);
    painter.setPen(tokens.text);
    paintLine(painter, {inner.left(), top, inner.width(), height}, textOf(section, Qt::DisplayRole),
              direction);
    painter.setFont(small);
    painter.setPen(tokens.textMuted);
    if (!note.isEmpty())
        paintLine(painter, {inner.left(), top + height, inner.width(), whole - height}, note,
                  direction);
}

void RaciHeader::paintRole(QPainter &painter, const QRectF &box, int section) const
{
    const Tokens &tokens = m_theme.tokens();
    QRectF inner = box.adjusted(0, m_theme.px(gap), 0, -m_theme.px(gap));
    if (!textOf(section, RaciModel::ProblemRole).isEmpty()) {
        const qreal sign = qMin(qreal(m_theme.px(signSize)), box.width() * 0.6);
        paintIcon(painter, {inner.center().x() - sign / 2, inner.bottom() - sign, sign, sign},
                  QStringLiteral("triangle-alert"), tokens.bad);
        inner.setBottom(inner.bottom() - sign - m_theme.px(gap) / 2.0);
    }
    const QFont font = m_theme.font(type_size::small);
    const qreal height = QFontMetricsF(font).height();
    const int most = qBound(1, int(inner.width() / height), 3);
    const QStringList lines =
        brokenLines(textOf(section, Qt::DisplayRole), font, inner.height(), most);
    painter.setFont(font);
    painter.setPen(tokens.text);
    qreal left = inner.center().x() - height * qreal(lines.size()) / 2;
    for (const QString &line : lines) {
        painter.save();
        painter.translate(left, inner.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, inner.height(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        painter.restore();
        left += height;
    }
}

} // namespace gapwright
