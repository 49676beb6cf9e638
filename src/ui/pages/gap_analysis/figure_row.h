// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QWidget>

#include <array>

namespace gapwright {

class FigureCard;
class Theme;

/// The four figures of the selected clause. Each can be asked where it comes from.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    enum Figure { Assessed, ConformityPercent, Gaps, Capability };

    FigureRow(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] FigureCard &card(Figure figure) const { return *m_cards[int(figure)]; }

signals:
    void explanationRequested(int figure);

private:
    void showCapability(const ClauseScore *score);

    ProjectSession &m_session;
    QList<FigureCard *> m_cards;
};

} // namespace gapwright
