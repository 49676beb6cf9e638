// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_place.h"

#include "registers/register_type.h"
#include "ui/pages/overview/rail_entries.h"

#include <QCoreApplication>

#include <array>

namespace gapwright {

namespace {

/// The tables of R01 to R36; what a file holds once, the engagement, is seen in its scope.
constexpr std::array tables{"scope_elements",
                            "context_issues",
                            "party_requirements",
                            "services",
                            "service_requirements",
                            "customers",
                            "service_level_agreements",
                            "configuration_items",
                            "risks",
                            "other_parties",
                            "agreements",
                            "people",
                            "roles",
                            "raci_entries",
                            "competences",
                            "communications",
                            "documents",
                            "processes",
                            "objectives",
                            "kpis",
                            "measurements",
                            "service_reports",
                            "assessments",
                            "audits",
                            "actions",
                            "nonconformities",
                            "improvements",
                            "management_reviews",
                            "complaints",
                            "knowledge_articles",
                            "changes",
                            "continuity_plans",
                            "availability_targets",
                            "security_controls",
                            "cost_benefits",
                            "certifications"};

QString addressOf(QLatin1String table)
{
    for (const char *page : {page_key::assessments, page_key::actions}) {
        if (table == QLatin1String(page))
            return pageKey(page);
    }
    return registerAddress(QByteArray(table.data(), table.size()));
}

} // namespace

std::optional<RegisterPlace> placeOfRegister(const QString &id)
{
    bool isNumber = false;
    const int number = id.mid(1).toInt(&isNumber);
    if (!id.startsWith(QLatin1Char('R')) || !isNumber || number < 1 || number > int(tables.size()))
        return std::nullopt;
    const QLatin1String table(tables[std::size_t(number - 1)]);
    const RegisterType *type = registerTypeOf(table);
    if (!type)
        return std::nullopt;
    return RegisterPlace{QCoreApplication::translate("Register", type->info->title),
                         addressOf(table)};
}

QString registerAddress(const QByteArray &table, const QString &id)
{
    const QString address =
        pageKey(page_key::registers) + QLatin1Char('/') + QString::fromLatin1(table);
    return id.isEmpty() ? address : address + QLatin1Char('/') + id;
}

} // namespace gapwright
