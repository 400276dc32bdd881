// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <span>
#include <vector>

namespace catalogue {

/// Something to explain that is no directive of an .mc file: an answer, a kind of line of a .cf, a file of
/// the bundle and its lines. The texts are English, marked with QT_TRANSLATE_NOOP("catalogue", …).
struct Topic {
    /// Unique. "cf-rule": a kind of line of a .cf; "O AliasFile", "D S", "C w", "K access", "M local": one
    /// such line that is known by name; "answer-listen": an answer, by its option on the command line; "cron"
    /// and "cron run": a file of the bundle and a kind of its lines, "bundle.conf host" the line of that key.
    const char *name;
    const char *title;         ///< empty = the last word of the name
    const char *text;          ///< what it is and does
    const char *wrong;         ///< what goes wrong with it; empty = nothing worth saying
    const char *documentation; ///< empty = none
    const char *related;       ///< names of entries, spaces between
};

std::span<const Topic> topics();

/// Null when there is no such topic.
const Topic *findTopic(const QString &name);

std::vector<const Entry *> relatedTo(const Topic &topic);

/// The topic of line `number`, from 0, of a plain file of the bundle, which the preview calls "aliases",
/// "access", "cron", "service", "timer" or "bundle.conf". That of the file where the line says nothing by
/// itself, null where the file is none of these.
const Topic *topicOfLine(const QString &file, QStringView text, int number);

} // namespace catalogue
