// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/gapwright_style.h"

#include "ui/kit/theme.h"

#include <QStyleFactory>

#include <array>

namespace gapwright {

namespace {

struct StandardIcon {
    QStyle::StandardPixmap picture;
    QLatin1String name;
    ColourRole role;
};

const std::array standardIcons{
    StandardIcon{QStyle::SP_FileDialogBack, QLatin1String("arrow-left"), nullptr},
    StandardIcon{QStyle::SP_ArrowBack, QLatin1String("arrow-left"), nullptr},
    StandardIcon{QStyle::SP_ArrowLeft, QLatin1String("arrow-left"), nullptr},
    StandardIcon{QStyle::SP_ArrowForward, QLatin1String("arrow-right"), nullptr},
    StandardIcon{QStyle::SP_ArrowRight, QLatin1String("arrow-right"), nullptr},
    StandardIcon{QStyle::SP_FileDialogToParent, QLatin1String("arrow-up"), nullptr},
    StandardIcon{QStyle::SP_FileDialogNewFolder, QLatin1String("folder-plus"), nullptr},
    StandardIcon{QStyle::SP_FileDialogListView, QLatin1String("layout-grid"), nullptr},
    StandardIcon{QStyle::SP_FileDialogDetailedView, QLatin1String("list"), nullptr},
    StandardIcon{QStyle::SP_DirIcon, QLatin1String("folder"), &Tokens::accent},
    StandardIcon{QStyle::SP_DirClosedIcon, QLatin1String("folder"), &Tokens::accent},
    StandardIcon{QStyle::SP_DirOpenIcon, QLatin1String("folder-open"), &Tokens::accent},
    StandardIcon{QStyle::SP_FileIcon, QLatin1String("file"), nullptr},
    StandardIcon{QStyle::SP_ComputerIcon, QLatin1String("monitor"), nullptr},
    StandardIcon{QStyle::SP_DriveHDIcon, QLatin1String("hard-drive"), nullptr},
    StandardIcon{QStyle::SP_LineEditClearButton, QLatin1String("x"), nullptr},
    StandardIcon{QStyle::SP_MessageBoxWarning, QLatin1String("triangle-alert"), &Tokens::warn},
    StandardIcon{QStyle::SP_MessageBoxCritical, QLatin1String("circle-x"), &Tokens::bad},
    StandardIcon{QStyle::SP_MessageBoxInformation, QLatin1String("info"), &Tokens::accent},
    StandardIcon{QStyle::SP_MessageBoxQuestion, QLatin1String("circle-question-mark"),
                 &Tokens::accent},
};

} // namespace

GapwrightStyle::GapwrightStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

int GapwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return m_theme.px(18);
    case PM_MessageBoxIconSize:
    case PM_LargeIconSize:
        return m_theme.px(36);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_SplitterWidth:
        return m_theme.px(5);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int GapwrightStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return m_theme.reducedMotion() ? 0 : 150;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon GapwrightStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                                   const QWidget *widget) const
{
    for (const StandardIcon &icon : standardIcons) {
        if (icon.picture == picture)
            return m_theme.icon(icon.name, icon.role);
    }
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace gapwright
