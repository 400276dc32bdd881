// SPDX-License-Identifier: MIT
#include "opened_situations.h"

#include "cf/compiler.h"
#include "ui/opened/opened_files.h"
#include "ui/preview/preview_pane.h"

#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace scenes {

namespace {

const QByteArray frame = "divert(-1)dnl\n"
                         "#----------------------------------------------------------------------\n"
                         "# $Sendmail: debproto.mc,v 8.18.1 2024-08-04 18:25:02 cowboy Exp $\n"
                         "#\n"
                         "# Copyright (c) 1998-2010 Richard Nelson.  All Rights Reserved.\n"
                         "#----------------------------------------------------------------------\n"
                         "divert(0)dnl\n"
                         "define(`_USE_ETC_MAIL_')dnl\n";

const QByteArray daemonsMc =
    "VERSIONID(`$Id: sendmail.mc, v 8.18.1 2024-08-04 18:25:02 cowboy Exp $')\n"
    "OSTYPE(`debian')dnl\n"
    "DOMAIN(`debian-mta')dnl\n"
    "dnl # Items controlled by /etc/mail/sendmail.conf - DO NOT TOUCH HERE\n"
    "undefine(`confHOST_STATUS_DIRECTORY')dnl\n"
    "dnl # General defines\n"
    "FEATURE(`no_default_msa')dnl\n"
    "DAEMON_OPTIONS(`Family=inet,  Name=MTA-v4, Port=smtp, Addr=127.0.0.1')dnl\n"
    "DAEMON_OPTIONS(`Family=inet,  Name=MSP-v4, Port=submission, M=Ea, Addr=127.0.0.1')dnl\n"
    "define(`confPRIVACY_FLAGS', dnl\n"
    "`needmailhelo,needexpnhelo,needvrfyhelo,restrictqrun,restrictexpand,nobodyreturn,authwarnings')dnl\n"
    "define(`confCONNECTION_RATE_THROTTLE', `15')dnl\n"
    "FEATURE(`access_db', , `skip')dnl\n"
    "FEATURE(`always_add_domain')dnl\n"
    "MASQUERADE_AS(`example.com')dnl\n"
    "FEATURE(`allmasquerade')dnl\n"
    "FEATURE(`relay_entire_domain')dnl\n"
    "define(`SMART_HOST', `mailhost.example.com')dnl\n"
    "dnl # Default Mailer setup\n"
    "MAILER_DEFINITIONS\n"
    "MAILER(`local')dnl\n"
    "MAILER(`smtp')dnl\n"
    "LOCAL_CONFIG\n"
    "Klocal hash -o /etc/mail/local\n";

const QByteArray submissionsMc = "VERSIONID(`$Id: submit.mc, v 8.18.1 2024-08-04 18:25:02 cowboy Exp $')\n"
                                 "OSTYPE(`debian')dnl\n"
                                 "DOMAIN(`debian-msp')dnl\n"
                                 "FEATURE(`msp', `[127.0.0.1]', `25')dnl\n";

QString put(const QString &name, const QByteArray &content)
{
    const QDir folder(QDir::temp().filePath(QStringLiteral("web01")));
    folder.mkpath(QStringLiteral("."));
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray source(const Session &session, const QByteArray &directives)
{
    const QByteArray tree = session.tree() ? session.tree()->path.toLocal8Bit() : QByteArray();
    return frame + "include(`" + tree + "/m4/cf.m4')dnl\n" + directives;
}

/// The files go again as soon as they are open.
void open(MainWindow &window, Session &session, const QString &path)
{
    window.openFile(path);
    const OpenedFiles &opened = session.opened();
    const auto isCompiled = [&opened] {
        return !opened.mc() || std::ranges::all_of(opened.mc()->texts,
                                                   [](const auto &text) { return !text || text->compiled; });
    };
    const auto isMatched = [&opened] {
        return !opened.cf() || !opened.cf()->source || opened.cf()->compiled;
    };
    if (session.tree() && !QTest::qWaitFor([&] { return isCompiled() && isMatched(); }))
        qWarning("m4 does not end");
    settle(session);
    QDir(QDir::temp().filePath(QStringLiteral("web01"))).removeRecursively();
}

void openMc(MainWindow &window, Session &session)
{
    put(QStringLiteral("submit.mc"), source(session, submissionsMc));
    open(window, session, put(QStringLiteral("sendmail.mc"), source(session, daemonsMc)));
}

void scrollTo(MainWindow &window, int share)
{
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * share / 100);
    }
}

void openMcFurther(MainWindow &window, Session &session)
{
    openMc(window, session);
    window.findChild<PreviewPane *>()->showLine(QStringLiteral("Opened sendmail.mc"), 22);
    scrollTo(window, 50);
}

void openMcLast(MainWindow &window, Session &session)
{
    openMc(window, session);
    scrollTo(window, 100);
}

void openMcAndChange(MainWindow &window, Session &session)
{
    openMc(window, session);
    answers::Answers changed = session.answers();
    changed.relay.address = QStringLiteral("relay.example.net");
    changed.server.acceptedDomains = {QStringLiteral("example.com")};
    session.setAnswers(changed);
    settle(session);
}

void openCf(MainWindow &window, Session &session)
{
    const QByteArray mc = source(session, daemonsMc);
    put(QStringLiteral("sendmail.mc"), mc);
    const QByteArray cf = session.tree() ? cf::compileNow(mc, *session.tree()).cf
                                         : QByteArray("V10/Berkeley\nO MaxHopCount=25\n");
    open(window, session, put(QStringLiteral("sendmail.cf"), cf + "O MaxHopCount=30\n"));
}

void openCfLast(MainWindow &window, Session &session)
{
    openCf(window, session);
    scrollTo(window, 100);
}

void openHostile(MainWindow &window, Session &session)
{
    open(window, session, put(QStringLiteral("sendmail.mc"), QByteArray("define(").repeated(2000)));
}

} // namespace

std::vector<Scene> openedSituations()
{
    const answers::Answers client = sampleAnswers(answers::Role::NullClient);
    const auto scene = [&client](const char *name, void (*prepare)(MainWindow &, Session &)) {
        return Scene{QStringLiteral("situations-") + QLatin1StringView(name), client, Step::Role, true,
                     prepare};
    };
    return {scene("opened-mc", openMc),          scene("opened-mc-further", openMcFurther),
            scene("opened-mc-last", openMcLast), scene("opened-mc-changed", openMcAndChange),
            scene("opened-cf", openCf),          scene("opened-cf-last", openCfLast),
            scene("opened-hostile", openHostile)};
}

} // namespace scenes
