// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/level_chooser.h"

#include "assessment/capability.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

LevelChooser::LevelChooser(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Capability level"));
    auto *grid = new QGridLayout(this);
    setScaledSpacing(*grid, theme, QMargins(0, 0, 0, 0), 8);
    grid->setColumnStretch(1, 1);
    for (int level = 0; level < 6; ++level) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("level%1").arg(level));
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setText(QLocale().toString(level));
        button->setAccessibleName(
            tr("Level %1, %2").arg(QLocale().toString(level), nameOfLevel(level)));
        setScaledWidth(*button, theme, 40);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        m_names[size_t(level)] = new WrappedLabel(TextRole::Strong);
        m_texts[size_t(level)] = new WrappedLabel(TextRole::Muted);
        words->addWidget(m_names[size_t(level)]);
        words->addWidget(m_texts[size_t(level)]);
        grid->addWidget(button, level, 0, Qt::AlignTop);
        grid->addLayout(words, level, 1);
        m_buttons[size_t(level)] = button;
        connect(button, &QToolButton::clicked, this, [this, level] { choose(level); });
    }
    setFocusProxy(m_buttons.front());
    show();
}

void LevelChooser::setTexts(const std::array<QString, 6> &texts)
{
    for (size_t level = 0; level < 6; ++level) {
        m_texts[level]->setText(texts[level]);
        m_buttons[level]->setAccessibleDescription(texts[level]);
    }
}

void LevelChooser::setLevel(std::optional<int> level)
{
    m_level = level;
    show();
}

void LevelChooser::setTarget(std::optional<int> target)
{
    m_target = target;
    show();
}

void LevelChooser::setEditable(bool editable)
{
    for (QToolButton *button : m_buttons)
        button->setEnabled(editable);
}

void LevelChooser::show()
{
    for (int level = 0; level < 6; ++level) {
        const QString name = nameOfLevel(level);
        m_buttons[size_t(level)]->setChecked(m_level == level);
        m_names[size_t(level)]->setText(m_target == level ? tr("%1 (target)").arg(name) : name);
    }
}

void LevelChooser::choose(int level)
{
    setLevel(m_level == level ? std::nullopt : std::optional(level));
    emit levelChosen(m_level);
}

void LevelChooser::keyPressEvent(QKeyEvent *event)
{
    const int level = event->key() - Qt::Key_0;
    if (level >= 0 && level <= 5 && m_buttons[0]->isEnabled()) {
        setLevel(level);
        emit levelChosen(level);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gapwright
