// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {
namespace {

constexpr qsizetype longestPath = 200;

} // namespace

QString writeRemedy(bundle::WriteError error)
{
    switch (error) {
    case bundle::WriteError::TargetExists:
    case bundle::WriteError::NotAFolder:
        return Words::tr("Choose another name.");
    case bundle::WriteError::ParentMissing:
        return Words::tr("The folder does not exist: make it first, or choose another one.");
    case bundle::WriteError::NoPermission:
        return Words::tr(
            "You have no permission to write there: choose another folder, such as one below your "
            "home folder.");
    case bundle::WriteError::ReadOnly:
        return Words::tr("That file system can only be read: choose a folder on another one.");
    case bundle::WriteError::DiskFull:
        return Words::tr("The disk is full: free some space, or choose a folder on another disk.");
    case bundle::WriteError::CannotWrite:
        return Words::tr("Try again, or choose another folder.");
    case bundle::WriteError::Cancelled:
        break;
    }
    return {};
}

QString writeProblemText(const bundle::WriteProblem &problem)
{
    const QString path = printable(problem.path, longestPath);
    switch (problem.error) {
    case bundle::WriteError::TargetExists:
        return Words::tr("Nothing was written: “%1” exists already.").arg(path);
    case bundle::WriteError::NotAFolder:
        return inSequence(
            Words::tr("Nothing was written: “%1” is something else than a bundle and stays as it is.").arg(path),
            writeRemedy(problem.error));
    case bundle::WriteError::CannotWrite:
        return inSequence(Words::tr("Nothing was left behind: “%1” could not be written (%2).")
                              .arg(path, printable(problem.detail, longestPath)),
                          writeRemedy(problem.error));
    case bundle::WriteError::Cancelled:
        return Words::tr("Cancelled: nothing was written.");
    case bundle::WriteError::ParentMissing:
        return inSequence(Words::tr("Nothing was written to “%1”.").arg(path), writeRemedy(problem.error));
    default:
        return inSequence(Words::tr("Nothing was left behind: “%1” could not be written.").arg(path),
                          writeRemedy(problem.error));
    }
}

} // namespace wording
