// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString valueName(const Option &option)
{
    switch (option.kind) {
    case Option::Kind::Flag:
        return {};
    case Option::Kind::Date:
        return QStringLiteral("YYYY-MM-DD");
    case Option::Kind::Number:
        return QStringLiteral("N");
    case Option::Kind::Text:
        break;
    }
    if (!option.choices.isEmpty())
        return option.choices.join(QLatin1Char('|'));
    return option.name == QLatin1String("o") ? QStringLiteral("OUT") : option.name.toUpper();
}

QString written(const Option &option)
{
    const QString value = valueName(option);
    return value.isEmpty() ? dashed(option.name) : dashed(option.name) + QLatin1Char(' ') + value;
}

Error wrongUsage(const QString &sentence)
{
    return {sentence, ErrorKind::BadInput, {}};
}

std::optional<QString> objection(const Option &option, const QString &value)
{
    bool fits = true;
    switch (option.kind) {
    case Option::Kind::Flag:
        break;
    case Option::Kind::Date:
        fits = QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10;
        break;
    case Option::Kind::Number:
        value.toUInt(&fits);
        fits = fits && value.toUInt() > 0 && value.toUInt() <= 1'000'000;
        break;
    case Option::Kind::Text:
        fits = !value.isEmpty() && (option.choices.isEmpty() || option.choices.contains(value));
        break;
    }
    if (fits)
        return std::nullopt;
    return translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” does not fit %2."))
        .arg(value, written(option));
}

} // namespace

bool Arguments::has(const char *option) const
{
    return m_options.contains(QLatin1String(option));
}

QString Arguments::text(const char *option) const
{
    return m_options.value(QLatin1String(option));
}

QDate Arguments::date(const char *option) const
{
    return QDate::fromString(text(option), Qt::ISODate);
}

int Arguments::number(const char *option, int otherwise) const
{
    return has(option) ? text(option).toInt() : otherwise;
}

/// Takes the words of a command line one after the other.
class CommandLineReader {
public:
    CommandLineReader(const Command &command, const QStringList &words)
        : m_command(command)
        , m_words(words)
    {
    }

    Result<Arguments> read()
    {
        bool onlyPositionals = false;
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (!onlyPositionals && word == QLatin1String("--"))
                onlyPositionals = true;
            else if (!onlyPositionals && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
                if (Outcome taken = takeOption(word); !taken)
                    return taken.error();
            } else if (Outcome taken = takePositional(word); !taken) {
                return taken.error();
            }
        }
        if (Outcome complete = checkComplete(); !complete)
            return complete.error();
        return m_arguments;
    }

private:
    Outcome takeOption(const QString &word)
    {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const auto option = std::ranges::find_if(
            m_command.options, [&](const Option &o) { return dashed(o.name) == name; });
        if (option == m_command.options.end())
            return wrongUsage(translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no option %2."))
                                  .arg(m_command.words, name));
        if (m_arguments.m_options.contains(option->name))
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "The option %1 is given twice."))
                    .arg(name));
        const bool joined = word.size() > name.size();
        QString value = word.mid(name.size() + 1);
        const bool isFlag = option->kind == Option::Kind::Flag;
        if (isFlag && joined)
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value."))
                    .arg(name));
        if (!isFlag && !joined && m_at >= m_words.size())
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value: %2."))
                    .arg(name, written(*option)));
        if (!isFlag && !joined)
            value = m_words.at(m_at++);
        if (const auto wrong = objection(*option, value))
            return wrongUsage(*wrong);
        m_arguments.m_options.insert(option->name, value);
        return Unit{};
    }

    Outcome takePositional(const QString &word)
    {
        const auto position = size_t(m_arguments.m_positionals.size());
        if (position >= m_command.positionals.size())
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one word too many."))
                    .arg(word));
        const Positional &positional = m_command.positionals[position];
        if (word.isEmpty())
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is empty.")).arg(positional.name));
        if (!positional.choices.isEmpty() && !positional.choices.contains(word))
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no %2. Use one of: %3."))
                    .arg(word, positional.name, positional.choices.join(QLatin1String(", "))));
        m_arguments.m_positionals.append(word);
        return Unit{};
    }

    Outcome checkComplete()
    {
        for (auto i = size_t(m_arguments.m_positionals.size()); i < m_command.positionals.size();
             ++i) {
            if (!m_command.positionals[i].optional)
                return wrongUsage(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing."))
                                      .arg(m_command.positionals[i].name));
        }
        for (const Option &option : m_command.options) {
            if (option.required && !m_arguments.m_options.contains(option.name))
                return wrongUsage(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing."))
                                      .arg(written(option)));
        }
        return Unit{};
    }

    const Command &m_command;
    const QStringList &m_words;
    qsizetype m_at = 0;
    Arguments m_arguments;
};

Result<Arguments> argumentsOf(const Command &command, const QStringList &words)
{
    return CommandLineReader(command, words).read();
}

const Command *commandOf(const QStringList &words)
{
    for (const Command &command : allCommands()) {
        const QStringList own = command.words.split(QLatin1Char(' '));
        if (words.mid(0, own.size()) == own)
            return &command;
    }
    return nullptr;
}

QString synopsisOf(const Command &command)
{
    QStringList parts{command.words};
    for (const Positional &positional : command.positionals)
        parts.append(positional.optional ? QLatin1Char('[') + positional.name + QLatin1Char(']')
                                         : positional.name);
    for (const Option &option : command.options)
        parts.append(option.required ? written(option)
                                     : QLatin1Char('[') + written(option) + QLatin1Char(']'));
    return parts.join(QLatin1Char(' '));
}

QString helpOf(const Command &command)
{
    QString text = QStringLiteral("gapwright-cli ") + synopsisOf(command) + QLatin1String("\n\n")
        + command.summary + QLatin1Char('\n');
    for (const Positional &positional : command.positionals) {
        if (!positional.choices.isEmpty())
            text += QStringLiteral("\n%1: %2\n")
                        .arg(positional.name, positional.choices.join(QLatin1String(", ")));
    }
    if (!command.options.empty())
        text += QLatin1Char('\n');
    for (const Option &option : command.options)
        text += QLatin1String("  ") + written(option).leftJustified(28) + option.help
            + QLatin1Char('\n');
    return text;
}

QString helpOfProgram()
{
    QString text = translated(QT_TRANSLATE_NOOP(
                       "CommandLine",
                       "gapwright-cli does without a window what Gapwright does with one: gap "
                       "analysis\nagainst ISO/IEC 20000-1:2018, in one project file per "
                       "client."))
        + QLatin1String("\n\n");
    for (const Command &command : allCommands())
        text += QStringLiteral("  %1\n      %2\n").arg(synopsisOf(command), command.summary);
    text += QLatin1Char('\n')
        + translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Options of the program: --help, --version. “help COMMAND” explains "
            "one command.\nExit code: 0 done, 1 it could not be done, 2 wrong "
            "usage. Nothing is written with 1 and 2."))
        + QLatin1Char('\n');
    return text;
}

} // namespace gapwright
