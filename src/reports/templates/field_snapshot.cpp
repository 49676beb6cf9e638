// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/field_snapshot.h"

#include "reports/templates/field_catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace gapwright {

namespace {

Error unreadable(const QString &detail)
{
    return {QCoreApplication::translate("Templates",
                                        "The values that the text was approved with cannot be "
                                        "read. The text itself is kept."),
            ErrorKind::Damaged, detail};
}

QJsonArray rowsJson(const std::vector<FieldRow> &rows)
{
    QJsonArray array;
    for (const FieldRow &row : rows) {
        QJsonObject cells;
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            cells.insert(cell.key(), cell.value());
        array.append(cells);
    }
    return array;
}

} // namespace

FieldValues usedValues(const FieldValues &values, const std::vector<FieldTag> &tags)
{
    FieldValues used;
    QMap<QString, QSet<QString>> cells;
    for (const FieldTag &tag : tags) {
        if (tag.kind == FieldTag::Kind::SectionBegin) {
            if (const ListField *list = listField(tag.name))
                cells[tag.name].insert(list->fields.first());
        } else if (tag.kind == FieldTag::Kind::Value && !tag.section.isEmpty()) {
            cells[tag.section].insert(tag.name);
        } else if (tag.kind == FieldTag::Kind::Value) {
            used.scalars.insert(tag.name, values.scalars.value(tag.name));
        }
    }
    for (auto list = cells.begin(); list != cells.end(); ++list) {
        std::vector<FieldRow> &rows = used.lists[list.key()];
        for (const FieldRow &row : values.lists.value(list.key())) {
            FieldRow kept;
            for (const QString &name : list.value())
                kept.insert(name, row.value(name));
            rows.push_back(std::move(kept));
        }
    }
    return used;
}

FieldValues withDashes(FieldValues used)
{
    const QString dash = QStringLiteral("\u2013");
    for (QString &value : used.scalars) {
        if (value.trimmed().isEmpty())
            value = dash;
    }
    for (auto list = used.lists.begin(); list != used.lists.end(); ++list) {
        const ListField *known = listField(list.key());
        if (list->empty() && known) {
            list->emplace_back();
            for (const QString &name : known->fields)
                list->back().insert(name, dash);
        }
        for (FieldRow &row : *list) {
            for (QString &value : row) {
                if (value.trimmed().isEmpty())
                    value = dash;
            }
        }
    }
    return used;
}

QString snapshotText(const FieldValues &values)
{
    QJsonObject scalars, lists;
    for (auto one = values.scalars.begin(); one != values.scalars.end(); ++one)
        scalars.insert(one.key(), one.value());
    for (auto one = values.lists.begin(); one != values.lists.end(); ++one)
        lists.insert(one.key(), rowsJson(one.value()));
    const QJsonObject root{{QStringLiteral("lists"), lists}, {QStringLiteral("scalars"), scalars}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

Result<FieldValues> snapshotValues(const QString &text)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &mistake);
    const QJsonObject root = document.object();
    if (!document.isObject() || !root.value(QLatin1String("scalars")).isObject()
        || !root.value(QLatin1String("lists")).isObject())
        return unreadable(mistake.errorString());
    FieldValues values;
    const QJsonObject scalars = root.value(QLatin1String("scalars")).toObject();
    for (auto one = scalars.begin(); one != scalars.end(); ++one)
        values.scalars.insert(one.key(), one.value().toString());
    const QJsonObject lists = root.value(QLatin1String("lists")).toObject();
    for (auto one = lists.begin(); one != lists.end(); ++one) {
        std::vector<FieldRow> &rows = values.lists[one.key()];
        for (const QJsonValue &entry : one.value().toArray()) {
            const QJsonObject cells = entry.toObject();
            FieldRow row;
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                row.insert(cell.key(), cell.value().toString());
            rows.push_back(std::move(row));
        }
    }
    return values;
}

} // namespace gapwright
