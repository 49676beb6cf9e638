// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

namespace gapwright {

/// The identity of a record: a UUIDv7 as text, which only compares with ids of the same kind of
/// record. An empty value means "refers to nothing". An id never changes.
template <class R> struct Id {
    QString value;

    [[nodiscard]] bool isSet() const { return !value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

template <class R> size_t qHash(const Id<R> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A new UUIDv7 (RFC 9562) in lower-case text form: 36 characters, sorts by the time of its making.
[[nodiscard]] QString newUuid7();

/// True for 36 characters in the form of a UUID.
[[nodiscard]] bool isUuid(const QString &text);

template <class R> [[nodiscard]] Id<R> newId()
{
    return Id<R>{newUuid7()};
}

} // namespace gapwright
