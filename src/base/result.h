// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <utility>
#include <variant>

namespace gapwright {

/// What kind of failure it is, so that a page can offer the right way out.
enum class ErrorKind {
    Other,
    BadInput, ///< what the user gave cannot be used as it is
    NotFound, ///< a file or record that should be there is not
    LockedHere, ///< another process on this computer has the project open
    LockedElsewhere, ///< the lock file was left by another computer
    NewerVersion, ///< saved by a newer Gapwright
    Damaged, ///< part of the file is missing or unreadable
    Foreign, ///< not a Gapwright project
    Hostile, ///< holds parts that Gapwright does not write
    ReadOnly, ///< file or folder is write-protected
    Full, ///< no space left
    Moved, ///< another program replaced the file
    Busy, ///< another program holds the write lock
    Cancelled, ///< the user stopped it
    Conflict ///< the data changed since
};

/// A failure that can be shown to a person.
struct Error {
    QString message; ///< what happened, where, and what to do; full sentences, names the file
    ErrorKind kind = ErrorKind::Other;
    QString detail = {}; ///< technical detail to copy; may be empty
};

/// Either a value or the reason why there is none. Must be looked at.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Unit { };

/// The result of an action that has no value of its own.
using Outcome = Result<Unit>;

} // namespace gapwright
