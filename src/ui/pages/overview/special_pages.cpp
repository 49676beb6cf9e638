// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/special_pages.h"

#include <QCoreApplication>

namespace gapwright {

const std::vector<SpecialPage> &specialPages()
{
    static const std::vector<SpecialPage> pages{
        {"raci",
         QT_TRANSLATE_NOOP("SpecialPages", "RACI matrix"),
         QT_TRANSLATE_NOOP("SpecialPages", "Activities and roles"),
         "table",
         {QStringLiteral("4")},
         {"raci_entries", "roles"}},
        {"risk-matrix",
         QT_TRANSLATE_NOOP("SpecialPages", "Risk matrix"),
         QT_TRANSLATE_NOOP("SpecialPages", "Likelihood and impact"),
         "layout-grid",
         {QStringLiteral("4"), QStringLiteral("9")},
         {"risks"}},
        {"scope",
         QT_TRANSLATE_NOOP("SpecialPages", "Scope statement"),
         QT_TRANSLATE_NOOP("SpecialPages", "What is inside and outside"),
         "map",
         {QStringLiteral("4")},
         {"scope_elements"}},
        {"service-map",
         QT_TRANSLATE_NOOP("SpecialPages", "Service map"),
         QT_TRANSLATE_NOOP("SpecialPages", "What rests on what, and contradictions"),
         "network",
         {QStringLiteral("6"), QStringLiteral("7")},
         {"services", "other_parties"}},
    };
    return pages;
}

QString titleOf(const SpecialPage &page)
{
    return QCoreApplication::translate("SpecialPages", page.title);
}

QString detailOf(const SpecialPage &page)
{
    return QCoreApplication::translate("SpecialPages", page.detail);
}

} // namespace gapwright
