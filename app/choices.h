// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What could stand at a place of the command line, for the shells that complete it.
namespace app {

struct Command;

struct Choice {
    QString word;
    QString description; ///< one line, may be empty
};

/// Words that the program knows, and the kind of names that the shell knows.
struct Choices {
    std::vector<Choice> words;
    QString names; ///< "files", "files .json", "folders", "hosts", or empty
};

/// The commands; without the options that can stand in their place.
Choices commandChoices();

/// The options of a command but those that were given and count only once.
Choices optionChoices(const Command &command, const QStringList &given);

/// What the usage line names as operand of the command.
Choices operandChoices(const Command &command);

/// Values for an option, by its name without the dashes. Whatever is no answer is taken for a file.
Choices valueChoices(const QString &option);

} // namespace app
