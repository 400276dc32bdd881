// SPDX-License-Identifier: MIT
#pragma once

#include "mc/differences.h"
#include "mc/read_answers.h"

#include <QString>

/// What came of opening an .mc file, in words.
namespace wording {

/// "sendmail.mc" or "submit.mc": not translated.
QString fileName(answers::McFile file);

/// One sentence on what could not be taken along, without its place.
QString lossText(const mc::ReadingLoss &loss);

/// One sentence on what would be different.
QString changeText(const mc::Change &change);

/// An addition on one line, as it stands in the file: FEATURE(`mailertable'); of a text its first line.
QString additionText(const answers::Addition &addition);

} // namespace wording
