// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/arguments.h"

#include <QString>

#include <span>

/// Words for what the admin adds beside what the questions ask.
namespace wording {

/// Every task that has a name, in the order to browse them.
std::span<const catalogue::Task> allTasks();
/// "Routing and relaying"; "Everything else" for Task::None.
QString taskName(catalogue::Task task);

/// What is wrong, one sentence. The argument may be none of the entry's own.
QString faultText(const catalogue::Entry &entry, const catalogue::NumberedFault &fault);
/// What to do, one sentence.
QString faultRemedy(const catalogue::Entry &entry, const catalogue::NumberedFault &fault);

/// The argument's name with a capital letter, for the label of its input: "Map".
QString argumentLabel(const catalogue::Entry &entry, const catalogue::Argument &argument);
/// "Without it: …", what goes wrong where the directive is left out; empty where the catalogue does not say.
QString whatBreaks(const catalogue::Entry &entry);
/// What it means, and what holds without it.
QString argumentHint(const catalogue::Entry &entry, const catalogue::Argument &argument);

} // namespace wording
