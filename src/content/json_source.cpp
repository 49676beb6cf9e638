// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/json_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace gapwright {

JsonEntry::JsonEntry(QJsonObject object, QString place, QStringList *problems)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_problems(problems)
{
}

void JsonEntry::complain(const QString &problem) const
{
    m_problems->append(m_place + QLatin1String(": ") + problem);
}

QJsonValue JsonEntry::value(const char *key, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (found.type() == type)
        return found;
    complain(QStringLiteral("\"%1\" is missing or of the wrong type").arg(QLatin1String(key)));
    return {};
}

QString JsonEntry::text(const char *key) const
{
    return value(key, QJsonValue::String).toString();
}

QString JsonEntry::optionalText(const char *key) const
{
    return has(key) ? text(key) : QString();
}

bool JsonEntry::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

bool JsonEntry::isNull(const char *key) const
{
    return m_object.value(QLatin1String(key)).isNull();
}

bool JsonEntry::hasText(const char *key) const
{
    return m_object.value(QLatin1String(key)).isString();
}

QStringList JsonEntry::keys() const
{
    return m_object.keys();
}

void JsonEntry::expectOnly(const QStringList &ids) const
{
    if (ids.isEmpty())
        return;
    const QSet<QString> known(ids.begin(), ids.end());
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            complain(QStringLiteral("\"%1\" belongs to no known entry").arg(key));
    }
}

QStringList JsonEntry::texts(const char *key) const
{
    QStringList found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            complain(
                QStringLiteral("\"%1\" holds something else than text").arg(QLatin1String(key)));
        found << entry.toString();
    }
    return found;
}

std::vector<double> JsonEntry::numbers(const char *key) const
{
    std::vector<double> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue &entry : array)
        found.push_back(entry.toDouble());
    return found;
}

double JsonEntry::number(const char *key) const
{
    return value(key, QJsonValue::Double).toDouble();
}

int JsonEntry::integer(const char *key) const
{
    return value(key, QJsonValue::Double).toInt();
}

bool JsonEntry::flag(const char *key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

JsonEntry JsonEntry::object(const char *key) const
{
    return JsonEntry(value(key, QJsonValue::Object).toObject(),
                     m_place + QLatin1Char('/') + QLatin1String(key), m_problems);
}

JsonEntry JsonEntry::of(const QString &id) const
{
    return object(id.toLatin1().constData());
}

std::vector<JsonEntry> JsonEntry::objects(const char *key) const
{
    std::vector<JsonEntry> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject one = entry.toObject();
        const QString number = QString::number(found.size() + 1);
        const QString item = one.value(QLatin1String("item")).toString(number);
        const QString name = one.value(QLatin1String("id")).toString(item);
        found.emplace_back(one, m_place + QLatin1Char('/') + name, m_problems);
    }
    return found;
}

Result<QByteArray> readContentFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            QCoreApplication::translate("Content", "The content file %1 is missing.").arg(path),
            ErrorKind::NotFound};
    return file.readAll();
}

Result<QJsonObject> readJsonObject(const QString &path)
{
    const Result<QByteArray> bytes = readContentFile(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return Error{QCoreApplication::translate(
                         "Content", "The content file %1 cannot be read: %2 (byte %3).")
                         .arg(path, problem.errorString())
                         .arg(problem.offset),
                     ErrorKind::Damaged};
    return document.object();
}

} // namespace gapwright
