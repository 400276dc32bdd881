// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "mc/document.h"

#include <QString>

/// What a directive is about, for all that judges directives instead of writing them.
namespace mc {

/// The name that a call is about: "nullclient" of FEATURE(`nullclient', …), "local" of MAILER(`local'),
/// "SMART_HOST" of define(`SMART_HOST', …) and undefine; else the macro's own name. Empty for comments,
/// blanks and raw lines.
QString subjectOf(const Directive &directive);
/// The same of a call of that name.
QString subjectOf(const QString &name, const QStringList &arguments);

/// The entry of that name and kind, so that FEATURE(`smtp') does not count as the mailer; null = unknown.
const catalogue::Entry *subjectEntry(const Directive &directive);

bool isFeature(const Directive &directive);
bool isMailer(const Directive &directive);
/// define or undefine, whatever the name.
bool isDefinition(const Directive &directive);
/// The head of a section, LOCAL_CONFIG and the like; the raw lines that follow belong to it.
bool isSection(const Directive &directive);

/// The name of a section of the cf tree: LOCAL_CONFIG, LOCAL_RULESETS, MAILER_DEFINITIONS …
bool isSectionName(const QString &name);

/// The feature brings MAILER lines of its own, as nullclient and msp do.
bool bringsMailers(const Directive &directive);

/// Its own arguments: without the subject's name where that is the first.
QStringList argumentsOf(const Directive &directive);

} // namespace mc
