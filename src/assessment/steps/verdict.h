// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace gapwright {

/// A record that decides a criterion, or a whole register when `record` is empty.
struct RecordLink {
    QByteArray table = {};
    QString record = {}; ///< id
    QString title = {}; ///< what people call it

    friend bool operator==(const RecordLink &, const RecordLink &) = default;
};

/// What data say about one "done when" criterion.
struct CriterionVerdict {
    enum class State { Met, NotMet, Undecidable };
    State state = State::Met;
    /// What is missing or, when undecidable, what data do not say; translated, with counts:
    /// "3 procedures are not approved". Empty when met.
    QStringList missing = {};
    std::vector<RecordLink> records = {}; ///< those that fail first; at most `mostLinks`

    static constexpr std::size_t mostLinks = 25;
};

/// A verdict while it is put together; met until something is missing.
class VerdictMaker {
public:
    VerdictMaker &lacks(const QString &phrase)
    {
        m_verdict.state = CriterionVerdict::State::NotMet;
        m_verdict.missing.append(phrase);
        return *this;
    }
    /// No effect when there are no records; so a phrase may count them.
    template <class R>
    VerdictMaker &lacks(const std::vector<const R *> &records, const QString &phrase)
    {
        if (records.empty())
            return *this;
        for (const R *record : records)
            by(*record);
        return lacks(phrase);
    }
    /// Something is missing in the register as a whole.
    template <class R> VerdictMaker &lacksIn(const QString &phrase)
    {
        add({definitionOf<R>().table, {}, {}});
        return lacks(phrase);
    }
    /// Data do not say; a person may confirm. Nothing that is missing is hidden by this.
    template <class R> VerdictMaker &silentIn(const QString &phrase)
    {
        add({definitionOf<R>().table, {}, {}});
        if (m_verdict.state == CriterionVerdict::State::Met)
            m_verdict.state = CriterionVerdict::State::Undecidable;
        m_verdict.missing.append(phrase);
        return *this;
    }
    template <class R> VerdictMaker &by(const R &record)
    {
        add({definitionOf<R>().table, record.id.value, titleOf(definitionOf<R>(), &record)});
        return *this;
    }
    template <class R> VerdictMaker &byRegister()
    {
        add({definitionOf<R>().table, {}, {}});
        return *this;
    }
    [[nodiscard]] bool isMet() const { return m_verdict.state == CriterionVerdict::State::Met; }
    [[nodiscard]] CriterionVerdict take() { return std::move(m_verdict); }

private:
    void add(RecordLink link)
    {
        const auto begin = m_verdict.records.begin();
        const auto end = m_verdict.records.end();
        if (m_verdict.records.size() < CriterionVerdict::mostLinks
            && std::find(begin, end, link) == end)
            m_verdict.records.push_back(std::move(link));
    }
    CriterionVerdict m_verdict;
};

/// The records for which `isMeant` holds.
template <class R, class Predicate>
[[nodiscard]] std::vector<const R *> those(std::span<const R> records, Predicate isMeant)
{
    std::vector<const R *> found;
    for (const R &record : records) {
        if (isMeant(record))
            found.push_back(&record);
    }
    return found;
}
template <class R, class Predicate>
[[nodiscard]] std::vector<const R *> those(const std::vector<const R *> &records, Predicate isMeant)
{
    std::vector<const R *> found;
    for (const R *record : records) {
        if (isMeant(*record))
            found.push_back(record);
    }
    return found;
}

template <class R> [[nodiscard]] int countOf(const std::vector<R> &records)
{
    return int(records.size());
}

} // namespace gapwright
