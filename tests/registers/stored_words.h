// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

#include <initializer_list>

namespace gapwright::test {

/// An enumerator, the word that stands for it in every project file, and what people read.
template <class E> struct EnumeratorWord {
    E value;
    const char *word;
    const char *label;
};

/// All words of one enumeration as they were first released, in their order. A word that is
/// changed or taken away makes projects unreadable; new ones may follow.
struct WordTable {
    const char *name;
    std::span<const Choice> choices; ///< what the program has now
    std::vector<Choice> words; ///< what it has to have
};

template <class E>
WordTable wordTable(const char *name, std::initializer_list<EnumeratorWord<E>> rows)
{
    WordTable table{name, choicesOf<E>(), {}};
    for (const EnumeratorWord<E> &row : rows)
        table.words.push_back({int(row.value), row.word, row.label});
    return table;
}

std::vector<WordTable> wordsOfGapAnalysis();
std::vector<WordTable> wordsOfServices();
std::vector<WordTable> wordsOfPartiesAndRisks();
std::vector<WordTable> wordsOfPeopleAndMeasures();
std::vector<WordTable> wordsOfChecksAndProject();

inline std::vector<WordTable> allWords()
{
    std::vector<WordTable> all;
    for (const auto &part : {wordsOfGapAnalysis(), wordsOfServices(), wordsOfPartiesAndRisks(),
                             wordsOfPeopleAndMeasures(), wordsOfChecksAndProject()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace gapwright::test
