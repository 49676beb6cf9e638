// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QHash>
#include <QIcon>

#include <cstdio>

using namespace gapwright;

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gapwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GW_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gapwright"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.gapwright.Gapwright"));
}

/// What needs no window, answered before Qt looks for a display; nothing when a window is wanted.
std::optional<int> answerWithoutWindow(const CommandLine &line)
{
    switch (line.action) {
    case CommandLine::Action::Version:
        print(stdout, QStringLiteral("gapwright %1\n").arg(QStringLiteral(GW_VERSION)));
        return 0;
    case CommandLine::Action::Help:
        print(stdout, helpText());
        return 0;
    case CommandLine::Action::Mistake:
        print(stderr, line.mistake + QLatin1Char('\n'));
        return 2;
    case CommandLine::Action::ProbeDisplay:
    case CommandLine::Action::OpenWindow:
        break;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    const CommandLine line = readCommandLine(argumentsOf(argc, argv));
    if (const std::optional<int> answer = answerWithoutWindow(line))
        return *answer;
    QHashSeed::setDeterministicGlobalSeed(); // the same report has the same bytes
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    nameProgram();
    Application::Content content = Application::beginContent();
    QApplication qt(argc, argv); // ends the process with 1 or more when there is no display
    if (line.action == CommandLine::Action::ProbeDisplay)
        return 0;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/program/gapwright.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // closing waits for the disk
    Preferences preferences;
    Application application(line, preferences, std::move(content));
    if (const std::optional<int> code = application.start())
        return *code;
    return QApplication::exec();
}
