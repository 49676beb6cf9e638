// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_registers.h"

#include "base/id.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "content/json_source.h"
#include "registers/decimal.h"
#include "services/sample_content.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace gapwright {

namespace {

/// Reads the files twice: first the keys, which get ids, then the fields, which may refer to them.
class RegisterReader {
public:
    RegisterReader(QString folder, QDate today, QString organization)
        : m_folder(std::move(folder))
        , m_today(today)
        , m_organization(std::move(organization))
    {
    }

    Result<std::vector<SampleRegister>> read()
    {
        refuseUnknownFiles();
        for (const RegisterType &type : registerTypes()) {
            if (QFile::exists(pathOf(type)))
                readKeys(type);
        }
        for (SampleRegister &one : m_registers) {
            const QJsonArray &records = m_sources[one.type->info->table];
            for (qsizetype i = 0; i < records.size(); ++i)
                fill(one, records[i].toObject());
        }
        if (m_problems.isEmpty())
            return std::move(m_registers);
        return Error{QStringLiteral("The built-in sample is not complete: %1.")
                         .arg(m_problems.mid(0, 40).join(QLatin1String("; "))),
                     ErrorKind::Damaged,
                     {}};
    }

private:
    [[nodiscard]] QString pathOf(const RegisterType &type) const
    {
        return QDir(m_folder).filePath(QLatin1String(type.info->table) + QLatin1String(".json"));
    }

    void complain(const QString &place, const QString &what) { m_problems << place + what; }

    void refuseUnknownFiles()
    {
        for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*.json")})) {
            const QByteArray table = QFileInfo(name).completeBaseName().toLatin1();
            if (!registerTypeOf(QLatin1String(table)))
                complain(name, QStringLiteral(" belongs to no register"));
        }
    }

    void readKeys(const RegisterType &type)
    {
        const QString table = QString::fromLatin1(type.info->table);
        const Result<QJsonObject> file = readJsonObject(pathOf(type));
        if (!file) {
            m_problems << file.error().message;
            return;
        }
        if (file->value(QLatin1String("table")).toString() != table)
            complain(table, QStringLiteral(".json: \"table\" is not %1").arg(table));
        if (!file->value(QLatin1String("records")).isArray())
            complain(table, QStringLiteral(".json: \"records\" is no list"));
        const QJsonArray records = file->value(QLatin1String("records")).toArray();
        QHash<QString, QString> &ids = m_ids[type.info->table];
        for (const QJsonValue &record : records) {
            const QString key = record.toObject().value(QLatin1String("key")).toString();
            if (key.isEmpty() || ids.contains(key))
                complain(table, QStringLiteral(": the key \"%1\" is empty or not unique").arg(key));
            ids.insert(key, newUuid7());
        }
        m_sources.insert(type.info->table, records);
        m_registers.push_back({&type, {}});
    }

    void fill(SampleRegister &one, const QJsonObject &source)
    {
        const RegisterInfo &info = *one.type->info;
        const QString key = source.value(QLatin1String("key")).toString();
        const QString place = QStringLiteral("%1 \"%2\"").arg(QLatin1String(info.table), key);
        AnyRecord record = one.type->make();
        one.type->setId(record.get(), m_ids[info.table].value(key));
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (it.key() == QLatin1String("key"))
                continue;
            const Field *field = fieldOf(info, QLatin1String(it.key().toLatin1()));
            if (!field) {
                complain(place, QStringLiteral(": there is no column %1").arg(it.key()));
                continue;
            }
            const std::optional<StoredValue> value = stored(*field, it.value(), place);
            if (!value || !field->set(record.get(), *value))
                complain(place,
                         QStringLiteral(": the value of %1 does not fit: %2")
                             .arg(it.key(), it.value().toVariant().toString()));
        }
        one.records.push_back(std::move(record));
    }

    std::optional<StoredValue> stored(const Field &field, const QJsonValue &value,
                                      const QString &place)
    {
        if (value.isNull())
            return StoredValue();
        return std::visit(
            Overloaded{[&](const TextKind &) -> std::optional<StoredValue> {
                           if (!value.isString())
                               return std::nullopt;
                           return storedText(aboutOrganization(value.toString(), m_organization));
                       },
                       [&](const ChoiceKind &) -> std::optional<StoredValue> {
                           return value.isString() ? std::optional(StoredValue(value.toString()))
                                                   : std::nullopt;
                       },
                       [&](const DateKind &) { return date(value); },
                       [&](const NumberKind &) { return scaled(value, 0); },
                       [&](const FlagKind &) -> std::optional<StoredValue> {
                           return value.isBool()
                               ? std::optional(StoredValue(qint64(value.toBool())))
                               : std::nullopt;
                       },
                       [&](const DecimalKind &kind) { return scaled(value, kind.places); },
                       [&](const ReferenceKind &kind) -> std::optional<StoredValue> {
                           const QString id = idOf(kind.targetTable, value.toString(), place);
                           return id.isEmpty() ? std::nullopt : std::optional(StoredValue(id));
                       },
                       [&](const ReferencesKind &kind) -> std::optional<StoredValue> {
                           if (!value.isArray())
                               return std::nullopt;
                           QStringList ids;
                           for (const QJsonValue &key : value.toArray())
                               ids << idOf(kind.targetTable, key.toString(), place);
                           return storedIds(ids);
                       },
                       [](const FileKind &) -> std::optional<StoredValue> { return std::nullopt; }},
            field.kind);
    }

    [[nodiscard]] std::optional<StoredValue> date(const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        const QJsonValue days = object.value(QLatin1String("days"));
        if (object.size() != 1 || !days.isDouble())
            return std::nullopt;
        return StoredValue(m_today.addDays(days.toInt()).toString(Qt::ISODate));
    }

    /// Nothing when there are more places than the field keeps.
    [[nodiscard]] static std::optional<StoredValue> scaled(const QJsonValue &value, int places)
    {
        if (!value.isDouble())
            return std::nullopt;
        const double number = value.toDouble() * double(powerOfTen(places));
        const double whole = std::round(number);
        return std::abs(number - whole) < 1e-6 && std::abs(whole) <= double(largestDecimal)
            ? std::optional(StoredValue(qint64(whole)))
            : std::nullopt;
    }

    QString idOf(const char *table, const QString &key, const QString &place)
    {
        const QString id = m_ids.value(table).value(key);
        if (id.isEmpty())
            complain(place,
                     QStringLiteral(": there is no \"%1\" in %2").arg(key, QLatin1String(table)));
        return id;
    }

    QString m_folder;
    QDate m_today;
    QString m_organization;
    QHash<QByteArray, QHash<QString, QString>> m_ids; ///< table, key -> id
    QHash<QByteArray, QJsonArray> m_sources;
    std::vector<SampleRegister> m_registers;
    QStringList m_problems;
};

} // namespace

Result<std::vector<SampleRegister>> readSampleRegisters(const QString &folder, QDate today,
                                                        const QString &organization)
{
    return RegisterReader(folder, today, organization).read();
}

QString sampleRegisterFolder()
{
    return QStringLiteral(":/sample/registers");
}

} // namespace gapwright
