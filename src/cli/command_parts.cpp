// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_parts.h"

#include "base/rounding.h"
#include "content/catalogue_loader.h"
#include "services/project_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Option jsonOption()
{
    return {QStringLiteral("json"), Option::Kind::Flag,
            translated(QT_TRANSLATE_NOOP("CommandLine", "one JSON document instead of lines"))};
}

Option nameOption()
{
    return {
        QStringLiteral("name"), Option::Kind::Text,
        translated(QT_TRANSLATE_NOOP("CommandLine", "which assessment; the latest one without"))};
}

Option authorOption()
{
    return {QStringLiteral("author"), Option::Kind::Text,
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "who is written to the history; your account without"))};
}

Option outputOption()
{
    return {QStringLiteral("o"),
            Option::Kind::Text,
            translated(QT_TRANSLATE_NOOP("CommandLine", "the file to write")),
            {},
            true};
}

QString authorOf(const Arguments &arguments)
{
    return arguments.has("author") ? arguments.text("author") : defaultAuthor();
}

Result<std::shared_ptr<const Catalogue>> builtInCatalogue()
{
    Result<Catalogue> loaded = loadCatalogue();
    if (!loaded)
        return loaded.error();
    return std::shared_ptr<const Catalogue>(
        std::make_shared<const Catalogue>(std::move(loaded).value()));
}

QByteArray jsonText(const QJsonValue &objectOrArray)
{
    return objectOrArray.isArray() ? QJsonDocument(objectOrArray.toArray()).toJson()
                                   : QJsonDocument(objectOrArray.toObject()).toJson();
}

QJsonValue jsonPercent(std::optional<double> percent)
{
    return percent ? QJsonValue(roundedHalfUp(*percent, 1)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonNumber(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

Outcome checkOutput(const QString &output, const QStringList &inputs)
{
    const QFileInfo target(output);
    const QString shown = QDir::toNativeSeparators(output);
    if (target.isDir())
        return Error{
            translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is a folder. Name a file in it."))
                .arg(shown),
            ErrorKind::BadInput,
            {}};
    for (const QString &input : inputs) {
        if (target.exists() && target.canonicalFilePath() == QFileInfo(input).canonicalFilePath())
            return Error{
                translated(QT_TRANSLATE_NOOP("CommandLine",
                                             "%1 would replace the file it is made from. Choose "
                                             "another name."))
                    .arg(shown),
                ErrorKind::BadInput,
                {}};
    }
    return Unit{};
}

} // namespace gapwright
