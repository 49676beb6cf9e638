// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/special_pages.h"

#include "ui/pages/overview/rail_entries.h"

#include <QCoreApplication>

namespace gapwright {

const std::vector<SpecialPage> &specialPages()
{
    static const std::vector<SpecialPage> pages{
        {page_key::plan,
         QT_TRANSLATE_NOOP("SpecialPages", "Project plan"),
         QT_TRANSLATE_NOOP("SpecialPages", "Schedule, effort and cost"),
         "chart-column",
         {},
         {"actions", "milestones"}},
        {page_key::businessCase,
         QT_TRANSLATE_NOOP("SpecialPages", "Business case"),
         QT_TRANSLATE_NOOP("SpecialPages", "What it costs and brings"),
         "scale",
         {},
         {"business_alternatives", "cost_benefits"}},
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
        {page_key::kpiBoard,
         QT_TRANSLATE_NOOP("SpecialPages", "KPI board"),
         QT_TRANSLATE_NOOP("SpecialPages", "Values, targets, trends"),
         "gauge",
         {QStringLiteral("9")},
         {"kpis", "measurements"}},
        {page_key::competences,
         QT_TRANSLATE_NOOP("SpecialPages", "Competences"),
         QT_TRANSLATE_NOOP("SpecialPages", "Who needs what and has it"),
         "graduation-cap",
         {QStringLiteral("8")},
         {"competences"}},
        {page_key::communication,
         QT_TRANSLATE_NOOP("SpecialPages", "Communication plan"),
         QT_TRANSLATE_NOOP("SpecialPages", "Who tells whom what and when"),
         "message-square",
         {QStringLiteral("8")},
         {"communications"}},
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
