// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "cf/line.h"
#include "ui/explain/explainer.h"
#include "ui/explain/reading_history.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <array>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;

namespace {

constexpr std::array roles{Role::NullClient, Role::LocalAliases, Role::MailServer};
constexpr std::array platforms{Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                               Platform::Generic};
/// The first release of each group that gets the same lines.
constexpr std::array releases{Release{8, 9}, Release{8, 10}, Release{8, 12}, Release{8, 18}};

const QString pageText = u"<p>this page</p>"_s;

Answers answersOf(Role role)
{
    Answers answers = completeClient();
    answers.role = role;
    answers.listening.where = answers::listenChoices(role).front();
    answers.masquerade.exposedUsers = {u"ops"_s};
    answers.masquerade.furtherDomains = {u"old.example.org"_s};
    answers.masquerade.entireDomain = true;
    answers.server.acceptedDomains = {u"example.com"_s};
    answers.server.mayRelay = {u"example.com"_s, u"192.0.2.0/24"_s};
    answers.aliases.root = u"kim@example.com"_s;
    answers.aliases.entries = {{u"backup"_s, {u"root"_s}}};
    return answers;
}

/// Every set of answers that writes other lines, for one role, place to listen and platform.
std::vector<Answers> variants(Role role, Listen where, Platform platform)
{
    std::vector<Answers> all;
    for (const Release release : releases) {
        for (const bool more : {false, true}) {
            Answers answers = answersOf(role);
            answers.host.platform = platform;
            answers.host.release = release;
            answers.listening = {where, more, more};
            answers.relay.address = more ? u"[mail.example.net]:2525"_s : u"mail.example.net"_s;
            answers.relay.unaliasedToHub = more;
            answers.comments = !more;
            const std::span<const answers::QueueRunner> runners = answers::runnerChoices(platform);
            answers.queue.runner = more ? runners.back() : runners.front();
            if (answers::validate(answers).empty())
                all.push_back(answers);
        }
    }
    return all;
}

/// Clicks on the first link to `href`; false when there is none.
bool clickLink(QTextBrowser &browser, const QString &href)
{
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != href)
                continue;
            QTextCursor cursor(browser.document());
            cursor.setPosition(it.fragment().position() + 1);
            browser.setTextCursor(cursor);
            browser.ensureCursorVisible();
            QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, browser.cursorRect(cursor).center());
            return true;
        }
    }
    return false;
}

/// Leaves the field, where the page may have put the focus, and comes back to it.
bool comeTo(WizardDriver &wizard, const char *name)
{
    if (!wizard.tabTo(wizard.find(name)))
        return false;
    wizard.key(Qt::Key_Tab);
    wizard.key(Qt::Key_Backtab);
    return wizard.find(name).hasFocus();
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void historyKeepsWhatWasFollowed();
    void historyForgetsTheOldest();
    void everyLineIsExplained_data();
    void everyLineIsExplained();
    void everyCfLineIsTold_data();
    void everyCfLineIsTold();
    void everyAnswerIsExplained_data();
    void everyAnswerIsExplained();
    void goneLinesGiveThePage();
    void followsLinksByKeys();
    void goesBackAndForward();
    void browsingLinesTakesOnePlace();
    void showsTheLine();
    void leadsToTheAnswer();
    void explainsTheFileOfATab();
    void followsTheAnswers();
};

void TestExplain::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestExplain::historyKeepsWhatWasFollowed()
{
    ReadingHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.browse(Subject::lineOf(u"sendmail.mc"_s, 1));
    history.browse(Subject::lineOf(u"sendmail.mc"_s, 2));
    QVERIFY(!history.canGoBack()); // one place for all lines
    history.follow(Subject::entry(u"msp"_s));
    history.follow(Subject::entry(u"msp"_s)); // already there
    QCOMPARE(history.size(), 2);
    history.browse(Subject::answer(Field::Relay));
    history.browse(Subject::answer(Field::MasqueradeDomain));
    QCOMPARE(history.size(), 3);
    history.goBack();
    QVERIFY(history.here() == Subject::entry(u"msp"_s));
    history.goBack();
    QVERIFY(history.here() == Subject::lineOf(u"sendmail.mc"_s, 2));
    history.goBack(); // no further
    QVERIFY(history.here() == Subject::lineOf(u"sendmail.mc"_s, 2));
    history.goForward();
    history.goForward();
    QVERIFY(history.here() == Subject::answer(Field::MasqueradeDomain));
    history.goBack();
    history.follow(Subject::entry(u"local"_s)); // what lay ahead is gone, as in a browser
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.size(), 3);
}

void TestExplain::historyForgetsTheOldest()
{
    ReadingHistory history;
    for (int i = 0; i < 1000; ++i)
        history.follow(Subject::entry(QString::number(i)));
    QCOMPARE(history.size(), ReadingHistory::most);
    QCOMPARE(history.here().name, u"999"_s);
    while (history.canGoBack())
        history.goBack();
    QCOMPARE(history.here().name, u"950"_s);
}

void TestExplain::everyLineIsExplained_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Listen>("where");
    QTest::addColumn<Platform>("platform");
    for (const Role role : roles) {
        for (const Listen where : answers::listenChoices(role)) {
            for (const Platform platform : platforms) {
                QTest::addRow("role %d, listen %d, platform %d", static_cast<int>(role),
                              static_cast<int>(where), static_cast<int>(platform))
                    << role << where << platform;
            }
        }
    }
}

// Lines of the .mc files have their directive's words and a sentence about these answers, notes and empty
// lines those of dnl, lines of the plain files those of the file or better.
void TestExplain::everyLineIsExplained()
{
    QFETCH(Role, role);
    QFETCH(Listen, where);
    QFETCH(Platform, platform);
    Session session;
    const Explainer explainer(session, [](Step) { return pageText; });
    int variantCount = 0;
    for (const Answers &answers : variants(role, where, platform)) {
        session.setAnswers(answers);
        ++variantCount;
        for (const PreviewFile &file : session.files()) {
            const auto lines = file.syntax == PreviewFile::Syntax::Cf ? 0 : file.text.count('\n');
            for (int line = 0; line < lines; ++line) {
                const Explanation shown = explainer.explain(Subject::lineOf(file.name, line), Step::Role);
                const QByteArray place =
                    file.name.toUtf8() + ' ' + QByteArray::number(line) + '\n' + file.text;
                QVERIFY2(shown.heading.startsWith(u"%1, line %2"_s.arg(file.name).arg(line + 1)),
                         place.constData());
                QVERIFY2(shown.html.startsWith(u"<h3>"_s), place.constData());
                if (file.syntax != PreviewFile::Syntax::Mc)
                    continue;
                const mc::Directive *directive = session.directiveAt(file.name, line);
                const QString entry = directive->entry.isEmpty() ? u"dnl"_s : directive->entry;
                QVERIFY2(shown.html.startsWith(u"<h3>%1</h3>"_s.arg(entry)), place.constData());
                QVERIFY2(shown.html.contains(u"<b>Here:</b>"_s), place.constData());
            }
        }
    }
    QVERIFY(variantCount > 0);
}

void TestExplain::everyCfLineIsTold_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("null client") << Role::NullClient;
    QTest::newRow("local aliases") << Role::LocalAliases;
    QTest::newRow("mail server") << Role::MailServer;
}

void TestExplain::everyCfLineIsTold()
{
    QFETCH(Role, role);
    Session session;
    if (!session.tree())
        QSKIP("Needs sendmail's cf tree (package sendmail-cf)");
    session.setAnswers(answersOf(role));
    QTRY_VERIFY(session.isComplete() && !session.isWaiting());
    const Explainer explainer(session, [](Step) { return pageText; });
    int told = 0;
    for (const PreviewFile &file : session.files()) {
        if (file.syntax != PreviewFile::Syntax::Cf)
            continue;
        const QString text = QString::fromUtf8(file.text);
        const QStringList lines = text.split(u'\n');
        for (int number = 0; number + 1 < lines.size(); ++number) {
            const cf::Line line = cf::lineAt(text, number);
            QVERIFY2(line.kind != cf::LineKind::Unknown && line.kind != cf::LineKind::Unexpanded,
                     qPrintable(lines[number]));
            if (number % 20 == 0) {
                const Explanation shown = explainer.explain(Subject::lineOf(file.name, number), Step::Role);
                QVERIFY2(shown.html.startsWith(u"<h3>"_s), qPrintable(lines[number]));
            }
            ++told;
        }
    }
    QVERIFY(told > 2000);
}

void TestExplain::everyAnswerIsExplained_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Role>("role");
    for (const answers::FieldName &name : answers::fieldNames()) {
        for (const Role role : roles) {
            QTest::addRow("%s %d", std::string(name.option).c_str(), static_cast<int>(role))
                << name.field << role;
        }
    }
}

void TestExplain::everyAnswerIsExplained()
{
    QFETCH(Field, field);
    QFETCH(Role, role);
    Session session;
    const Explainer explainer(session, [](Step) { return pageText; });
    const Explanation incomplete = explainer.explain(Subject::answer(field), Step::Role);
    QVERIFY(incomplete.html.startsWith(u"<h3>"_s));
    QVERIFY(!incomplete.html.contains(u"<b>Here:</b>"_s)); // nothing is worked out from half an answer
    session.setAnswers(answersOf(role));
    QVERIFY(session.isComplete());
    const Explanation shown = explainer.explain(Subject::answer(field), Step::Role);
    QVERIFY(shown.heading.contains(wording::fieldLabel(field)));
    QVERIFY(shown.html.startsWith(u"<h3>"_s) && shown.html != pageText);
    QVERIFY2(shown.html.contains(u"<b>Your answer:</b>"_s), qPrintable(shown.html));
    const bool counts = std::ranges::contains(stepsFor(role), stepOf(field));
    const bool isFree = answers::choiceFor(field, session.answers()) == answers::Choice::Free;
    if (counts && isFree)
        QVERIFY2(shown.html.contains(u"<b>Here:</b>"_s), qPrintable(shown.html));
}

void TestExplain::goneLinesGiveThePage()
{
    Session session;
    const Explainer explainer(session, [](Step) { return pageText; });
    for (const Subject &gone : {Subject::lineOf(u"sendmail.mc"_s, 3), Subject::lineOf(u"nothing"_s, 0),
                                Subject::entry(u"xyzzy"_s), Subject::topic(QString())})
        QCOMPARE(explainer.explain(gone, Step::Role).html, pageText);
    session.setAnswers(completeClient());
    QCOMPARE(explainer.explain(Subject::lineOf(u"sendmail.mc"_s, 9999), Step::Role).html, pageText);
    QVERIFY(explainer.explain(Subject::lineOf(u"sendmail.mc"_s, 3), Step::Role).html != pageText);
}

void TestExplain::followsLinksByKeys()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(comeTo(wizard, "masqueradeDomain"));
    QVERIFY(text.toPlainText().startsWith(u"MASQUERADE_AS"_s));
    wizard.key(Qt::Key_F1); // from the field to its explanation
    QVERIFY(text.hasFocus());
    wizard.key(Qt::Key_Tab); // to a link
    QVERIFY(text.hasFocus());
    const QString href = text.textCursor().charFormat().anchorHref();
    QVERIFY2(!href.isEmpty(), qPrintable(text.toHtml()));
    wizard.key(Qt::Key_Tab); // and past the links to the lines
    while (text.hasFocus() && !text.textCursor().charFormat().anchorHref().startsWith(u"entry:"_s))
        wizard.key(Qt::Key_Tab);
    const QString name = text.textCursor().charFormat().anchorHref().mid(6);
    wizard.key(Qt::Key_Return);
    QVERIFY(!name.isEmpty());
    QVERIFY2(text.toPlainText().startsWith(name), qPrintable(text.toPlainText()));
    wizard.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(text.toPlainText().startsWith(u"MASQUERADE_AS"_s));
}

void TestExplain::goesBackAndForward()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    auto &back = wizard.find<QToolButton>("explainBack");
    auto &forward = wizard.find<QToolButton>("explainForward");
    wizard.window.showStep(Step::Relay);
    QVERIFY(comeTo(wizard, "relayAddress"));
    QVERIFY(!back.isEnabled() && !forward.isEnabled());
    QVERIFY(text.toPlainText().startsWith(u"nullclient"_s));
    QVERIFY(clickLink(text, u"entry:SMART_HOST"_s));
    QVERIFY(text.toPlainText().startsWith(u"SMART_HOST"_s));
    QVERIFY(back.isEnabled() && !forward.isEnabled());
    QVERIFY(clickLink(text, u"entry:MAIL_HUB"_s));
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(text.toPlainText().startsWith(u"SMART_HOST"_s));
    QTest::mouseClick(text.viewport(), Qt::BackButton);
    QVERIFY(text.toPlainText().startsWith(u"nullclient"_s));
    QVERIFY(!back.isEnabled() && forward.isEnabled());
    QTest::mouseClick(text.viewport(), Qt::ForwardButton);
    QVERIFY(text.toPlainText().startsWith(u"SMART_HOST"_s));
    wizard.key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(text.toPlainText().startsWith(u"MAIL_HUB"_s));
    QVERIFY(back.isEnabled() && !forward.isEnabled());
}

void TestExplain::browsingLinesTakesOnePlace()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    auto &heading = wizard.find<QLabel>("explainedSubject");
    QVERIFY(wizard.tabTo(wizard.find("text-sendmail.mc")));
    QVERIFY2(heading.text().startsWith(u"sendmail.mc, line 1: divert(-1)"_s), qPrintable(heading.text()));
    for (int line = 2; line < 12; ++line) {
        wizard.key(Qt::Key_Down);
        QVERIFY2(heading.text().startsWith(u"sendmail.mc, line %1:"_s.arg(line)), qPrintable(heading.text()));
    }
    QVERIFY(!wizard.find<QToolButton>("explainBack").isEnabled());
    QVERIFY(clickLink(text, u"entry:include"_s));
    wizard.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(heading.text().startsWith(u"sendmail.mc, line 11:"_s), qPrintable(heading.text()));
}

void TestExplain::showsTheLine()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(comeTo(wizard, "masqueradeDomain"));
    const QByteArray submit = wizard.session.files()[2].text;
    const auto line = submit.first(submit.indexOf("MASQUERADE_AS(`")).count('\n');
    QVERIFY(clickLink(text, u"line:submit.mc/%1"_s.arg(line)));
    auto &editor = wizard.find<QPlainTextEdit>("text-submit.mc");
    QVERIFY(editor.isVisible() && editor.hasFocus());
    QCOMPARE(editor.textCursor().block().text(), u"MASQUERADE_AS(`example.com')dnl"_s);
    const QString heading = wizard.find<QLabel>("explainedSubject").text();
    QVERIFY2(heading.startsWith(u"submit.mc, line %1:"_s.arg(line + 1)), qPrintable(heading));
}

void TestExplain::leadsToTheAnswer()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    QVERIFY(wizard.tabTo(wizard.find("text-sendmail.mc")));
    while (!text.toPlainText().startsWith(u"nullclient"_s) &&
           !wizard.find<QPlainTextEdit>("text-sendmail.mc").textCursor().atEnd())
        wizard.key(Qt::Key_Down);
    QVERIFY(text.toPlainText().contains(u"mail.example.net"_s));
    QVERIFY(clickLink(text, u"answer:relay"_s));
    QCOMPARE(wizard.window.currentStep(), Step::Relay);
    QCOMPARE(QApplication::focusWidget(), &wizard.find("relayAddress"));
}

void TestExplain::explainsTheFileOfATab()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    auto &heading = wizard.find<QLabel>("explainedSubject");
    auto &files = wizard.find<QTabWidget>("preview");
    for (int tab = 1; tab < files.count(); ++tab) {
        files.setCurrentIndex(tab);
        QVERIFY2(heading.text().contains(files.tabText(tab).section(u' ', 0, 0)), qPrintable(heading.text()));
        QVERIFY(!text.toPlainText().isEmpty());
    }
    files.setCurrentIndex(0);
    QVERIFY(text.toPlainText().startsWith(u"The file for the daemon"_s));
}

void TestExplain::followsTheAnswers()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QTextBrowser>("explanation");
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", u"example.org"_s));
    QTRY_VERIFY2(text.toPlainText().contains(u"root@example.org"_s), qPrintable(text.toPlainText()));
    wizard.type(u" no name"_s);
    QTRY_VERIFY(!text.toPlainText().contains(u"root@example.org"_s)); // nothing stale
    QVERIFY(text.toPlainText().startsWith(u"MASQUERADE_AS"_s));
}

QTEST_MAIN(TestExplain)
#include "test_explain.moc"
