// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace gapwright {

class Card;
class Theme;

/// The parts of a step's guide as cards, for the tabs of its page. Lines stay within about 80
/// characters: cards lie in two columns.
class StepGuideView {
public:
    StepGuideView(const Theme &theme, const Step &step)
        : m_theme(theme)
        , m_step(step)
    {
    }

    [[nodiscard]] QWidget *purpose() const;
    [[nodiscard]] QWidget *done() const;
    [[nodiscard]] QWidget *timing() const;
    [[nodiscard]] QWidget *activities() const;
    [[nodiscard]] QWidget *mistakes() const;
    [[nodiscard]] QWidget *agenda() const;
    [[nodiscard]] QWidget *preparation() const;
    [[nodiscard]] QWidget *deliverables() const;
    [[nodiscard]] QWidget *roles() const;

private:
    /// A mark or number, a strong line, and texts below it.
    void addPoint(Card &card, const QString &icon, const QString &title,
                  const QStringList &texts) const;
    void addList(Card &card, const QString &heading, const QStringList &lines,
                 const QString &icon) const;

    const Theme &m_theme;
    const Step &m_step;
};

/// Cards in two columns, each as wide as a line may be; missing ones are left out.
[[nodiscard]] QWidget *cardColumns(const Theme &theme, const std::vector<QWidget *> &left,
                                   const std::vector<QWidget *> &right);

} // namespace gapwright
