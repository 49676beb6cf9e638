// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

namespace gapwright::test {

/// A column of a register's table and what it holds. Kinds: text, long (several lines), date, flag,
/// file, money, percent, "decimal 3" (places), "1..5" (a number), "1..5?" (a number or NULL),
/// "->people" (one record), "->>people" (any number), or the name of an enumeration. A "!" at the
/// end marks what a record has to say (the domain's list of registers asks for it).
struct StoredField {
    const char *column;
    const char *kind;
    const char *initial = ""; ///< what a new record holds; nothing for empty, 0 and NULL
};

struct StoredRegister {
    const char *table;
    const char *parent; ///< table of the record that this one is a part of, or empty
    std::span<const StoredField> fields;
};

std::vector<StoredRegister> fieldsOfGapAnalysis();
std::vector<StoredRegister> fieldsOfServices();
std::vector<StoredRegister> fieldsOfPartiesAndRisks();
std::vector<StoredRegister> fieldsOfPeopleAndMeasures();
std::vector<StoredRegister> fieldsOfChecksAndProject();

inline std::vector<StoredRegister> allStoredRegisters()
{
    std::vector<StoredRegister> all;
    for (const auto &part : {fieldsOfGapAnalysis(), fieldsOfServices(), fieldsOfPartiesAndRisks(),
                             fieldsOfPeopleAndMeasures(), fieldsOfChecksAndProject()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace gapwright::test
