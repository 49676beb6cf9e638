// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_type.h"
#include "storage/project_file.h"

#include <QHash>

namespace gapwright {

/// The records of all registers of a project as values, and the names people know them by.
class RegisterContents {
public:
    RegisterContents();
    /// Reads every register of a project.
    static Result<RegisterContents> read(ProjectFile &project);

    void add(const RegisterType &type, AnyRecord record);
    /// Sorted by code and title. Empty for a table that is no register.
    [[nodiscard]] std::vector<AnyRecord> of(QLatin1String table) const;
    /// Null when there is none.
    [[nodiscard]] const void *find(QLatin1String table, const QString &id) const;
    /// What a file calls a record: its title where no other of the register has the same and it
    /// holds no semicolon, else its id.
    [[nodiscard]] QString wordFor(QLatin1String table, const QString &id) const;
    /// The id that a file means by an id, a title or a code; empty when none or several fit.
    [[nodiscard]] QString idFor(QLatin1String table, const QString &word) const;

private:
    struct Register {
        const RegisterType *type;
        std::vector<AnyRecord> records;
        QHash<QString, std::size_t> places; ///< by id
        QMultiHash<QString, QString> ids; ///< by title and code
    };
    [[nodiscard]] const Register *registerOf(QLatin1String table) const;

    std::vector<Register> m_registers;
};

/// The registers that have a list of their own, which is what commands speak of.
[[nodiscard]] QStringList listedRegisters();

} // namespace gapwright
