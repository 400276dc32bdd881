// SPDX-License-Identifier: MIT
#pragma once

#include "advice/consequences.h"
#include "advice/finding.h"
#include "answers/json.h"
#include "answers/validation.h"
#include "bundle/write.h"
#include "catalogue/catalogue.h"

#include <QString>

/// Words for what core returns as codes and arguments: translated, plain text, no markup unless said. Needs no
/// display; the window and the command line say the same.
namespace wording {

/// "Relay host"
QString fieldLabel(answers::Field field);

/// What is wrong, one sentence: "“mail relay” has a space in it."
QString reasonText(const answers::Problem &problem);
/// What to do, one sentence: "Write the name without spaces, such as mail.example.com."
QString remedyText(const answers::Problem &problem);

QString reasonText(const answers::FileProblem &problem);
QString remedyText(const answers::FileProblem &problem);

QString findingText(const advice::Finding &finding);
QString findingRemedy(const advice::Finding &finding);
QString gradeName(advice::Grade grade);

QString writeProblemText(const bundle::WriteProblem &problem);

/// One consequence in words, a sentence or two.
QString consequenceText(const advice::Consequence &consequence);

/// The one plain sentence for these (valid) answers: who mail comes from, through which relay, what listens, what
/// becomes of local names.
QString sentence(const answers::Answers &answers);

QString roleName(answers::Role role);
QString roleSummary(answers::Role role);
QString listenName(answers::Listen listen);

/// What a catalogue entry is for, in one line.
QString entrySummary(const catalogue::Entry &entry);
/// A catalogue entry as plain text for a terminal.
QString entryText(const catalogue::Entry &entry);

} // namespace wording
