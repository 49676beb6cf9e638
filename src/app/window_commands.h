// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/palette_model.h"

#include <QList>

class QAction;
class QMenu;

namespace gapwright {

class MainWindow;

/// Fills the action list of the window: what there is to do, in which menu, by which keys.
/// Shortcuts are those of the platform where it has one.
class WindowCommands {
public:
    explicit WindowCommands(MainWindow &window);
    void build();

private:
    void buildProject();
    void buildEdit();
    void buildAssessment();
    void buildView();
    void buildZoom();
    void buildHelp();
    void fillRecent(QMenu &menu);
    void fillAssessments(QMenu &menu);
    void fillSchemes(QMenu &menu);

    MainWindow &m_window;
};

/// Appends actions that are not in the list of the window, under a heading of their own.
void appendEntries(std::vector<PaletteEntry> &entries, const QList<QAction *> &actions,
                   const QString &group);

} // namespace gapwright
