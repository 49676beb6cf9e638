// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_json.h"
#include "cli/command_parts.h"
#include "cli/commands.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString linesOf(const Catalogue &catalogue)
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "%1, item set %2, %3 items\n"))
                       .arg(catalogue.edition(), catalogue.itemSet())
                       .arg(catalogue.items().size());
    for (const Clause &clause : catalogue.clauses()) {
        const auto depth = clause.id.count(QLatin1Char('.'));
        text += QString(2 * depth, QLatin1Char(' ')) + titleOf(clause)
            + QStringLiteral(" (%1)\n").arg(catalogue.itemsUnder(clause.id).size());
    }
    return text;
}

Answer run(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    if (!arguments.has("json"))
        return linesOf(**catalogue);
    const Result<QJsonObject> json = jsonOfCatalogue(**catalogue);
    if (!json)
        return json.error();
    return jsonText(*json);
}

} // namespace

Command catalogueCommand()
{
    return {QStringLiteral("catalogue"),
            translated(
                QT_TRANSLATE_NOOP("CommandLine",
                                  "The content: clauses with items, processes, steps, templates, "
                                  "crosswalk, glossary, editions, transition from 2011.")),
            {},
            {jsonOption()},
            run};
}

} // namespace gapwright
