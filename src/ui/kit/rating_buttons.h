// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <optional>

class QToolButton;

namespace gapwright {

class Theme;

/// One segment of a rating.
struct RatingOption {
    int value = 0;
    QString label = {}; ///< "C", "3" or "Conforming"
    QString name = {}; ///< in full, for tool tip and screen readers
    int key = 0; ///< a Qt::Key that chooses it while the control has the focus; 0 for none
    QString icon = {}; ///< may be empty
    ColourRole colour = nullptr; ///< of icon and edge when chosen; null is the accent
};

/// Segments of which at most one is chosen: conformity, a capability level. One stop in the Tab
/// order; arrows move, the keys of the options choose, Delete clears when clearing is allowed.
class RatingButtons : public QWidget {
    Q_OBJECT
public:
    /// `name` is what is rated, for screen readers.
    RatingButtons(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setOptions(const QList<RatingOption> &options);
    /// Nothing chosen is std::nullopt. Does not emit rated().
    void setValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// With clearing, Delete and a second click on the chosen segment take the rating back.
    void setClearable(bool clearable);
    /// The button of an option's value, or null.
    [[nodiscard]] QToolButton *button(int value) const;

signals:
    /// Chosen by a person; emitted also when the same value is chosen again by its key, so that a
    /// page can move on.
    void rated(std::optional<int> value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(std::optional<int> value);
    void moveFocus(int step);
    void showValue();
    [[nodiscard]] bool takeKey(int key, QToolButton *at);

    const Theme &m_theme;
    QList<RatingOption> m_options;
    QList<QToolButton *> m_buttons;
    std::optional<int> m_value;
    bool m_clearable = false;
};

} // namespace gapwright
