// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace gapwright {

/// What follows a command without a name in front, such as FILE.
struct Positional {
    QString name;
    QStringList choices = {}; ///< allowed words; empty for any
    bool optional = false; ///< may be missing, with all that follow
};

/// An option of a command. Wrong values are wrong usage.
struct Option {
    enum class Kind { Flag, Text, Date, Number };
    QString name; ///< without dashes; one letter for a short one
    Kind kind = Kind::Flag;
    QString help;
    QStringList choices = {}; ///< of a text; empty for any
    bool required = false;
};

/// A command line that fits its command.
class Arguments {
public:
    /// The text of a positional, empty when it is missing.
    [[nodiscard]] QString at(int position) const { return m_positionals.value(position); }
    [[nodiscard]] bool has(const char *option) const;
    /// Empty when the option was not given.
    [[nodiscard]] QString text(const char *option) const;
    [[nodiscard]] QDate date(const char *option) const; ///< invalid when not given
    [[nodiscard]] int number(const char *option, int otherwise) const;

private:
    friend class CommandLineReader;
    QStringList m_positionals;
    QHash<QString, QString> m_options;
};

/// What a command has to say: lines or one JSON document for the standard output, and the failure
/// for the standard error. A command that fails has changed nothing.
struct Answer {
    Answer(QByteArray output)
        : text(std::move(output))
    {
    }
    Answer(const QString &output)
        : text(output.toUtf8())
    {
    }
    Answer(Error error)
        : failure(std::move(error))
    {
    }
    Answer(QString output, Error error)
        : text(output.toUtf8())
        , failure(std::move(error))
    {
    }

    /// For words that fit the command one by one, but not together.
    static Answer wrongUsage(const QString &sentence)
    {
        Answer answer(Error{sentence, ErrorKind::BadInput, {}});
        answer.isWrongUsage = true;
        return answer;
    }

    QByteArray text;
    std::optional<Error> failure;
    bool isWrongUsage = false; ///< the failure is about how the command was called
};

struct Command {
    QString words; ///< "assessment import"
    QString summary; ///< one sentence
    std::vector<Positional> positionals;
    std::vector<Option> options;
    std::function<Answer(const Arguments &)> run;
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command> &allCommands();

/// "assessment import FILE IN [--name NAME] ...".
[[nodiscard]] QString synopsisOf(const Command &command);
[[nodiscard]] QString helpOf(const Command &command);
/// The help of the program: all commands.
[[nodiscard]] QString helpOfProgram();

/// The command that the words begin with, or null.
[[nodiscard]] const Command *commandOf(const QStringList &words);

/// Fits the words behind the command's own into positionals and options. The error is a sentence
/// about the usage.
Result<Arguments> argumentsOf(const Command &command, const QStringList &words);

} // namespace gapwright
