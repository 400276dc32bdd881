// SPDX-License-Identifier: MIT
// The cards about a .cf.
#include "ui/opened/opened_files.h"
#include "ui/pages/opened_card.h"
#include "ui/pages/opened_page.h"
#include "ui/session.h"
#include "ui/wording/socket_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"
#include "ui/wrapping_button.h"

#include <QDir>
#include <QFileInfo>

using advice::OpenedSocket;
using opened::CfFile;
using theme::Tone;

namespace {

QString roleOf(const cf::Configuration &cf)
{
    if (cf.isSubmission())
        return OpenedPage::tr("the submission program, which every local mail goes through first");
    if (cf.lineOfPart(u"nullclient") > 0)
        return OpenedPage::tr("the daemon of a null client");
    return OpenedPage::tr("the daemon");
}

} // namespace

void OpenedPage::addCfCards(const CfFile &cf)
{
    addCfFile(cf);
    addWayToAnswers(cf);
    addFindings();
    addSockets(cf);
}

void OpenedPage::addCfFile(const CfFile &cf)
{
    OpenedCard *card = addCard(QFileInfo(cf.file.path).fileName());
    card->addCode(QDir::toNativeSeparators(cf.file.path));
    const opened::CfOrigin origin = opened::originOf(cf.file.bytes);
    const QString version = cf.configuration.version();
    card->addFacts(
        {{tr("For", "what a .cf is for"), roleOf(cf.configuration)},
         {tr("Version"), version.isEmpty() ? tr("it does not say") : wording::printable(version)},
         {tr("Made of"), wording::shortEnumeration(origin.sources, 4)},
         {tr("Built by", "a user, a host and a date follow"), wording::printable(origin.built, 200)},
         {tr("With the cf tree"), wording::printable(origin.tree, 200)},
         {tr("Length"), tr("%n lines", nullptr, cf.configuration.lines)}});
    addMatch(*card, cf);
    addConfinement(*card, cf.compiled);
    card->addSpace();
    auto *compare = new WrappingButton(tr("Compare with the file"));
    compare->setObjectName(QStringLiteral("compareOpened"));
    connect(compare, &QPushButton::clicked, this,
            [this, place = cf.place()] { Q_EMIT compareWanted(place); });
    card->addButtons({compare, makeCloseButton()});
}

void OpenedPage::addMatch(OpenedCard &card, const CfFile &cf)
{
    if (!cf.source || !session().tree())
        return;
    const QString name = QFileInfo(cf.source->path).fileName();
    if (!cf.compiled)
        card.addMessage(Tone::Note, tr("m4 is at work …"));
    else if (cf.compiled->status != cf::Compilation::Status::Done)
        card.addMessage(Tone::Warning, tr("m4 makes nothing of %1 beside it.", "a file").arg(name));
    else if (cf.difference)
        card.addMessage(Tone::Warning, wording::findingText(*cf.difference));
    else
        card.addMessage(Tone::Success, tr("This is what m4 makes of %1 beside it.", "a file").arg(name));
}

void OpenedPage::addWayToAnswers(const CfFile &cf)
{
    OpenedCard *card = addCard(tr("And the answers?"));
    card->addText(tr("Answers cannot be read from a .cf. Those that are there stay as they were."));
    if (!cf.source) {
        card->addText(
            tr("Open the .mc that it was made of. Where that is lost, answer the questions and compare what "
               "they make with this file, until nothing is left that matters."));
        return;
    }
    const QString name = QFileInfo(cf.source->path).fileName();
    card->addText(tr("Beside it lies %1, from which they can be read.", "a file").arg(name));
    auto *open = new WrappingButton(tr("Open %1").arg(name));
    open->setObjectName(QStringLiteral("openSource"));
    connect(
        open, &QPushButton::clicked, this, [this, path = cf.source->path] { Q_EMIT openWanted(path); },
        Qt::QueuedConnection);
    card->addButtons({open});
}

void OpenedPage::addSockets(const CfFile &cf)
{
    OpenedCard *card = addCard(tr("Sockets"));
    if (cf.forecast.stop)
        card->addMessage(cf.forecast.stop->reason == advice::NoDaemon::Submission ? Tone::Note : Tone::Error,
                         wording::noDaemonText(*cf.forecast.stop));
    else if (cf.forecast.sockets.empty())
        card->addText(tr("Nothing listens."));
    if (cf.forecast.sockets.empty())
        return;
    std::vector<std::vector<OpenedCard::Cell>> rows;
    for (const OpenedSocket &opened : cf.forecast.sockets) {
        const advice::Socket &socket = opened.socket;
        const QString text =
            opened.line > 0 ? wording::lineText(cf.file.bytes, opened.line) : wording::openerText({}, 0, {});
        QPushButton *link = nullptr;
        if (opened.line > 0)
            link = makeLineLink(cf.place(), opened.line, tr("Line %1").arg(opened.line));
        rows.push_back({{QString::number(socket.port)},
                        {socket.address, true},
                        {wording::familyText(socket)},
                        {text, opened.line > 0, link}});
    }
    card->addTable({tr("Port"), tr("Address"), tr("Family"), tr("Opened by")}, rows);
}
