// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"
#include "reports/templates/field_values.h"

#include <QHash>

#include <initializer_list>

namespace gapwright {

/// Words of the registers as documents print them: in English, the language of the templates,
/// whatever language the program speaks.
class FieldWords {
public:
    /// Takes a copy, in the order in which the records were made: memory keeps none.
    explicit FieldWords(const ProjectRecords &records);

    [[nodiscard]] const ProjectRecords &records() const { return m_records; }

    /// The name of a record; empty when it is not there.
    template <class R> [[nodiscard]] QString name(const Id<R> &id) const
    {
        return m_names.value(id.value);
    }
    /// The names in order, with commas.
    template <class R> [[nodiscard]] QString names(const std::vector<Id<R>> &ids) const
    {
        QStringList found;
        for (const Id<R> &id : ids) {
            if (const QString one = name(id); !one.isEmpty())
                found << one;
        }
        return found.join(QStringLiteral(", "));
    }

private:
    ProjectRecords m_records;
    QHash<QString, QString> m_names;
};

/// The word of a choice as the register shows it; empty for "not stated".
template <class E> [[nodiscard]] QString wordFor(E value)
{
    for (const Choice &choice : choicesOf<E>()) {
        if (choice.value == int(value))
            return *choice.key ? QString::fromUtf8(choice.label) : QString();
    }
    return {};
}

/// "23 November 2026"; empty for no date.
[[nodiscard]] QString dayText(QDate day);
/// "1,250.5" in English.
template <int Places> [[nodiscard]] QString figure(const std::optional<Decimal<Places>> &number)
{
    return number ? QLocale(QLocale::English)
                        .toString(number->toDouble(), 'f', QLocale::FloatingPointShortest)
                  : QString();
}
[[nodiscard]] QString figure(std::optional<int> number);
/// "99.5 %", or what there is of it.
[[nodiscard]] QString withUnit(const QString &number, const QString &unit);
/// Without the full stop at its end: templates put such texts into sentences and before brackets.
[[nodiscard]] QString withoutStop(const QString &sentence);
/// A dash for what may be empty and is.
[[nodiscard]] QString orDash(const QString &text);

/// A row by the names of the field catalogue.
[[nodiscard]] FieldRow rowOf(std::initializer_list<std::pair<const char *, QString>> cells);

/// Adds the lists of one part of the registers to the values.
void addServiceFields(const FieldWords &words, FieldValues &values);
void addAgreementFields(const FieldWords &words, FieldValues &values);
void addContextFields(const FieldWords &words, FieldValues &values);
void addPeopleFields(const FieldWords &words, FieldValues &values);
void addMeasureFields(const FieldWords &words, FieldValues &values);
void addCheckFields(const FieldWords &words, FieldValues &values);
void addProjectFields(const FieldWords &words, FieldValues &values);

} // namespace gapwright
