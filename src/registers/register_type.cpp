// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_type.h"

#include "registers/all_registers.h"

namespace gapwright {

namespace {

template <class R> RegisterType typeOf()
{
    return {&definitionOf<R>(),
            [] { return AnyRecord(std::make_shared<R>()); },
            [](const void *record) {
                return AnyRecord(std::make_shared<R>(*static_cast<const R *>(record)));
            },
            [](const void *record) { return static_cast<const R *>(record)->id.value; },
            [](void *record, const QString &id) { static_cast<R *>(record)->id.value = id; },
            [](const void *a, const void *b) {
                return *static_cast<const R *>(a) == *static_cast<const R *>(b);
            }};
}

} // namespace

const std::vector<RegisterType> &registerTypes()
{
    static const std::vector<RegisterType> types = [] {
        std::vector<RegisterType> made;
        forEachRegister([&]<class R>() { made.push_back(typeOf<R>()); });
        return made;
    }();
    return types;
}

const RegisterType *registerTypeOf(QLatin1String table)
{
    for (const RegisterType &type : registerTypes()) {
        if (table == QLatin1String(type.info->table))
            return &type;
    }
    return nullptr;
}

} // namespace gapwright
