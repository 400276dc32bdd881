// SPDX-License-Identifier: MIT
#include "ui/wording/provenance_text.h"

#include "ui/wording/words.h"

namespace wording {

QString lineClassText(cf::LineClass lineClass)
{
    switch (lineClass) {
    case cf::LineClass::Directive:
        return Words::tr("a directive of yours", "where a line of the .cf comes from");
    case cf::LineClass::Environment:
        return Words::tr("the platform, the domain or a mailer (OSTYPE, DOMAIN, MAILER)",
                         "where a line of the .cf comes from");
    case cf::LineClass::Default:
        break;
    }
    return Words::tr("sendmail’s own default; nothing in the .mc asks for it",
                     "where a line of the .cf comes from");
}

const cf::SilentDefault *silentDefaultIn(QByteArrayView cfLine, cf::LineClass lineClass)
{
    return lineClass == cf::LineClass::Directive ? nullptr : cf::silentDefaultOf(cfLine);
}

QString silentDefaultText(const cf::SilentDefault &silent)
{
    return Words::tr("It stands here because nothing closes it; this does: %1", "a line for the .mc")
        .arg(QString::fromUtf8(silent.directive));
}

QString treePlaceText(const cf::TreePlace &place, const QString &mcFile)
{
    if (place.file.isEmpty())
        return {};
    const QString file = place.file == u"stdin" ? mcFile : place.file;
    return Words::tr("%1, line %2", "a file").arg(file).arg(place.line);
}

QString lineCountsText(const cf::LineCounts &counts)
{
    QStringList texts;
    if (counts.added > 0)
        texts += Words::tr("%n lines added", "to a .cf", counts.added);
    if (counts.changed > 0)
        texts += Words::tr("%n lines changed", "in a .cf", counts.changed);
    if (counts.removed > 0)
        texts += Words::tr("%n lines removed", "from a .cf", counts.removed);
    return texts.join(Words::tr(", ", "between values"));
}

QString effectText(const cf::Effect &effect, const QString &cfFile)
{
    if (effect.status == cf::Effect::Status::Breaks)
        return Words::tr("Without it, m4 makes no %1.", "a file").arg(cfFile);
    if (effect.status == cf::Effect::Status::Unknown)
        return Words::tr("What it does to %1 is not known: m4 could not be asked.", "a file").arg(cfFile);
    if (effect.isOrderOnly)
        return Words::tr("Only the order: without it, the same lines of %1 stand elsewhere.", "a file")
            .arg(cfFile);
    if (effect.replacements.empty())
        return Words::tr("No effect: without it, %1 is the same.", "a file").arg(cfFile);
    return Words::tr("In %1: %2.", "a file and how many of its lines are added, changed, removed")
        .arg(cfFile, lineCountsText(effect.counts()));
}

QString frameText(const QString &cfFile)
{
    return Words::tr(
               "It belongs to the frame that m4 needs to make %1 at all; no single line follows from it.",
               "a file")
        .arg(cfFile);
}

QString complaintsHeading()
{
    return Words::tr("Without it m4 says:");
}

} // namespace wording
