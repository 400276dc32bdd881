// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/choices.h"
#include "app/words.h"

#include <algorithm>

namespace app {
namespace {

/// The words of a command line after the command, as far as they are typed.
struct TypedLine {
    QStringList givenOptions; ///< names without dashes, "help" for -h
    QString awaiting;         ///< the option whose value comes next; empty when none does
    int operands = 0;
    bool onlyOperands = false; ///< after "--"
};

std::optional<QCommandLineOption> optionWritten(const std::vector<QCommandLineOption> &options,
                                                const QString &word)
{
    const QString name = word.section(u'=', 0, 0).sliced(word.startsWith(QLatin1String("--")) ? 2 : 1);
    const auto found = std::ranges::find_if(options, [&name](const QCommandLineOption &option) {
        return option.names().contains(name);
    });
    return found == options.end() ? std::nullopt : std::optional(*found);
}

void readWord(TypedLine &line, const QString &word, const std::vector<QCommandLineOption> &options)
{
    if (!line.awaiting.isEmpty()) {
        line.awaiting.clear();
    } else if (line.onlyOperands || !word.startsWith(u'-') || word == QLatin1String("-")) {
        ++line.operands;
    } else if (word == QLatin1String("--")) {
        line.onlyOperands = true;
    } else if (const auto option = optionWritten(options, word)) {
        line.givenOptions += option->names().constLast();
        if (!option->valueName().isEmpty() && !word.contains(u'='))
            line.awaiting = option->names().constLast();
    }
}

/// What can come where no command stands yet: one of those, options, or an answers file for the window.
Choices firstWord(const QString &typed)
{
    if (typed.startsWith(u'-'))
        return {.words = {{QStringLiteral("--help"), CommandLine::tr("Shows this help.")},
                          {QStringLiteral("--version"), CommandLine::tr("Shows the program’s version.")}},
                .names = {}};
    Choices choices = commandChoices();
    const bool isCommand = std::ranges::any_of(choices.words, [&typed](const Choice &choice) {
        return choice.word.startsWith(typed);
    });
    if (!isCommand)
        choices.names = operandChoices(*findCommand(QStringLiteral("window"))).names;
    return choices;
}

/// What `last` could become after the words that stand before it.
Choices choicesAfter(const Command &command, const QStringList &before, const QString &last)
{
    const std::vector<QCommandLineOption> options = optionsOf(command);
    TypedLine line;
    for (const QString &word : before)
        readWord(line, word, options);
    if (!line.awaiting.isEmpty())
        return valueChoices(line.awaiting);
    if (!line.onlyOperands && last.startsWith(QLatin1String("--")) && last.contains(u'=')) {
        const auto option = optionWritten(options, last);
        return option ? valueChoices(option->names().constLast()) : Choices();
    }
    const bool wantsOperand = line.operands < command.mostOperands;
    if (!line.onlyOperands && (last.startsWith(u'-') || !wantsOperand))
        return optionChoices(command, line.givenOptions);
    return wantsOperand ? operandChoices(command) : Choices();
}

QByteArray linesOf(const Choices &choices)
{
    QString text;
    for (const Choice &choice : choices.words)
        text += choice.word + u'\t' + choice.description + u'\n';
    if (!choices.names.isEmpty())
        text += u':' + choices.names + u'\n';
    return text.toUtf8();
}

} // namespace

Outcome runComplete(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() < 2)
        return {.output = linesOf(firstWord(words.value(0)))};
    const Command *command = findCommand(words.first());
    if (!command)
        return {};
    return {.output = linesOf(choicesAfter(*command, words.sliced(1, words.size() - 2), words.last()))};
}

} // namespace app
