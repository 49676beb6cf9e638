// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/work_page.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

WorkPage::WorkPage(const Theme &theme, const QString &title, Body body, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(title, TextRole::Title))
    , m_facts(new ElidedLabel({}, TextRole::Muted))
    , m_head(new QHBoxLayout)
    , m_notice(new NoticeBar(theme))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {28, 20, 28, 0}, 14);
    setScaledSpacing(*m_head, theme, {0, 0, 0, 0}, 12);
    auto *texts = new QVBoxLayout;
    setScaledSpacing(*texts, theme, {0, 0, 0, 0}, 2);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_facts->setObjectName(QStringLiteral("pageFacts"));
    m_head->addLayout(texts, 1);
    column->addLayout(m_head);
    column->addWidget(m_notice);
    setScaledSpacing(*m_body, theme, {0, 2, 0, 20}, 16);
    if (body == Body::Fills) {
        column->addLayout(m_body, 1);
        return;
    }
    auto *content = new QWidget;
    content->setLayout(m_body);
    column->addWidget(bareScroll(content), 1);
}

void WorkPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void WorkPage::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

QPushButton *WorkPage::addButton(const QString &name, const QString &text, const QString &icon,
                                 bool primary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    if (primary)
        button->setProperty("primary", true);
    button->setIcon(m_theme.icon(icon, primary ? &Tokens::accentText : nullptr));
    keepMeasured(m_theme, button, [this, button] {
        button->setIconSize({m_theme.px(18), m_theme.px(16)});
    });
    m_head->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace gapwright
