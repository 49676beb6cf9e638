// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

/// A broken validation rule somewhere in the project. Never blocks typing; an error blocks approval
/// of what it is about.
struct Problem {
    enum class Severity { Error, Warning, Info };

    QString rule; ///< "VR04"
    Severity severity = Severity::Error;
    QByteArray table; ///< the register, or empty when the project as a whole is meant
    QString record; ///< the id, or empty when the register as a whole is meant
    QByteArray field; ///< the column that mends it, or empty
    QString sentence; ///< what is wrong, translated
    QString fix; ///< what to do, translated

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Where a problem lies.
struct ProblemPlace {
    QByteArray table = {};
    QString record = {};
    QByteArray field = {};
};

/// A field of a record.
template <class R> [[nodiscard]] ProblemPlace at(const R &record, const char *column)
{
    return {definitionOf<R>().table, record.id.value, column};
}
/// A register as a whole.
template <class R> [[nodiscard]] ProblemPlace inRegister()
{
    return {definitionOf<R>().table, {}, {}};
}

/// Problems while they are gathered. Texts are source texts of the context "RegisterRules".
class ProblemList {
public:
    ProblemList &error(const char *rule, const ProblemPlace &place, const char *sentence,
                       const char *fix);
    ProblemList &warning(const char *rule, const ProblemPlace &place, const char *sentence,
                         const char *fix);
    ProblemList &info(const char *rule, const ProblemPlace &place, const char *sentence,
                      const char *fix);
    /// Puts a value into the sentence of the last problem, at %1, %2 ...
    ProblemList &with(const QString &value);
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    ProblemList &add(Problem::Severity severity, const char *rule, const ProblemPlace &place,
                     const char *sentence, const char *fix);
    std::vector<Problem> m_problems;
};

/// True for text without anything to read.
[[nodiscard]] bool isBlank(const QString &text);

} // namespace gapwright
