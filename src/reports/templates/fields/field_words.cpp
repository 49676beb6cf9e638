// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

FieldWords::FieldWords(const ProjectRecords &records)
    : m_records(records)
{
    forEachRegister([this]<class R>() {
        std::vector<R> &list = m_records.all<R>();
        std::sort(list.begin(), list.end(), [](const R &a, const R &b) { return a.id < b.id; });
    });
    const auto add = [this]<class R>(QString R::*text) {
        for (const R &record : m_records.all<R>())
            m_names.insert(record.id.value, record.*text);
    };
    add(&Person::name);
    add(&Role::name);
    add(&Service::name);
    add(&Customer::name);
    add(&OtherParty::name);
    add(&ConfigurationItem::uniqueName);
    add(&CiType::name);
    add(&Agreement::title);
    add(&ServiceLevelAgreement::title);
    add(&ServiceRequirement::text);
    add(&PartyRequirement::party);
    add(&Process::name);
    add(&Objective::text);
    add(&PerformanceIndicator::name);
    add(&Action::title);
    add(&Document::title);
    add(&Risk::description);
    add(&ContinuityPlan::title);
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               .toString(day, QStringLiteral("d MMMM yyyy"))
                         : QString();
}

QString figure(std::optional<int> number)
{
    return number ? QLocale(QLocale::English).toString(*number) : QString();
}

QString withUnit(const QString &number, const QString &unit)
{
    if (number.isEmpty() || unit.trimmed().isEmpty())
        return number;
    return number + QChar(QChar::Nbsp) + unit.trimmed();
}

QString withoutStop(const QString &sentence)
{
    const QString text = sentence.trimmed();
    const bool endsOnce = text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1String(".."));
    return endsOnce ? text.chopped(1) : text;
}

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("\u2013") : text;
}

FieldRow rowOf(std::initializer_list<std::pair<const char *, QString>> cells)
{
    FieldRow row;
    for (const auto &[name, text] : cells)
        row.insert(QLatin1String(name), text);
    return row;
}

} // namespace gapwright
