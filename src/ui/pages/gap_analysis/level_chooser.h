// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QToolButton;

namespace gapwright {

class Theme;

/// The six capability levels with the words that tell them apart. A click, or its digit while the
/// focus is here, chooses a level; choosing it again takes the rating back.
class LevelChooser : public QWidget {
    Q_OBJECT
public:
    explicit LevelChooser(const Theme &theme, QWidget *parent = nullptr);

    /// One text per level, 0 to 5.
    void setTexts(const std::array<QString, 6> &texts);
    /// Does not emit levelChosen().
    void setLevel(std::optional<int> level);
    [[nodiscard]] std::optional<int> level() const { return m_level; }
    /// The target is named in its row.
    void setTarget(std::optional<int> target);
    /// A computed level is shown but not chosen.
    void setEditable(bool editable);

signals:
    void levelChosen(std::optional<int> level);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void choose(int level);

    const Theme &m_theme;
    std::array<QToolButton *, 6> m_buttons;
    std::array<QLabel *, 6> m_names;
    std::array<QLabel *, 6> m_texts;
    std::optional<int> m_level;
    std::optional<int> m_target;
};

} // namespace gapwright
