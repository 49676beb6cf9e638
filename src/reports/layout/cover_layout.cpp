// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/logo.h"
#include "reports/layout/page_flow.h"

#include <QCoreApplication>
#include <QPainter>

namespace gapwright {

namespace {

constexpr qreal edge = 12; ///< width of the coloured edge
constexpr QSizeF coverLogo{210, 84}, mastLogo{120, 44};

int putLogo(PageFlow &flow, const QByteArray &bytes, const QString &client, const QRectF &frame)
{
    const std::optional<Logo> logo = logoOf(bytes);
    if (!logo)
        return -1;
    const int element = flow.element("Figure", flow.document());
    flow.at(element).alternative = QCoreApplication::translate("Reports", "Logo of %1").arg(client);
    flow.put(element, [paint = logo->paint, frame](QPainter &painter) { paint(painter, frame); });
    return element;
}

class CoverLayout {
public:
    CoverLayout(PageFlow &flow, qreal left)
        : m_flow(flow)
        , m_left(left)
    {
    }

    void moveTo(qreal y) { m_y = y; }
    [[nodiscard]] qreal y() const { return m_y; }

    void write(const QString &text, const TextShape &shape, qreal after)
    {
        if (text.isEmpty())
            return;
        const qreal width = m_flow.left() + m_flow.width() - m_left;
        const LaidText laid = m_flow.lay(plain(text), shape, width);
        m_flow.putText(m_flow.element("P", m_flow.document()), laid, {m_left, m_y});
        m_y += laid.height() + after;
    }

    void writeFact(const QString &name, const QString &value)
    {
        constexpr qreal nameWidth = 118;
        const ReportStyle &style = m_flow.style();
        const qreal width = m_flow.left() + m_flow.width() - m_left - nameWidth;
        const LaidText label = m_flow.lay(
            plain(name), {style.bodyText, false, false, style.ink(Tone::Muted)}, nameWidth - 8);
        const LaidText text = m_flow.lay(plain(value), {style.bodyText, true}, width);
        const int element = m_flow.element("P", m_flow.document());
        m_flow.putText(element, label, {m_left, m_y});
        m_flow.putText(m_flow.element("Span", element), text, {m_left + nameWidth, m_y});
        m_y += std::max(label.height(), text.height()) + 3.5;
    }

private:
    PageFlow &m_flow;
    qreal m_left;
    qreal m_y = 0;
};

} // namespace

void layOut(PageFlow &flow, const Cover &cover)
{
    const ReportStyle &style = flow.style();
    const qreal left = 72, height = style.page.height();
    flow.fill(QRectF(0, 0, edge, height), style.headGround());
    flow.fill(QRectF(edge, 0, 3, height), style.accent());
    putLogo(flow, cover.logo, cover.client, QRectF({left, 84}, coverLogo));

    CoverLayout page(flow, left);
    page.moveTo(height * 0.315);
    page.write(cover.kicker, {11, true, false, style.accent()}, 4);
    page.write(cover.title, {32, true, false, style.headGround()}, 12);
    flow.fill(QRectF(left, page.y(), 72, 3.5), style.accent());
    page.moveTo(page.y() + 20);
    page.write(cover.client, {19, true}, 3);
    page.write(cover.subtitle, {11.5, false, false, style.ink(Tone::Muted)}, 26);
    for (const auto &[name, value] : cover.facts) {
        if (!value.isEmpty())
            page.writeFact(name, value);
    }
    const qreal width = flow.left() + flow.width() - left;
    const LaidText note =
        flow.lay(plain(cover.note), {style.smallText, false, false, style.ink(Tone::Muted)}, width);
    const qreal noteTop = std::max(page.y() + 12, height - 62 - note.height());
    flow.rule({left, noteTop - 8}, {left + width, noteTop - 8}, style.rule(), 0.6);
    flow.putText(flow.element("P", flow.document()), note, {left, noteTop});
    flow.newPage();
}

void layOut(PageFlow &flow, const Masthead &masthead)
{
    const ReportStyle &style = flow.style();
    flow.need(80);
    const qreal top = flow.y();
    const bool hasLogo = logoOf(masthead.logo).has_value();
    const qreal textWidth = flow.width() - (hasLogo ? mastLogo.width() + 16 : 0);
    const LaidText client =
        flow.lay(plain(masthead.client), {10.5, true, false, style.ink(Tone::Muted)}, textWidth);
    const LaidText title =
        flow.lay(plain(masthead.title), {20, true, false, style.headGround()}, textWidth);
    const LaidText subtitle =
        flow.lay(plain(masthead.subtitle), {style.bodyText, false, false, style.ink(Tone::Muted)},
                 textWidth);
    qreal y = top;
    for (const auto &[text, type] :
         {std::pair(&client, "P"), std::pair(&title, "H1"), std::pair(&subtitle, "P")}) {
        flow.putText(flow.element(type, flow.document()), *text, {flow.left(), y});
        y += text->height() + 1;
    }
    putLogo(flow, masthead.logo, masthead.client,
            QRectF({flow.left() + flow.width() - mastLogo.width(), top}, mastLogo));
    y = std::max(y, hasLogo ? top + mastLogo.height() : 0) + 5;
    flow.fill(QRectF(flow.left(), y, flow.width(), 2), style.accent());
    flow.advance(y + 14 - top);
}

} // namespace gapwright
