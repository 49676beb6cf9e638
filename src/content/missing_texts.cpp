// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/missing_texts.h"

#include "content/json_source.h"

#include <QDirIterator>
#include <QFile>

namespace gapwright {

namespace {

/// Where the text of an English entry is kept in the other language.
QJsonValue counterpartOf(const QJsonValue &entry, qsizetype position, const QJsonArray &others)
{
    const QJsonValue id = entry[QLatin1String("id")];
    if (!id.isString())
        return others.at(position);
    for (const QJsonValue &other : others) {
        if (other[QLatin1String("id")] == id)
            return other;
    }
    return QJsonValue::Undefined;
}

void compare(const QJsonValue &english, const QJsonValue &other, const QString &place,
             QStringList &missing)
{
    if (other.type() != english.type()) {
        missing << place;
        return;
    }
    if (english.isString() && !english.toString().isEmpty() && other.toString().isEmpty())
        missing << place;
    const auto below = [&](const QString &name) {
        return place + (place.endsWith(QLatin1Char(' ')) ? QString() : QStringLiteral("/")) + name;
    };
    if (english.isObject()) {
        const QJsonObject object = english.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compare(it.value(), other[it.key()], below(it.key()), missing);
    }
    const QJsonArray entries = english.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = entries[i][QLatin1String("id")].toString(QString::number(i + 1));
        compare(entries[i], counterpartOf(entries[i], i, other.toArray()), below(name), missing);
    }
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, {QStringLiteral("*.json"), QStringLiteral("*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next().mid(folder.size() + 1);
    files.sort();
    return files;
}

} // namespace

QStringList missingTexts(const QString &language, const QString &folder)
{
    const QString english = folder + QStringLiteral("/en");
    const QString other = folder + QLatin1Char('/') + language;
    QStringList missing;
    for (const QString &file : filesIn(english)) {
        const QString counterpart = other + QLatin1Char('/') + file;
        const bool isText = file.endsWith(QLatin1String(".md"));
        if (isText && QFile(counterpart).size() == 0)
            missing << file;
        if (isText)
            continue;
        const Result<QJsonObject> wanted = readJsonObject(english + QLatin1Char('/') + file);
        const Result<QJsonObject> found = readJsonObject(counterpart);
        if (wanted && found)
            compare(*wanted, *found, file + QStringLiteral(": "), missing);
        else
            missing << file;
    }
    return missing;
}

} // namespace gapwright
