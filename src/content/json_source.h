// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace gapwright {

/// One JSON object of a content file, read strictly: a missing or wrongly typed key is noted with
/// the file and the entry it belongs to, and reading goes on with an empty value, so that one load
/// reports every mistake at once.
class JsonEntry {
public:
    JsonEntry(QJsonObject object, QString place, QStringList *problems);

    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] QString optionalText(const char *key) const; ///< "" when missing
    [[nodiscard]] QStringList texts(const char *key) const;
    [[nodiscard]] double number(const char *key) const;
    [[nodiscard]] int integer(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] JsonEntry object(const char *key) const;
    /// The object kept under an id.
    [[nodiscard]] JsonEntry of(const QString &id) const;
    [[nodiscard]] std::vector<JsonEntry> objects(const char *key) const;
    [[nodiscard]] std::vector<double> numbers(const char *key) const;
    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] bool hasText(const char *key) const; ///< there, and text
    [[nodiscard]] QStringList keys() const; ///< sorted
    [[nodiscard]] bool isNull(const char *key) const; ///< there, and null
    void complain(const QString &problem) const;
    /// Complains about each key that is not among the ids: a text that belongs to nothing. Silent
    /// for no ids at all, since then the file of the ids is what is broken.
    void expectOnly(const QStringList &ids) const;

private:
    [[nodiscard]] QJsonValue value(const char *key, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_place;
    QStringList *m_problems;
};

/// The bytes of a content file. The error names the file.
Result<QByteArray> readContentFile(const QString &path);

/// Reads the object at the top of a content file. Errors name the file and the byte.
Result<QJsonObject> readJsonObject(const QString &path);

} // namespace gapwright
