// SPDX-License-Identifier: MIT
#include "ui/opened/opened_explanation.h"

#include "catalogue/catalogue.h"
#include "cf/line.h"
#include "mc/source.h"
#include "ui/opened/opened_files.h"
#include "ui/wording/explanation.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

using mc::ItemKind;
using mc::SourceItem;

namespace opened {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OpenedExplanation)
};

/// The last item that begins at or above a line, from 1.
const SourceItem *itemAt(const mc::Source &source, int line)
{
    const SourceItem *found = nullptr;
    for (const SourceItem &item : source.items) {
        if (item.line > line)
            break;
        found = &item;
    }
    return found;
}

QString htmlOf(const QString &heading, const QString &text)
{
    return QStringLiteral("<h3>%1</h3><p>%2</p>").arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

/// What the directive is about: "nullclient" of FEATURE(`nullclient', …).
QString subjectOf(const SourceItem &item)
{
    static const QByteArrayList carriers{"define", "undefine", "FEATURE", "MAILER"};
    const bool isCarrier = carriers.contains(item.name) && !item.arguments.empty();
    return QString::fromUtf8(isCarrier ? item.arguments.front().value : item.name);
}

QString directiveHtml(const SourceItem &item)
{
    const QString subject = subjectOf(item);
    if (const catalogue::Entry *entry = catalogue::find(subject))
        return wording::entryHtml(*entry);
    if (const catalogue::Entry *entry = catalogue::find(QString::fromUtf8(item.name)))
        return wording::entryHtml(
            *entry, {Texts::tr("Of %1 itself nothing is known here.").arg(wording::quoted(subject))});
    return htmlOf(
        wording::printable(subject),
        Texts::tr("Nothing is known of this directive. It is kept as it is, and m4 decides what it does."));
}

QString noteHtml(const QString &text)
{
    const catalogue::Entry *entry = catalogue::find(QStringLiteral("dnl"));
    return wording::entryHtml(*entry, {text});
}

/// A line for the .cf as it is.
QString sectionLineHtml(const SourceItem &item, const QString &line)
{
    const cf::Line read = cf::lineOf(line);
    const QString here = Texts::tr("The line goes into the .cf as it stands, into the part that %1 begins.")
                             .arg(QString::fromUtf8(item.section));
    return wording::topicHtml(wording::topicOf(read), wording::calledBy(read), {here});
}

QString itemHtml(const SourceItem &item, const QString &line)
{
    if (item.isDiscarded)
        return noteHtml(Texts::tr("The line stands behind divert(-1): nothing of it reaches the .cf."));
    switch (item.kind) {
    case ItemKind::Directive:
        return directiveHtml(item);
    case ItemKind::Comment:
        return noteHtml(Texts::tr("This is a note for people. Nothing of it reaches the .cf."));
    case ItemKind::Blank:
        return noteHtml(Texts::tr("An empty line. Without dnl it would show up as one in the .cf."));
    case ItemKind::Unbalanced:
        return htmlOf(
            Texts::tr("Never closed"),
            Texts::tr("A quotation or a parenthesis opens here and does not close before the end of the "
                      "file. m4 refuses such a file."));
    case ItemKind::Text:
        break;
    }
    return item.section.isEmpty()
               ? htmlOf(Texts::tr("Unknown text"),
                        Texts::tr("This is no directive. m4 copies it into the .cf as it stands."))
               : sectionLineHtml(item, line);
}

const mc::Source *sourceOf(const OpenedFiles &files, const QString &tab)
{
    for (const answers::McFile file : bothMcFiles) {
        if (files.mc() && files.tabOf(placeOf(file)) == tab)
            return &*(file == answers::McFile::Sendmail ? files.mc()->sources.sendmail
                                                        : files.mc()->sources.submit);
    }
    return nullptr;
}

} // namespace

QString mcLineHtml(const OpenedFiles &files, const QString &tab, int line)
{
    const mc::Source *source = sourceOf(files, tab);
    const SourceItem *item = source ? itemAt(*source, line + 1) : nullptr;
    if (!item)
        return {};
    // Of a text of several lines, the one that is meant; blanks before the item are part of it.
    const QStringList lines = QString::fromUtf8(shownText(item->text)).trimmed().split(u'\n');
    return itemHtml(*item, lines.value(line + 1 - item->line));
}

} // namespace opened
