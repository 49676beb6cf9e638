// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/combo_field.h"
#include "ui/pages/registers/register_access.h"

namespace gapwright {

/// A field of a record that refers to another record.
struct Referrer {
    const RegisterAccess *access;
    QString id;
    const Field *field;
};

/// The registers of an open project and how their records hang together: names, references, parts.
/// The workspace must outlive it.
class RegisterDirectory {
public:
    explicit RegisterDirectory(Workspace &workspace);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<std::unique_ptr<RegisterAccess>> &all() const { return m_all; }
    /// Null for a table that is no register.
    [[nodiscard]] const RegisterAccess *access(QLatin1String table) const;

    /// What people call a record: code and title, or the register's name when it has neither.
    /// Empty when there is no such record.
    [[nodiscard]] QString nameOf(QLatin1String table, const QString &id) const;
    [[nodiscard]] static QString nameOf(const RegisterAccess &access, const void *record);
    /// What a reference to that table may point at, sorted by name.
    [[nodiscard]] QList<ComboChoice> choices(QLatin1String table) const;
    /// Every field of every record that refers to this one.
    [[nodiscard]] std::vector<Referrer> referrersOf(QLatin1String table, const QString &id) const;
    /// The registers whose records are parts of records of `table`.
    [[nodiscard]] std::vector<const RegisterAccess *> partsOf(QLatin1String table) const;

    /// A record to be filled in: a new id and, where the others have numbered codes, the next one.
    [[nodiscard]] AnyRecord fresh(const RegisterAccess &access) const;
    /// The same as `record` but for id and code.
    [[nodiscard]] AnyRecord duplicate(const RegisterAccess &access, const void *record) const;
    /// False while a part lacks a record that it must refer to: it cannot be stored then.
    /// `missing`, when not null, receives the first such field.
    [[nodiscard]] static bool isStorable(const RegisterAccess &access, const void *record,
                                         const Field **missing = nullptr);

private:
    void giveCode(const RegisterAccess &access, void *record) const;

    Workspace &m_workspace;
    std::vector<std::unique_ptr<RegisterAccess>> m_all;
};

} // namespace gapwright
