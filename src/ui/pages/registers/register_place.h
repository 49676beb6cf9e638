// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace gapwright {

/// Where the program keeps what the catalogue calls register "R09": the title of the list and its
/// address, "register/risks". Results of assessments and actions have pages of their own.
struct RegisterPlace {
    QString title;
    QString address;
};

/// Nothing for an id that is not "R01" to "R36".
[[nodiscard]] std::optional<RegisterPlace> placeOfRegister(const QString &id);

/// "register/risks", with a record "register/risks/<id>".
[[nodiscard]] QString registerAddress(const QByteArray &table, const QString &id = {});

} // namespace gapwright
