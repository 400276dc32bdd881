// SPDX-License-Identifier: MIT
// The cards about .mc files.
#include "catalogue/catalogue.h"
#include "ui/link_button.h"
#include "ui/opened/opened_files.h"
#include "ui/pages/opened_card.h"
#include "ui/pages/opened_page.h"
#include "ui/session.h"
#include "ui/wording/preview_text.h"
#include "ui/wording/reading_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"
#include "ui/wrapping_button.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using answers::McFile;
using opened::McFiles;
using theme::Tone;

namespace {

QString placeText(McFile file, int line)
{
    return OpenedPage::tr("%1, line %2", "a file").arg(wording::fileName(file), QString::number(line));
}

} // namespace

void OpenedPage::addMcCards(const McFiles &mc)
{
    for (const McFile file : opened::bothMcFiles) {
        if (mc.at(file))
            addMcFile(mc, file);
    }
    addReading(mc);
    addFindings();
    addChanges(mc);
}

void OpenedPage::addMcFile(const McFiles &mc, McFile file)
{
    const opened::McText &text = *mc.at(file);
    const QString name = wording::fileName(file);
    OpenedCard *card = addCard(name);
    card->addCode(QDir::toNativeSeparators(text.file.path));
    addState(*card, file);
    if (text.difference)
        card->addMessage(Tone::Warning, wording::findingText(*text.difference));
    else if (text.cf && text.compiled && text.compiled->status == cf::Compilation::Status::Done)
        card->addMessage(
            Tone::Success,
            tr("%1 beside it is what m4 makes of it.", "a file").arg(QFileInfo(text.cf->path).fileName()));
    addConfinement(*card, text.compiled);
    card->addSpace();

    auto *save = new WrappingButton(tr("Save %1…").arg(name));
    save->setObjectName(QStringLiteral("saveOpened-") + name);
    save->setEnabled(files().saving(file) != OpenedFiles::Saving::Impossible);
    connect(save, &QPushButton::clicked, this, [this, file] { Q_EMIT saveWanted(file); });
    auto *compare = new WrappingButton(tr("Compare with the file"));
    compare->setObjectName(QStringLiteral("compareOpened-") + name);
    compare->setAccessibleName(tr("Compare %1 with the file").arg(name));
    connect(compare, &QPushButton::clicked, this,
            [this, file] { Q_EMIT compareWanted(opened::placeOf(file)); });
    card->addButtons({save, compare});
    const bool isFirst = file == McFile::Sendmail || !mc.at(McFile::Sendmail);
    if (isFirst)
        card->addButtons({makeCloseButton()});
}

void OpenedPage::addState(OpenedCard &card, McFile file)
{
    switch (files().saving(file)) {
    case OpenedFiles::Saving::AsOpened:
        card.addMessage(Tone::Success, tr("Nothing is changed: saving writes the same bytes."));
        return;
    case OpenedFiles::Saving::Repaired:
        card.addMessage(Tone::Note,
                        tr("A repair was made in its text: saving writes that, and leaves every other "
                           "byte as it was."));
        if (files().canUndoRepair()) {
            auto *undo = new WrappingButton(tr("Undo the repair"));
            undo->setObjectName(QStringLiteral("undoFileRepair"));
            connect(
                undo, &QPushButton::clicked, this, [this] { files().undoRepair(); }, Qt::QueuedConnection);
            card.addButtons({undo});
        }
        return;
    case OpenedFiles::Saving::Composed:
        card.addMessage(Tone::Note,
                        tr("The answers have changed: saving writes the text that the preview shows, in the "
                           "wizard’s order and with its comments."));
        return;
    case OpenedFiles::Saving::Impossible:
        card.addMessage(Tone::Warning,
                        wording::inSequence(
                            tr("The answers have changed and are not complete, so there is no text to save."),
                            wording::whyIncomplete(session().problems().front())));
        return;
    }
}

void OpenedPage::addReading(const McFiles &mc)
{
    const mc::Reading &reading = mc.reading;
    OpenedCard *card = addCard(tr("What became of the lines"));
    card->addText(tr("%n directives became answers.", nullptr, reading.understood));
    if (reading.kept > 0)
        card->addText(tr("%n directives or texts that no answer stands for are kept, as additional lines.",
                         nullptr, reading.kept));
    if (reading.omitted > 0)
        card->addText(tr("%n lines that these answers would call for are left out, as in the file.", nullptr,
                         reading.omitted));
    if (reading.kept + reading.omitted > 0) {
        auto *link = new LinkButton(tr("Show them on the page “%1”").arg(stepName(Step::Features)));
        link->setObjectName(QStringLiteral("showKept"));
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::Features); });
        card->addButtons({link});
    }
    addLosses(*card, mc);
}

void OpenedPage::addLosses(OpenedCard &card, const McFiles &mc)
{
    if (mc.reading.losses.empty())
        return;
    card.addSpace();
    card.addHint(
        tr("Not taken into the answers; the file itself keeps it until other answers are saved into it:"));
    for (const mc::ReadingLoss &loss : mc.reading.losses) {
        card.addText(wording::lossText(loss));
        card.addButtons(
            {makeLineLink(opened::placeOf(loss.file), loss.line, placeText(loss.file, loss.line))});
    }
}

void OpenedPage::addChanges(const McFiles &mc)
{
    OpenedCard *card = addCard(tr("What the wizard would do differently"));
    const std::vector<mc::Change> changes = mc::proposedChanges(session().answers(), mc.sources);
    if (changes.empty()) {
        card->addMessage(Tone::Success, tr("Nothing."));
        return;
    }
    for (const mc::Change &change : changes) {
        if (&change != &changes.front())
            card->addSpace();
        addChange(*card, change, mc.at(McFile::Sendmail) && mc.at(McFile::Submit));
    }
}

void OpenedPage::addChange(OpenedCard &card, const mc::Change &change, bool isOfSeveral)
{
    QString text = wording::changeText(change);
    if (isOfSeveral)
        text = tr("%1: %2", "a file, what would be different").arg(wording::fileName(change.file), text);
    card.addText(text);
    if (const catalogue::Entry *entry = catalogue::find(change.entry))
        card.addHint(wording::entrySummary(*entry));
    std::vector<QPushButton *> buttons;
    if (change.addition >= 0) {
        auto *apply = new WrappingButton(tr("Make this change"));
        apply->setObjectName(QStringLiteral("applyChange%1").arg(change.addition));
        apply->setAccessibleName(tr("Make this change: %1").arg(text));
        connect(apply, &QPushButton::clicked, this,
                [this, change] { session().setAnswers(mc::withChange(session().answers(), change)); });
        buttons.push_back(apply);
    } else {
        card.addHint(tr("Happens by itself as soon as the wizard’s text is saved."));
    }
    if (change.line > 0)
        buttons.push_back(
            makeLineLink(opened::placeOf(change.file), change.line, placeText(change.file, change.line)));
    if (!buttons.empty())
        card.addButtons(buttons);
}
