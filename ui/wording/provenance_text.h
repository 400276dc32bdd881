// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"
#include "cf/silent_defaults.h"

#include <QString>

/// Where the lines of a .cf come from and what those of an .mc do to it, in plain sentences. `cfFile` is
/// "sendmail.cf" or "submit.cf".
namespace wording {

/// "a directive of yours"
QString lineClassText(cf::LineClass lineClass);

/// The silent default that a line is; null for other lines, and where a directive asked for it.
const cf::SilentDefault *silentDefaultIn(QByteArrayView cfLine, cf::LineClass lineClass);
/// "It stands here because nothing closes it; this does: FEATURE(`no_default_msa')dnl"
QString silentDefaultText(const cf::SilentDefault &silent);

/// "m4/proto.m4, line 123", with `mcFile` for the .mc itself; empty where it is not known.
QString treePlaceText(const cf::TreePlace &place, const QString &mcFile);

/// "1 line added, 2 lines changed"; empty for none.
QString lineCountsText(const cf::LineCounts &counts);

/// What one statement of the .mc does, one sentence: "In sendmail.cf: 1 line added, 2 lines changed."
QString effectText(const cf::Effect &effect, const QString &cfFile);
/// The same of divert, include and the like, of which no line of the .cf tells.
QString frameText(const QString &cfFile);

/// Above the complaints that m4 would make.
QString complaintsHeading();

} // namespace wording
