// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/program_texts.h"
#include "cli/command.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>

#include <cstdio>

namespace {

using namespace gapwright;

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Warnings of Qt about the machine are no answer of a command.
void dropMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("GAPWRIGHT_DEBUG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

bool print(std::FILE *stream, const QByteArray &text)
{
    const auto length = size_t(text.size());
    return std::fwrite(text.constData(), 1, length, stream) == length && std::fflush(stream) == 0;
}

/// One line, whatever the sentence quotes.
ExitCode complain(const QString &sentence, ExitCode code)
{
    print(stderr, "gapwright-cli: " + sentence.simplified().toUtf8() + '\n');
    return code;
}

ExitCode say(const QString &text)
{
    return print(stdout, text.toUtf8()) ? Done : Failed;
}

ExitCode explain(const QStringList &words)
{
    if (words.isEmpty())
        return say(helpOfProgram());
    if (const Command *command = commandOf(words))
        return say(helpOf(*command));
    return complain(QCoreApplication::translate("CommandLine",
                                                "There is no command “%1”. “gapwright-cli --help” "
                                                "lists all.")
                        .arg(words.join(QLatin1Char(' '))),
                    WrongUsage);
}

ExitCode refuse(const Command &command, const QString &sentence)
{
    return complain(sentence
                        + QCoreApplication::translate("CommandLine", " Usage: gapwright-cli %1")
                              .arg(synopsisOf(command)),
                    WrongUsage);
}

ExitCode run(const Command &command, const QStringList &words)
{
    const Result<Arguments> arguments = argumentsOf(command, words);
    if (!arguments)
        return refuse(command, arguments.error().message);
    const Answer answer = command.run(*arguments);
    if (!print(stdout, answer.text))
        return complain(
            QCoreApplication::translate("CommandLine", "The standard output cannot be written."),
            Failed);
    if (answer.isWrongUsage)
        return refuse(command, answer.failure->message);
    return answer.failure ? complain(answer.failure->message, Failed) : Done;
}

ExitCode runWords(const QStringList &words)
{
    if (words.isEmpty())
        return complain(QCoreApplication::translate("CommandLine",
                                                    "Say what to do. “gapwright-cli --help” lists "
                                                    "the commands."),
                        WrongUsage);
    if (words.front() == QLatin1String("--version"))
        return say(
            QStringLiteral("gapwright-cli %1\n").arg(QCoreApplication::applicationVersion()));
    if (words.front() == QLatin1String("--help") || words.front() == QLatin1String("-h")
        || words.front() == QLatin1String("help"))
        return explain(words.mid(1));
    const Command *command = commandOf(words);
    if (!command)
        return explain(words);
    const QStringList rest = words.mid(command->words.count(QLatin1Char(' ')) + 1);
    if (rest.contains(QLatin1String("--help")) || rest.contains(QLatin1String("-h")))
        return say(helpOf(*command));
    return run(*command, rest);
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // same data, same bytes
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropMessages);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    int programOnly = 1; // Qt would take options of its own out of the words, "--style" among them
    const QGuiApplication application(programOnly, argv);
    QTranslator texts; // English plural forms: answers are for scripts and stay in one language
    if (loadProgramTexts(texts, QLocale()))
        QCoreApplication::installTranslator(&texts);
    QCoreApplication::setApplicationName(QStringLiteral("gapwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GAPWRIGHT_VERSION));
    return runWords(words);
}
