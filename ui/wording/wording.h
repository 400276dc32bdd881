// SPDX-License-Identifier: MIT
#pragma once

#include "advice/consequences.h"
#include "advice/finding.h"
#include "advice/forecast.h"
#include "advice/outlook.h"
#include "advice/repair.h"
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
/// Why there is no daemon, one sentence.
QString noDaemonText(const advice::Stop &stop);
/// "Warning: …", the finding and what to do about it, in one paragraph.
QString findingParagraph(const advice::Finding &finding);
/// How many of each grade, the worst first: "2 warnings, 1 note".
QString findingCounts(const std::vector<advice::Finding> &findings);

/// What a repair does, for its button: "Close port 587".
QString repairText(const advice::Repair &repair);
QString repairText(advice::RepairCode code, const QStringList &arguments);
/// What a repair has done, one sentence: "Port 587 is closed now."
QString repairDone(const advice::Repair &repair);

QString writeProblemText(const bundle::WriteProblem &problem);
/// What to do when a file or a bundle could not be written, one sentence; empty where there is nothing to do.
QString writeRemedy(bundle::WriteError error);

/// One consequence in words, a sentence or two.
QString consequenceText(const advice::Consequence &consequence);

/// No sentence is longer, in characters: names are cut and lists are counted where they would make it so.
inline constexpr qsizetype longestSentence = 440;

/// The one plain sentence for these (valid, normalised) answers: who mail comes from, through which relay, what becomes of
/// local names, what listens.
QString sentence(const answers::Answers &answers);
/// With what additions change about it.
QString sentence(const answers::Answers &answers, const advice::Outlook &outlook);
/// The sentence in its place while there are problems: which answers are missing or wrong.
QString unfinishedSentence(const std::vector<answers::Problem> &problems);

QString roleName(answers::Role role);
QString roleSummary(answers::Role role);
/// "Never encrypted"
QString relaySecurityName(answers::RelaySecurity security);
QString listenName(answers::Listen listen);

/// What a catalogue entry is for, in one line.
QString entrySummary(const catalogue::Entry &entry);
/// A catalogue entry as plain text for a terminal of so many columns.
QString entryText(const catalogue::Entry &entry, int width = 78);

} // namespace wording
