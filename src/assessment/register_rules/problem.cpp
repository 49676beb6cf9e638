// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/problem.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RegisterRules", text);
}

} // namespace

ProblemList &ProblemList::add(Problem::Severity severity, const char *rule,
                              const ProblemPlace &place, const char *sentence, const char *fix)
{
    m_problems.push_back({QLatin1String(rule), severity, place.table, place.record, place.field,
                          translated(sentence), translated(fix)});
    return *this;
}

ProblemList &ProblemList::error(const char *rule, const ProblemPlace &place, const char *sentence,
                                const char *fix)
{
    return add(Problem::Severity::Error, rule, place, sentence, fix);
}

ProblemList &ProblemList::warning(const char *rule, const ProblemPlace &place, const char *sentence,
                                  const char *fix)
{
    return add(Problem::Severity::Warning, rule, place, sentence, fix);
}

ProblemList &ProblemList::info(const char *rule, const ProblemPlace &place, const char *sentence,
                               const char *fix)
{
    return add(Problem::Severity::Info, rule, place, sentence, fix);
}

ProblemList &ProblemList::with(const QString &value)
{
    m_problems.back().sentence = m_problems.back().sentence.arg(value);
    return *this;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace gapwright
