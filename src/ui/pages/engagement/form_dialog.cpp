// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/form_dialog.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace gapwright {

FormDialog::FormDialog(const Theme &theme, const QString &title, const QString &verb,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_body(new QVBoxLayout)
    , m_notice(new NoticeBar(theme))
    , m_verb(new QPushButton(verb))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_reason(wrappedText({}, TextRole::Small))
    , m_summary(wrappedText({}, TextRole::Muted))
{
    setWindowTitle(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    content->setLayout(m_body);
    setScaledSpacing(*m_body, theme, {24, 20, 24, 8}, 14);
    outer->addWidget(bareScroll(content), 1);

    auto *foot = new QVBoxLayout;
    setScaledSpacing(*foot, theme, {24, 8, 24, 18}, 12);
    foot->addWidget(m_notice);
    m_summary->setObjectName(QStringLiteral("verbSummary"));
    m_summary->hide();
    foot->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    setScaledSpacing(*buttons, theme, {0, 0, 0, 0}, 10);
    m_reason->setObjectName(QStringLiteral("verbReason"));
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    foot->addLayout(buttons);
    outer->addLayout(foot);

    m_notice->setClosable(false);
    m_verb->setObjectName(QStringLiteral("verbButton"));
    m_verb->setProperty("primary", true);
    m_verb->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::showRefusal(const QString &sentence)
{
    if (sentence.isEmpty())
        m_notice->hide();
    else
        m_notice->showNotice(NoticeKind::Error, sentence);
}

QString FormDialog::refusal() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void FormDialog::setReason(const QString &sentence)
{
    m_reason->setText(sentence);
    m_verb->setEnabled(sentence.isEmpty());
    m_verb->setAccessibleDescription(sentence);
}

QString FormDialog::reason() const
{
    return m_reason->text();
}

void FormDialog::setSummary(const QString &sentences)
{
    m_summary->setText(sentences);
    m_summary->setVisible(!sentences.isEmpty());
}

QString FormDialog::summary() const
{
    return m_summary->text();
}

void FormDialog::setPreferredSize(int width, int height)
{
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(m_theme.px(width), m_theme.px(height)).boundedTo(room));
}

} // namespace gapwright
