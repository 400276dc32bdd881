// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/validation.h"
#include "cf/compiler.h"
#include "cf/tree.h"
#include "mc/tables.h"

#include <QString>

/// What the preview says about itself, translated.
namespace wording {

/// Why nothing can be shown while this is wrong.
QString whyIncomplete(const answers::Problem &problem);
/// Why there is no submit.mc and no submit.cf for that release.
QString whyNoSubmit(answers::Release release);
QString whyNoTree(const cf::TreeMissing &missing);
/// Why m4 gave no .cf.
QString whyNoCf(const cf::Compilation &compilation);

QString mcProvenance(const answers::Answers &answers);
QString cfProvenance(const answers::Answers &answers, const cf::Tree &tree);
/// Lines of the admin's own are a program, and the system did not keep m4 to its files.
QString unconfinedNote();
/// Of the aliases, the access data, the queue runner and the installer's data.
QString tableProvenance(const mc::TableSource &table, const answers::Answers &answers);
/// Of the aliases, the queue runner and the installer's data.
QString plainProvenance(const QString &fileName, const answers::Answers &answers);

} // namespace wording
