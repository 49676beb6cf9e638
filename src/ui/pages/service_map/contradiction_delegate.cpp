// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_map/contradiction_delegate.h"

#include "assessment/register_rules/problem.h"
#include "ui/kit/delegates.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/pages/service_map/contradiction_model.h"

#include <QPainter>

#include <cmath>

namespace gapwright {

namespace {

constexpr int signSize = 16;
constexpr int sentenceLines = 3;
constexpr int fixLines = 2;

} // namespace

ContradictionDelegate::ContradictionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ContradictionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const qreal body = QFontMetricsF(m_theme.font(type_size::body)).height();
    const qreal small = QFontMetricsF(m_theme.font(type_size::small)).height();
    // the name of the record, the sentence, what to do
    return {1, int(std::ceil(body * (1 + sentenceLines) + small * fixLines)) + m_theme.px(22)};
}

void ContradictionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = m_theme.tokens();
    const QRectF cell = paintCellGround(*painter, option, m_theme);
    QRectF box = cell.adjusted(0, m_theme.px(8), 0, -m_theme.px(8));
    const bool isError =
        index.data(ContradictionModel::SeverityRole).toInt() == int(Problem::Severity::Error);
    const qreal sign = m_theme.px(signSize);
    paintIcon(*painter, mirrored({box.left(), box.top(), sign, sign}, box, option.direction),
              isError ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"),
              isError ? tokens.bad : tokens.warn);
    box = mirrored(box.adjusted(sign + m_theme.px(8), 0, 0, 0), box, option.direction);
    qreal top = box.top();
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour,
                           int lines) {
        painter->setFont(font);
        painter->setPen(colour);
        const qreal height = QFontMetricsF(font).height();
        for (const QString &line : brokenLines(text, font, box.width(), lines)) {
            paintLine(*painter, {box.left(), top, box.width(), height}, line, option.direction);
            top += height;
        }
    };
    write(index.data(ContradictionModel::NameRole).toString(),
          m_theme.font(type_size::body, QFont::DemiBold), tokens.text, 1);
    write(index.data(ContradictionModel::SentenceRole).toString(), m_theme.font(), tokens.text,
          sentenceLines);
    write(index.data(ContradictionModel::FixRole).toString(), m_theme.font(type_size::small),
          tokens.textMuted, fixLines);
    painter->restore();
}

} // namespace gapwright
