// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notice_bar.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gapwright {

namespace {

struct NoticeLook {
    QLatin1String icon;
    ColourRole text;
    ColourRole ground;
};

NoticeLook noticeLook(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Information:
        return {QLatin1String("info"), &Tokens::accent, &Tokens::accentSoft};
    case NoticeKind::Done:
        return {QLatin1String("circle-check"), &Tokens::ok, &Tokens::okSoft};
    case NoticeKind::Warning:
        return {QLatin1String("triangle-alert"), &Tokens::warn, &Tokens::warnSoft};
    case NoticeKind::Error:
        return {QLatin1String("circle-x"), &Tokens::bad, &Tokens::badSoft};
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QWidget(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setScaledSpacing(*row, theme, QMargins(12, 6, 8, 6), 10);
    keepMeasured(theme, this, [this] { m_icon->setFixedSize(m_theme.px(18), m_theme.px(18)); });
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(theme.icon(QStringLiteral("x")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeBar::showNotice(NoticeKind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    if (text.isEmpty()) {
        hide();
        return;
    }
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const NoticeLook look = noticeLook(m_kind);
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.*look.text, 1));
    painter.setBrush(tokens.*look.ground);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(all, m_theme.px(8), m_theme.px(8));
    paintIcon(painter, m_icon->geometry(), look.icon, tokens.*look.text, layoutDirection());
}

} // namespace gapwright
