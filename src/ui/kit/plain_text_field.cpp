// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_text_field.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace gapwright {

PlainTextField::PlainTextField(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &PlainTextField::fit);
    keepMeasured(theme, this, [this] { fit(); });
}

void PlainTextField::setText(const QString &text)
{
    m_announced = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void PlainTextField::setLineRange(int fewest, int most)
{
    m_fewest = qMax(1, fewest);
    m_most = qMax(m_fewest, most);
    fit();
}

void PlainTextField::commit()
{
    const QString now = toPlainText();
    if (now == m_announced)
        return;
    m_announced = now;
    emit editingFinished();
}

int PlainTextField::heightOf(qreal lines) const
{
    return int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()))
        + m_theme.px(8) + 2;
}

QSize PlainTextField::sizeHint() const
{
    return {m_theme.px(240), height()};
}

QSize PlainTextField::minimumSizeHint() const
{
    return {m_theme.px(80), heightOf(m_fewest)};
}

qreal PlainTextField::wrappedLines() const
{
    // The document counts a block that was never painted as one line.
    qreal lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += qMax(1, block.layout()->lineCount());
    }
    return lines;
}

void PlainTextField::fit()
{
    const qreal lines = wrappedLines();
    // "As needed" would come and go with the height that depends on it, without an end.
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int height = heightOf(qBound<qreal>(m_fewest, lines, m_most));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void PlainTextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PlainTextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        commit();
}

void PlainTextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace gapwright
