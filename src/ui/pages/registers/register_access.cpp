// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_access.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

template <class R> class TypedAccess : public RegisterAccess {
public:
    TypedAccess(const RegisterType &type, const Workspace &workspace)
        : RegisterAccess(type)
        , m_workspace(workspace)
    {
    }
    int count() const override { return int(m_workspace.all<R>().size()); }
    const void *at(int place) const override { return &m_workspace.all<R>()[std::size_t(place)]; }
    const void *find(const QString &id) const override { return m_workspace.find(Id<R>{id}); }
    void save(Edit &edit, const void *record) const override
    {
        edit.save(*static_cast<const R *>(record));
    }
    void remove(Edit &edit, const QString &id) const override { edit.remove(Id<R>{id}); }

private:
    const Workspace &m_workspace;
};

} // namespace

QString RegisterAccess::title() const
{
    return QCoreApplication::translate("Register", info().title);
}

std::vector<std::unique_ptr<RegisterAccess>> accessToRegisters(const Workspace &workspace)
{
    std::vector<std::unique_ptr<RegisterAccess>> all;
    forEachRegister([&]<class R>() {
        all.push_back(std::make_unique<TypedAccess<R>>(
            *registerTypeOf(QLatin1String(definitionOf<R>().table)), workspace));
    });
    return all;
}

} // namespace gapwright
