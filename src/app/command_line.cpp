// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QCoreApplication>
#include <QUrl>

namespace gapwright {

namespace {

/// Options of Qt's platform plugins that take a value of their own.
bool takesValue(const QString &option)
{
    static const QStringList known{QStringLiteral("-platform"),   QStringLiteral("-style"),
                                   QStringLiteral("-display"),    QStringLiteral("-geometry"),
                                   QStringLiteral("-stylesheet"), QStringLiteral("-plugin")};
    return known.contains(option);
}

CommandLine mistake(const QString &sentence)
{
    CommandLine line;
    line.action = CommandLine::Action::Mistake;
    line.mistake = sentence;
    return line;
}

QString localFile(const QString &argument)
{
    const QUrl url(argument);
    return url.isLocalFile() ? url.toLocalFile() : argument;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--version") || argument == QLatin1String("-v")) {
            line.action = CommandLine::Action::Version;
            return line;
        }
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.action = CommandLine::Action::Help;
            return line;
        }
        if (argument == QLatin1String("--probe-display")) {
            line.action = CommandLine::Action::ProbeDisplay;
        } else if (argument == QLatin1String("--theme")) {
            line.theme = arguments.value(++i);
            static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"),
                                            QStringLiteral("contrast"), QStringLiteral("system")};
            if (!themes.contains(*line.theme))
                return mistake(QCoreApplication::translate(
                    "CommandLine", "--theme takes one of light, dark, contrast and system."));
        } else if (takesValue(argument)) {
            ++i;
        } else if (argument.startsWith(QLatin1String("--"))) {
            return mistake(
                QCoreApplication::translate("CommandLine", "There is no option %1. See --help.")
                    .arg(argument));
        } else if (!argument.startsWith(QLatin1Char('-'))) {
            if (!line.file.isEmpty())
                return mistake(QCoreApplication::translate(
                    "CommandLine", "Name one project only; a window shows one."));
            line.file = localFile(argument);
        }
    }
    return line;
}

QString helpText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: gapwright [options] [PROJECT.gapwright]\n"
        "Workbench for implementing ISO/IEC 20000-1 service management systems.\n\n"
        "  --theme NAME      light, dark, contrast or system, for this run\n"
        "  --probe-display   exit 0 when a window can be shown, else 1\n"
        "  --version         print the version\n"
        "  --help            print this text\n\n"
        "Reports without a window are made by gapwright-cli.\n");
}

} // namespace gapwright
