// SPDX-License-Identifier: MIT
#include "ui/wording/reading_text.h"

#include "answers/names.h"
#include "mc/additions.h"
#include "ui/wording/words.h"

namespace wording {

QString fileName(answers::McFile file)
{
    return answers::toString(file);
}

QString lossText(const mc::ReadingLoss &loss)
{
    const QString first = printable(loss.arguments.value(0));
    switch (loss.loss) {
    case mc::Loss::Comments:
        return Words::tr("%n comments are left behind.", "of an .mc file", loss.arguments.value(0).toInt());
    case mc::Loss::Unbalanced:
        return Words::tr(
            "A quotation or a parenthesis opens here and never closes. What follows is left behind.");
    case mc::Loss::Unreadable:
        return Words::tr("The text has the character %1 in it and is left behind.").arg(first);
    case mc::Loss::LineEndings:
        return Words::tr("Line endings become those of Unix.");
    case mc::Loss::Order:
        return Words::tr("%1 stands below %2 and moves above it.")
            .arg(first.isEmpty() ? Words::tr("This text") : first, printable(loss.arguments.value(1)));
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeText(const mc::Change &change)
{
    const QString ours = printable(change.ours);
    const QString theirs = printable(change.theirs);
    switch (change.kind) {
    case mc::ChangeKind::Write:
        return Words::tr("%1 would be added.").arg(ours);
    case mc::ChangeKind::Replace:
        return Words::tr("%1 would stand in the place of %2.").arg(ours, theirs);
    case mc::ChangeKind::Move:
        return Words::tr("%1 would stand above %2.").arg(theirs, ours);
    case mc::ChangeKind::Rename:
        return Words::tr("%1 is an old name; today it is %2.").arg(theirs, ours);
    }
    Q_UNREACHABLE_RETURN({});
}

QString additionText(const answers::Addition &addition)
{
    answers::Addition shown = addition;
    shown.omitted = false;
    const std::vector<mc::Directive> lines = mc::directivesOf(shown);
    constexpr qsizetype longestLine = 160;
    return printable(mc::textOf(lines.front()), longestLine);
}

} // namespace wording
