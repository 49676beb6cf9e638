// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/save_status.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace gapwright {

namespace {

QPushButton *linkButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("link", true);
    button->hide();
    return button;
}

} // namespace

SaveStatus::SaveStatus(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_label(new IconLabel(theme, QStringLiteral("check"), {}))
    , m_retry(linkButton(tr("Try again"), QStringLiteral("retrySavingButton")))
    , m_saveAs(linkButton(tr("Save As…"), QStringLiteral("saveElsewhereButton")))
{
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, theme, {14, 0, 0, 0}, 8);
    m_label->setObjectName(QStringLiteral("saveState"));
    setTextRole(*m_label, TextRole::Muted);
    row->addWidget(m_label, 1);
    row->addWidget(m_retry);
    row->addWidget(m_saveAs);
    connect(m_retry, &QPushButton::clicked, this, &SaveStatus::retryRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &SaveStatus::saveAsRequested);
    clear();
}

void SaveStatus::setState(const SaveState &state)
{
    const bool failed = state.kind == SaveState::Kind::Failed;
    switch (state.kind) {
    case SaveState::Kind::Saved:
        m_label->setIcon(QStringLiteral("check"), &Tokens::ok);
        break;
    case SaveState::Kind::Saving:
        m_label->setIcon(QStringLiteral("loader-circle"));
        break;
    case SaveState::Kind::Failed:
        m_label->setIcon(QStringLiteral("triangle-alert"), &Tokens::bad);
        break;
    case SaveState::Kind::ReadOnly:
        m_label->setIcon(QStringLiteral("lock"));
        break;
    }
    setTextRole(*m_label, failed ? TextRole::Error : TextRole::Muted);
    m_label->setText(sentenceOf(state));
    m_retry->setVisible(failed);
    m_saveAs->setVisible(failed || state.kind == SaveState::Kind::ReadOnly);
    show();
}

void SaveStatus::clear()
{
    m_label->setText({});
    hide();
}

QString SaveStatus::text() const
{
    return m_label->text();
}

QString SaveStatus::sentenceOf(const SaveState &state)
{
    switch (state.kind) {
    case SaveState::Kind::Saved:
        return state.savedAt.isValid()
            ? tr("All changes saved %1")
                  .arg(QLocale().toString(state.savedAt.toLocalTime().time(), QLocale::ShortFormat))
            : tr("All changes saved");
    case SaveState::Kind::Saving:
        return tr("Saving…");
    case SaveState::Kind::Failed:
        return tr("Not saved: %1").arg(state.error.message);
    case SaveState::Kind::ReadOnly:
        return tr("Open for reading only");
    }
    return {};
}

} // namespace gapwright
