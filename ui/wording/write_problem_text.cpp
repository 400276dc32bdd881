// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {
namespace {

constexpr qsizetype longestPath = 200;

} // namespace

QString writeProblemText(const bundle::WriteProblem &problem)
{
    const QString path = printable(problem.path, longestPath);
    switch (problem.error) {
    case bundle::WriteError::TargetExists:
        return Words::tr("Nothing was written: “%1” exists already.").arg(path);
    case bundle::WriteError::NotAFolder:
        return Words::tr("Nothing was written: “%1” is something else than a bundle and stays as it is.")
            .arg(path);
    case bundle::WriteError::ParentMissing:
        return Words::tr("Nothing was written: the folder that “%1” should stand in does not exist.")
            .arg(path);
    case bundle::WriteError::CannotWrite:
        return Words::tr("Nothing was left behind: “%1” could not be written (%2).")
            .arg(path, printable(problem.detail, longestPath));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
