// SPDX-License-Identifier: MIT
// Opening what a host has: .mc and .cf files, by the window's own ways, dropped and as the program's
// argument.
#include "advice/file_findings.h"
#include "mc/compose.h"
#include "mc/differences.h"
#include "program.h"
#include "ui/answers_file.h"
#include "ui/desktop.h"
#include "ui/findings/finding_line.h"
#include "ui/message_line.h"
#include "ui/opened/opened_files.h"
#include "ui/preview/editor.h"
#include "ui/preview/preview_pane.h"
#include "ui/recent_files.h"
#include "ui/wording/wording.h"
#include "wizard_driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::McFile;

namespace {

const QByteArray client = "divert(0)dnl\ndnl a note for people\nVERSIONID(`web01')dnl\nOSTYPE(`linux')dnl\n"
                          "DOMAIN(`generic')dnl\ndefine(`confLOG_LEVEL', `14')dnl\n"
                          "FEATURE(`nullclient', `mail.example.com')dnl\nMASQUERADE_AS(`example.com')dnl\n";
const QByteArray submission = "divert(0)dnl\nOSTYPE(`linux')dnl\nDOMAIN(`generic')dnl\n"
                              "FEATURE(`msp', `mail.example.com')dnl\n";
const QByteArray server =
    "divert(0)dnl\nOSTYPE(`linux')dnl\nDOMAIN(`generic')dnl\nFEATURE(`promiscuous_relay')dnl\n"
    "MAILER(`local')dnl\nMAILER(`smtp')dnl\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString noticeOf(const WizardDriver &wizard)
{
    const auto &notice = wizard.find<MessageLine>("notice");
    return notice.isVisible() ? notice.text() : QString();
}

QStringList stepsOf(const WizardDriver &wizard)
{
    const auto &list = wizard.find<QListWidget>("steps");
    QStringList names;
    for (int row = 0; row < list.count(); ++row)
        names += list.item(row)->text();
    return names;
}

QStringList tabsOf(const WizardDriver &wizard)
{
    const auto &preview = wizard.find<PreviewPane>("preview");
    QStringList names;
    for (int tab = 0; tab < preview.count(); ++tab)
        names += preview.tabText(tab);
    return names;
}

QString textOfTab(const WizardDriver &wizard, const QString &name)
{
    const auto *editor = wizard.window.findChild<preview::Editor *>(u"text-"_s + name);
    return editor ? editor->toPlainText() : u"there is no such tab"_s;
}

/// Whether one of the page's messages and texts has these words.
bool pageSays(const WizardDriver &wizard, const QString &words)
{
    const auto *cards = wizard.window.findChild<QWidget *>(u"openedCards"_s);
    for (const QLabel *label : cards->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().remove(QChar(0x200b)).contains(words))
            return true;
    }
    return false;
}

void undo(WizardDriver &wizard)
{
    wizard.key(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensEveryShape_data();
    void opensEveryShape();
    void takesTheOtherFileAlong();
    void leavesOthersFilesAlone();
    void undoGoesBack();
    void droppedAndRecent();
    void asArgument();
    void isOpenAtTheNextStart();
    void isGoneAtTheNextStart();
    void keepsARepair_data();
    void keepsARepair();
    void savesTheVeryBytes();
    void savesAChange();
    void savesOnlyWhatChanged();
    void makesAProposedChange();
    void repairsTheText();
    void refusesWhatIsNoConfiguration_data();
    void refusesWhatIsNoConfiguration();
    void explainsEachLine();
    void comparesWithTheFile();
    void cfSaysWhatTheCommandLineSays();
    void cfLeavesTheAnswers();
    void cfAndItsSource_data();
    void cfAndItsSource();
    void hostsConfiguration_data();
    void hostsConfiguration();

private:
    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QByteArray compiled(const QByteArray &mc) const
    {
        const auto tree = cf::findTree();
        return tree ? cf::compileNow("include(`" + tree->path.toLocal8Bit() + "/m4/cf.m4')dnl\n" + mc, *tree)
                          .cf
                    : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpening::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"sendmail-wizard-opening"_s);
}

void TestOpening::init()
{
    QFile::remove(LastAnswers::path());
    QFile::remove(LastAnswers::placePath());
    windowSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOpening::opensEveryShape_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as sendmail ships them") << client << u"FEATURE(`nullclient', `mail.example.com')dnl"_s;
    QTest::newRow("dnl anywhere, no quotes")
        << QByteArray("OSTYPE(linux)dnl the system\nDOMAIN(generic) dnl\nFEATURE(nullclient, "
                      "mail.example.com) dnl x\n")
        << u"OSTYPE(linux)dnl the system"_s;
    QTest::newRow("CR LF") << QByteArray(client).replace("\n", "\r\n")
                           << u"dnl a note for people\nVERSIONID"_s;
    QTest::newRow("Latin-1") << QByteArray(client).replace("a note", "f\xfcr uns")
                             << u"dnl für uns for people"_s;
    QTest::newRow("UTF-8") << QByteArray(client).replace("a note", "für uns") << u"dnl für uns for people"_s;
    QTest::newRow("no end of the last line") << client.chopped(1) << u"MASQUERADE_AS(`example.com')dnl"_s;
    QTest::newRow("a continued define") << client + "define(`confMAX_MESSAGE_SIZE',dnl\n`1000000')dnl\n"
                                        << u"define(`confMAX_MESSAGE_SIZE',dnl\n`1000000')"_s;
    QTest::newRow("lines for the .cf")
        << client +
               "LOCAL_CONFIG\nKlocal hash /etc/mail/local\nLOCAL_RULESETS\nSLocal_check_mail\nR$*\t$: $1\n"
        << u"R$*\t$: $1"_s;
    QTest::newRow("a template's marker") << client + "@@EXTRA@@\n" << u"@@EXTRA@@"_s;
}

void TestOpening::opensEveryShape()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, shown);
    WizardDriver wizard;
    wizard.window.openFile(put(u"sendmail.mc"_s, content));
    QCOMPARE(wizard.window.currentStep(), Step::Opened);
    QCOMPARE(wizard.session.answers().relay.address, u"mail.example.com"_s);
    QVERIFY(wizard.session.answers().role == answers::Role::NullClient);
    QTRY_COMPARE(stepsOf(wizard).first(), u"Opened file"_s);
    const QString tab = u"Opened sendmail.mc"_s;
    QVERIFY2(tabsOf(wizard).contains(tab), qPrintable(tabsOf(wizard).join(u'|')));
    QVERIFY2(textOfTab(wizard, tab).contains(shown), qPrintable(textOfTab(wizard, tab)));
    const QString copy = m_folder->filePath(u"copy.mc"_s);
    wizard.window.saveOpenedFile(McFile::Sendmail, copy);
    QCOMPARE(contentOf(copy), content);
}

void TestOpening::takesTheOtherFileAlong()
{
    const QString daemons = put(u"sendmail.mc"_s, client);
    const QString submissions = put(u"submit.mc"_s, submission);
    for (const QString &path : {daemons, submissions}) {
        WizardDriver wizard;
        wizard.window.openFile(path);
        QVERIFY(wizard.session.opened().mc()->at(McFile::Sendmail));
        QVERIFY(wizard.session.opened().mc()->at(McFile::Submit));
        const QString other = path == daemons ? u"submit.mc"_s : u"sendmail.mc"_s;
        QVERIFY2(noticeOf(wizard).contains(u"“%1”"_s.arg(other)), qPrintable(noticeOf(wizard)));
        wizard.window.saveOpenedFile(McFile::Submit, m_folder->filePath(u"copy.mc"_s));
        QCOMPARE(contentOf(m_folder->filePath(u"copy.mc"_s)), submission);
    }
}

/// The cf tree has a submit.mc among files that have nothing to do with it.
void TestOpening::leavesOthersFilesAlone()
{
    put(u"submit.mc"_s, submission);
    WizardDriver wizard;
    wizard.window.openFile(put(u"generic-linux.mc"_s, client));
    QVERIFY(!wizard.session.opened().mc()->at(McFile::Submit));
    QVERIFY(tabsOf(wizard).contains(u"Opened generic-linux.mc"_s));
}

void TestOpening::undoGoesBack()
{
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.mc"_s, client));
    const Answers read = wizard.session.answers();
    QVERIFY(read != completeClient());
    QVERIFY2(noticeOf(wizard).contains(u"Ctrl+Z"_s), qPrintable(noticeOf(wizard)));
    undo(wizard);
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(wizard.window.currentStep() != Step::Opened);
    QTRY_VERIFY(!stepsOf(wizard).contains(u"Opened file"_s));
    QVERIFY(!tabsOf(wizard).contains(u"Opened sendmail.mc"_s));
    wizard.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(wizard.session.answers() == read);
    QTRY_COMPARE(stepsOf(wizard).first(), u"Opened file"_s);
}

void TestOpening::droppedAndRecent()
{
    const QString path = put(u"sendmail.mc"_s, client);
    WizardDriver wizard;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(wizard.window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&wizard.window, &enter);
    QDropEvent event(wizard.window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&wizard.window, &event);
    QCOMPARE(wizard.session.answers().relay.address, u"mail.example.com"_s);
    QCOMPARE(recentfiles::list(), QStringList{path});
    wizard.window.newAnswers();
    auto &menu = wizard.find<QMenu>("recentFiles");
    Q_EMIT menu.aboutToShow();
    menu.actions().first()->trigger();
    QCOMPARE(wizard.session.answers().relay.address, u"mail.example.com"_s);
}

void TestOpening::asArgument()
{
    Desktop desktop;
    desktop.start(put(u"sendmail.mc"_s, client), u"web01.example.com"_s);
    QCOMPARE(desktop.window()->currentStep(), Step::Opened);
    QCOMPARE(desktop.session().answers().relay.address, u"mail.example.com"_s);
    QCOMPARE(desktop.session().answers().host.name, u"web01.example.com"_s);
    desktop.speak(u"en"_s);
    QCOMPARE(desktop.window()->currentStep(), Step::Opened);
}

void TestOpening::isOpenAtTheNextStart()
{
    const QString path = put(u"sendmail.mc"_s, client);
    const auto start = [](const auto &test) {
        Desktop desktop;
        desktop.start();
        test(desktop.session());
    };
    {
        Desktop desktop;
        desktop.start(path, u"web01.example.com"_s);
    }
    start([](Session &session) {
        QVERIFY(session.opened().mc());
        QVERIFY(session.opened().saving(McFile::Sendmail) == OpenedFiles::Saving::AsOpened);
        QCOMPARE(session.opened().textToSave(McFile::Sendmail), client);
        Answers answers = session.answers();
        answers.relay.address = u"other.example.com"_s;
        session.setAnswers(answers);
    });
    start([](Session &session) {
        QCOMPARE(session.answers().relay.address, u"other.example.com"_s);
        QVERIFY(session.opened().saving(McFile::Sendmail) == OpenedFiles::Saving::Composed);
        session.opened().close();
    });
    start([](Session &session) { QVERIFY(!session.opened().isOpen()); });
}

void TestOpening::isGoneAtTheNextStart()
{
    const QString path =
        put(u"sendmail.cf"_s, "V10/Berkeley\nDSmail.example.com\nO QueueDirectory=/var/spool/mqueue\n");
    {
        Desktop desktop;
        desktop.start(path);
        QCOMPARE(desktop.session().opened().path(), path);
    }
    {
        Desktop desktop;
        desktop.start();
        QVERIFY(desktop.session().opened().cf());
        QCOMPARE(desktop.window()->currentStep(), Step::Opened);
    }
    QVERIFY(QFile::remove(path));
    Desktop desktop;
    desktop.start();
    QVERIFY(!desktop.session().opened().isOpen());
    QVERIFY(desktop.window()->currentStep() != Step::Opened);
    QVERIFY(desktop.window()->findChild<MessageLine *>(u"notice"_s)->text().contains(u"sendmail.cf"_s));
}

void TestOpening::keepsARepair_data()
{
    QTest::addColumn<advice::Code>("code");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("repaired");
    const QByteArray inOrder =
        "FEATURE(`nullclient', `mail.example.com')dnl\nMASQUERADE_AS(`example.com')dnl\n";
    const QByteArray trapped =
        "MASQUERADE_AS(`example.com')dnl\nFEATURE(`nullclient', `mail.example.com')dnl\n";
    QTest::newRow("no answer changes")
        << advice::Code::MasqueradeOverridden << QByteArray(client).replace(inOrder, trapped) << client;
    const QByteArray closed = QByteArray(server).replace("FEATURE(`promiscuous_relay')dnl\n", "");
    QTest::newRow("an answer changes") << advice::Code::OpenRelay << server << closed;
    const QByteArray latin1 = "dnl f\xfcr alle\n";
    QTest::newRow("Latin-1") << advice::Code::OpenRelay << QByteArray(latin1 + server)
                             << QByteArray(latin1 + closed);
}

void TestOpening::keepsARepair()
{
    QFETCH(const advice::Code, code);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, repaired);
    if (!cf::findTree() || cf::findM4().isEmpty())
        QSKIP("no cf tree, or no m4");
    const QString path = put(u"sendmail.mc"_s, content);
    {
        Desktop desktop;
        desktop.start(path, u"web01.example.com"_s);
        OpenedFiles &opened = desktop.session().opened();
        const auto found = [&opened, code] {
            const auto finding = std::ranges::find(opened.findings(), code, &advice::Finding::code);
            return finding == opened.findings().end() ? std::nullopt : std::optional(*finding);
        };
        QTRY_VERIFY(found());
        opened.repair(*found());
    }
    QCOMPARE(contentOf(path), content);
    {
        Desktop desktop;
        desktop.start();
        const OpenedFiles &opened = desktop.session().opened();
        QVERIFY(opened.saving(McFile::Sendmail) == OpenedFiles::Saving::Repaired);
        QCOMPARE(opened.textToSave(McFile::Sendmail), repaired);
        QCOMPARE(opened.canUndoRepair(), code == advice::Code::MasqueradeOverridden);
    }
    // What is there now was not what was repaired.
    put(u"sendmail.mc"_s, content + "dnl by another hand\n");
    Desktop desktop;
    desktop.start();
    QCOMPARE(desktop.session().opened().mc()->at(McFile::Sendmail)->file.bytes, contentOf(path));
}

void TestOpening::savesTheVeryBytes()
{
    const QString path = put(u"sendmail.mc"_s, client);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(path);
    QVERIFY(pageSays(wizard, u"the same bytes"_s));
    wizard.window.saveOpenedFile(McFile::Sendmail, path);
    QCOMPARE(contentOf(path), client);
    QVERIFY2(noticeOf(wizard).contains(u"the bytes that were opened"_s), qPrintable(noticeOf(wizard)));
    wizard.window.saveOpenedFile(McFile::Sendmail, u"/nonexistent/sendmail.mc"_s);
    QVERIFY2(noticeOf(wizard).contains(u"was not saved"_s), qPrintable(noticeOf(wizard)));
}

void TestOpening::savesAChange()
{
    const QString path = put(u"sendmail.mc"_s, client);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(path);
    Answers changed = wizard.session.answers();
    changed.relay.address = u"other.example.com"_s;
    wizard.session.setAnswers(changed);
    QTRY_VERIFY(pageSays(wizard, u"saving writes the text that the preview shows"_s));
    wizard.window.saveOpenedFile(McFile::Sendmail, path);
    const QByteArray saved = contentOf(path);
    QCOMPARE(saved,
             wizard.session.document(advice::GeneratedFile::SendmailMc)->render({changed.comments, {}}).text);
    QVERIFY2(saved.contains("FEATURE(`nullclient', `other.example.com')dnl"), saved);
    QVERIFY(saved.contains("define(`confLOG_LEVEL', `14')dnl") && saved.contains("OSTYPE(`linux')dnl"));
    QVERIFY(!saved.contains("no_default_msa")); // what was left out stays left out
    QTRY_VERIFY(pageSays(wizard, u"the same bytes"_s));
    undo(wizard);
    QTRY_VERIFY(pageSays(wizard, u"saving writes the text that the preview shows"_s));
}

/// A change of the daemon's file leaves the other one as it was.
void TestOpening::savesOnlyWhatChanged()
{
    const QString path = put(u"sendmail.mc"_s, client);
    const QString submissions = put(u"submit.mc"_s, submission);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(path);
    Answers changed = wizard.session.answers();
    changed.additions.push_back(
        {.kind = answers::AdditionKind::Define, .name = u"confMAX_HOP"_s, .arguments = {u"20"_s}});
    wizard.session.setAnswers(changed);
    wizard.window.saveOpenedFile(McFile::Sendmail, path);
    wizard.window.saveOpenedFile(McFile::Submit, submissions);
    QVERIFY(contentOf(path).contains("define(`confMAX_HOP', `20')dnl"));
    QCOMPARE(contentOf(submissions), submission);
}

void TestOpening::makesAProposedChange()
{
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.mc"_s, client));
    const Answers opened = wizard.session.answers();
    const auto changes = mc::proposedChanges(opened, wizard.session.opened().mc()->sources);
    const auto change = std::ranges::find(changes, u"FEATURE(`no_default_msa')"_s, &mc::Change::ours);
    QVERIFY(change != changes.end());
    const auto mcText = [&wizard] {
        return wizard.session.document(advice::GeneratedFile::SendmailMc)->render({false, {}}).text;
    };
    QVERIFY(!mcText().contains("no_default_msa"));
    QVERIFY(pageSays(wizard, u"FEATURE(`no_default_msa') would be added."_s));
    const QByteArray button = "applyChange" + QByteArray::number(change->addition);
    wizard.find<QAbstractButton>(button.constData()).click();
    QTRY_VERIFY(mcText().contains("FEATURE(`no_default_msa')dnl"));
    QTRY_VERIFY(!pageSays(wizard, u"FEATURE(`no_default_msa') would be added."_s));
    undo(wizard);
    QVERIFY(wizard.session.answers() == opened);
    QCOMPARE(wizard.window.currentStep(), Step::Opened);
}

void TestOpening::repairsTheText()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty())
        QSKIP("no cf tree, or no m4");
    const QByteArray content = "include(`" + tree->path.toLocal8Bit() + "/m4/cf.m4')dnl\n" + server;
    WizardDriver wizard(completeClient());
    const QString path = put(u"sendmail.mc"_s, content);
    wizard.window.openFile(path);
    const auto relays = [&wizard]() -> FindingLine * {
        for (FindingLine *line : wizard.window.findChildren<FindingLine *>()) {
            if (line->isVisible() && line->accessibleName().contains(u"promiscuous_relay"_s))
                return line;
        }
        return nullptr;
    };
    QTRY_VERIFY(relays());
    relays()->findChild<QAbstractButton *>(u"repairButton"_s)->click();
    QTRY_VERIFY(!textOfTab(wizard, u"Opened sendmail.mc"_s).contains(u"promiscuous_relay"_s));
    QVERIFY(pageSays(wizard, u"A repair was made in its text"_s));
    QCOMPARE(contentOf(path), content); // not before somebody saves it
    wizard.window.saveOpenedFile(McFile::Sendmail, path);
    QCOMPARE(contentOf(path), QByteArray(content).replace("FEATURE(`promiscuous_relay')dnl\n", ""));
    undo(wizard);
    QTRY_VERIFY(textOfTab(wizard, u"Opened sendmail.mc"_s).contains(u"promiscuous_relay"_s));
    QTRY_VERIFY(relays());
}

void TestOpening::refusesWhatIsNoConfiguration_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("10 MB") << QByteArray(10 << 20, 'x') << u"too large"_s;
    QTest::newRow("NUL") << client + '\0' << u"binary"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \n\r\n") << u"empty"_s;
    QTest::newRow("prose") << QByteArray("Dear all,\nmail is down.\n") << u"cannot be used"_s;
    QTest::newRow("deep quotes") << QByteArray("define(") + QByteArray(1 << 20, '`') << u"cannot be used"_s;
    QTest::newRow("deep calls") << QByteArray("define(").repeated(100'000) << u"cannot be used"_s;
    QTest::newRow("deep calls that close")
        << QByteArray("define(").repeated(100'000) + QByteArray(100'000, ')') << u"cannot be used"_s;
    QTest::newRow("thousands of directives")
        << "OSTYPE(`linux')dnl\n" + QByteArray("FEATURE(`a')dnl\n").repeated(5000) << u"more directives"_s;
    QTest::newRow("answers that are none")
        << QByteArray("{\"version\": 1, \"role\": 7}") << u"cannot be used"_s;
}

void TestOpening::refusesWhatIsNoConfiguration()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.mc"_s, content));
    QVERIFY2(noticeOf(wizard).contains(expected), qPrintable(noticeOf(wizard)));
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(!wizard.session.opened().isOpen());
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    wizard.window.openFile(pipe);
    QVERIFY2(noticeOf(wizard).contains(u"plain file"_s), qPrintable(noticeOf(wizard)));
}

void TestOpening::explainsEachLine()
{
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.mc"_s, client + "STRANGE(`x')dnl\n"));
    auto &preview = wizard.find<PreviewPane>("preview");
    const auto &text = wizard.find<QTextBrowser>("explanation");
    const auto explained = [&](int line) {
        preview.showLine(u"Opened sendmail.mc"_s, line - 1);
        return text.toPlainText();
    };
    QVERIFY2(explained(7).contains(u"nullclient"_s), qPrintable(text.toPlainText()));
    QVERIFY2(explained(6).contains(u"confLOG_LEVEL"_s), qPrintable(text.toPlainText()));
    QVERIFY2(explained(2).contains(u"note for people"_s), qPrintable(text.toPlainText()));
    QVERIFY2(explained(9).contains(u"Nothing is known of this directive"_s), qPrintable(text.toPlainText()));
}

void TestOpening::comparesWithTheFile()
{
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.mc"_s, client));
    wizard.find<QAbstractButton>("compareOpened-sendmail.mc").click();
    const auto &preview = wizard.find<PreviewPane>("preview");
    QCOMPARE(preview.visibleFile(), u"sendmail.mc"_s);
    QTRY_VERIFY(wizard.window.findChild<QWidget *>(u"unifiedDiff"_s));
}

void TestOpening::cfSaysWhatTheCommandLineSays()
{
    const QByteArray cf = compiled(server);
    if (cf.isEmpty())
        QSKIP("no cf tree, or no m4");
    const QString path = put(u"sendmail.cf"_s, cf);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(path);
    QCOMPARE(wizard.window.currentStep(), Step::Opened);

    const program::Result sockets = program::run({u"sockets"_s, u"--json"_s, path});
    const QJsonArray listed = QJsonDocument::fromJson(sockets.output)["sockets"_L1].toArray();
    QCOMPARE(listed.size(), 2); // 25, and 587 because nothing closes it
    for (const QJsonValue &socket : listed) {
        QVERIFY(pageSays(wizard, QString::number(socket["port"_L1].toInt())));
        QVERIFY(pageSays(wizard, socket["address"_L1].toString()));
        QVERIFY(pageSays(wizard, socket["openedBy"_L1]["text"_L1].toString()));
    }

    const QString said = QString::fromUtf8(program::run({u"check"_s, path}).output).simplified();
    const auto lines = wizard.find("openedFindings").findChildren<FindingLine *>();
    QVERIFY(!lines.empty());
    QCOMPARE(std::size_t(lines.size()), wizard.session.opened().findings().size());
    for (const advice::Finding &finding : wizard.session.opened().findings())
        QVERIFY2(said.contains(wording::findingText(finding).simplified()), qPrintable(said));
    QCOMPARE(said.count(u"Warning ("_s) + said.count(u"Error ("_s) + said.count(u"Note ("_s), lines.size());
}

void TestOpening::cfLeavesTheAnswers()
{
    const QByteArray cf = compiled(client);
    if (cf.isEmpty())
        QSKIP("no cf tree, or no m4");
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.cf"_s, cf));
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(pageSays(wizard, u"Answers cannot be read from a .cf"_s));
    QVERIFY(pageSays(wizard, u"null client"_s));
    QCOMPARE(textOfTab(wizard, u"Opened sendmail.cf"_s).trimmed(), QString::fromUtf8(cf).trimmed());
    wizard.find<QAbstractButton>("closeOpened").click();
    QTRY_VERIFY(!stepsOf(wizard).contains(u"Opened file"_s));
    QCOMPARE(wizard.window.currentStep(), Step::Role);
    QVERIFY(wizard.session.answers() == completeClient());
}

void TestOpening::cfAndItsSource_data()
{
    QTest::addColumn<QByteArray>("appended");
    QTest::addColumn<QString>("said");
    QTest::newRow("still the same") << QByteArray() << u"This is what m4 makes of sendmail.mc beside it."_s;
    QTest::newRow("edited by hand") << QByteArray("O MaxHopCount=3\n")
                                    << u"The .cf is not what its .mc makes"_s;
}

void TestOpening::cfAndItsSource()
{
    QFETCH(const QByteArray, appended);
    QFETCH(const QString, said);
    const auto tree = cf::findTree();
    const QByteArray cf = compiled(client);
    if (cf.isEmpty())
        QSKIP("no cf tree, or no m4");
    put(u"sendmail.mc"_s, "include(`" + tree->path.toLocal8Bit() + "/m4/cf.m4')dnl\n" + client);
    WizardDriver wizard(completeClient());
    wizard.window.openFile(put(u"sendmail.cf"_s, cf + appended));
    QTRY_VERIFY(wizard.session.opened().cf()->compiled);
    QTRY_VERIFY(pageSays(wizard, said));
    QCOMPARE(wizard.session.opened().cf()->difference.has_value(), !appended.isEmpty());
    wizard.find<QAbstractButton>("openSource").click();
    QTRY_VERIFY(wizard.session.opened().mc());
    QCOMPARE(wizard.session.answers().relay.address, u"mail.example.com"_s);
    QTRY_VERIFY(pageSays(wizard, appended.isEmpty() ? u"sendmail.cf beside it is what m4 makes of it."_s
                                                    : u"The .cf is not what its .mc makes"_s));
}

void TestOpening::hostsConfiguration_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("opened");
    QTest::newRow("all of them") << QStringList{u"sendmail.cf"_s, u"sendmail.mc"_s, u"submit.mc"_s}
                                 << u"sendmail.mc, submit.mc"_s;
    QTest::newRow("a .cf alone") << QStringList{u"sendmail.cf"_s} << u"sendmail.cf"_s;
    QTest::newRow("nothing") << QStringList{} << QString();
}

void TestOpening::hostsConfiguration()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, opened);
    for (const QString &name : files)
        put(name, name == u"sendmail.mc"_s ? client
                  : name == u"submit.mc"_s ? submission
                                           : "V10/Berkeley\nO HelpFile=x\n");
    WizardDriver wizard(completeClient());
    wizard.session.opened().setHostFolders({m_folder->path()});
    Q_EMIT wizard.find<QMenu>("fileMenu").aboutToShow();
    auto &entry = wizard.find<QAction>("openHost");
    QCOMPARE(entry.isEnabled(), !opened.isEmpty());
    if (opened.isEmpty())
        QVERIFY2(entry.toolTip().contains(m_folder->path()), qPrintable(entry.toolTip()));
    entry.trigger();
    QCOMPARE(wizard.session.opened().name(), opened);
}

QTEST_MAIN(TestOpening)
#include "test_opening.moc"
