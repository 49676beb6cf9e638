// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "reports/documents/sample_documents.h"
#include "services/project_creation.h"
#include "services/sample_project.h"

#include <QCoreApplication>
#include <QDir>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::unique_ptr<ProjectFile>> makeEmpty(const OpenRequest &file, const Arguments &arguments,
                                               const Clock &clock, const Catalogue &catalogue)
{
    NewProject project;
    project.file = file;
    project.engagement.organization = arguments.text("organization");
    project.engagement.startedOn = clock.today();
    Assessment first;
    first.heldOn = clock.today();
    first.assessor = file.author;
    project.firstAssessment = first;
    return makeProject(project, catalogue);
}

Answer run(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const Clock clock = arguments.has("date") ? Clock(arguments.date("date")) : Clock();
    OpenRequest file;
    file.path = arguments.at(0);
    file.author = authorOf(arguments);
    file.application = QCoreApplication::applicationName();
    const Result<std::unique_ptr<ProjectFile>> made = arguments.has("sample")
        ? makeSampleProject(file, arguments.text("organization"), clock, **catalogue,
                            sampleTextMaker(**catalogue))
        : makeEmpty(file, arguments, clock, **catalogue);
    if (!made)
        return made.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Made %1.\n"))
        .arg(QDir::toNativeSeparators((*made)->path()));
}

} // namespace

Command newCommand()
{
    return {
        QStringLiteral("new"),
        translated(QT_TRANSLATE_NOOP("CommandLine",
                                     "Makes a project. An existing file is never replaced.")),
        {{QStringLiteral("FILE")}},
        {{QStringLiteral("organization"),
          Option::Kind::Text,
          translated(QT_TRANSLATE_NOOP("CommandLine", "the client the project is about")),
          {},
          true},
         {QStringLiteral("sample"), Option::Kind::Flag,
          translated(
              QT_TRANSLATE_NOOP("CommandLine", "filled with a complete fictional engagement"))},
         {QStringLiteral("date"), Option::Kind::Date,
          translated(QT_TRANSLATE_NOOP("CommandLine", "the day it is made, for repeatable runs"))},
         authorOption()},
        run};
}

} // namespace gapwright
