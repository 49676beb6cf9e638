// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "editing/workspace.h"
#include "registers/register_type.h"

namespace gapwright {

/// One register of an open project without its record type: what lists and forms need. Records are
/// those of the workspace, valid until its next change.
class RegisterAccess {
public:
    virtual ~RegisterAccess() = default;

    [[nodiscard]] const RegisterType &type() const { return m_type; }
    [[nodiscard]] const RegisterInfo &info() const { return *m_type.info; }
    [[nodiscard]] QLatin1String table() const { return QLatin1String(info().table); }
    [[nodiscard]] QString title() const;
    /// True for a register with a list of its own.
    [[nodiscard]] bool hasList() const { return *info().about.purpose != 0; }
    [[nodiscard]] QString idOf(const void *record) const { return m_type.id(record); }

    [[nodiscard]] virtual int count() const = 0;
    /// In no particular order; `place` is from 0 to count() - 1.
    [[nodiscard]] virtual const void *at(int place) const = 0;
    /// Null when there is none.
    [[nodiscard]] virtual const void *find(const QString &id) const = 0;
    virtual void save(Edit &edit, const void *record) const = 0;
    virtual void remove(Edit &edit, const QString &id) const = 0;

protected:
    explicit RegisterAccess(const RegisterType &type)
        : m_type(type)
    {
    }

private:
    const RegisterType &m_type;
};

/// Access to every register, parents before children. The workspace must outlive them.
[[nodiscard]] std::vector<std::unique_ptr<RegisterAccess>>
accessToRegisters(const Workspace &workspace);

} // namespace gapwright
