// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_theme.h"

#include "charts/fonts.h"

namespace gapwright {

ChartTheme chartThemeFor(const Tokens &tokens)
{
    ChartTheme theme;
    theme.ground = tokens.surface;
    theme.band = tokens.surfaceAlt;
    theme.text = tokens.text;
    theme.muted = tokens.textMuted;
    theme.grid = tokens.scheme == Scheme::HighContrast ? mixed(tokens.surface, tokens.border, 0.45)
                                                       : tokens.border;
    theme.edge = tokens.control;
    theme.accent = tokens.accent;
    theme.done = tokens.ok;
    theme.alert = tokens.bad;
    theme.conforming = tokens.fillConforming;
    theme.partial = tokens.fillPartial;
    theme.notConforming = tokens.fillNotConforming;
    theme.open = tokens.fillNone;
    theme.series = tokens.series;
    theme.capability = tokens.capability;
    theme.inkDark = tokens.inkDark;
    theme.inkLight = tokens.inkLight;
    theme.families = screenFamilies();
    return theme;
}

ChartTheme printTheme()
{
    ChartTheme theme = chartThemeFor(tokensOf(Scheme::Light));
    theme.families = printFamilies();
    theme.fontSize = 9;
    return theme;
}

} // namespace gapwright
