// SPDX-License-Identifier: MIT
// What a user sees of where lines come from, and of what the lines of an .mc do.
#include "cf/compiler.h"
#include "samples/sample.h"
#include "text/line_diff.h"
#include "ui/preview/preview_pane.h"
#include "ui/provenance_source.h"
#include "wizard_driver.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Role;

namespace {

const QString mcFile = u"sendmail.mc"_s;
const QString cfFile = u"sendmail.cf"_s;

QStringList linesOf(const Session &session, const QString &file)
{
    return QString::fromUtf8(session.fileCalled(file)->text).split(u'\n');
}

/// The first line that begins so; -1 when there is none.
int lineBeginning(const Session &session, const QString &file, const QString &words)
{
    const QStringList lines = linesOf(session, file);
    for (int line = 0; line < lines.size(); ++line) {
        if (lines.at(line).startsWith(words))
            return line;
    }
    return -1;
}

/// A wizard whose files are there.
class Reader : public WizardDriver
{
public:
    explicit Reader(const Answers &answers) : WizardDriver(answers) {}

    QTextBrowser &text = find<QTextBrowser>("explanation");
    ProvenanceSource &source = *window.findChild<ProvenanceSource *>();

    bool isReady()
    {
        return QTest::qWaitFor([this] { return !session.isWaiting(); });
    }
    bool isTraced(const QString &file)
    {
        return QTest::qWaitFor([&] { return source.of(file) != nullptr; }, 20000);
    }

    QPlainTextEdit &editor(const QString &file)
    {
        return find<QPlainTextEdit>(QByteArray("text-" + file.toUtf8()).constData());
    }

    /// Clicks on that line, from 0.
    void click(const QString &file, int line)
    {
        auto &preview = find<PreviewPane>("preview");
        for (int tab = 0; preview.visibleFile() != file; ++tab)
            preview.setCurrentIndex(tab);
        QPlainTextEdit &lines = editor(file);
        const QTextBlock block = lines.document()->findBlockByNumber(line);
        lines.verticalScrollBar()->setValue(line - 3);
        const QPoint place = lines.cursorRect(QTextCursor(block)).center();
        QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, place);
    }

    /// The same for the first line that begins so, and waits until it is known where it comes from.
    bool explain(const QString &file, const QString &words)
    {
        const int line = isReady() ? lineBeginning(session, file, words) : -1;
        if (line >= 0)
            click(file, line);
        return line >= 0 && isTraced(file);
    }

    /// The first that are in sight.
    QString topWords() const
    {
        QTextBlock block = text.cursorForPosition({0, 0}).block();
        while (block.isValid() && block.text().isEmpty())
            block = block.next();
        return block.text();
    }

    bool says(const QString &words) const { return text.toPlainText().simplified().contains(words); }

    bool follow(const QString &href)
    {
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (!it.fragment().charFormat().anchorHref().startsWith(href))
                    continue;
                QTextCursor cursor(text.document());
                cursor.setPosition(it.fragment().position() + 1);
                text.setTextCursor(cursor);
                text.ensureCursorVisible();
                QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(cursor).center());
                return true;
            }
        }
        return false;
    }
};

/// How many lines the .cf differs in with and without the lines that begin so, by two runs of m4.
cf::LineCounts countsByM4(const Session &session, const QByteArray &words)
{
    const QByteArray mc = session.compiledMc(advice::GeneratedFile::SendmailMc);
    const qsizetype from = mc.indexOf(QByteArray('\n' + words)) + 1;
    QByteArray less = mc;
    less.remove(from, mc.indexOf('\n', from) + 1 - from);
    const QByteArray with = cf::compileNow(mc, *session.tree()).cf;
    const QByteArray without = cf::compileNow(less, *session.tree()).cf;
    cf::LineCounts counts;
    for (const text::LineChange &change : text::changedLines(QByteArrayView(without), QByteArrayView(with))) {
        const auto changed = static_cast<int>(std::min(change.oldCount, change.newCount));
        counts.changed += changed;
        counts.added += static_cast<int>(change.newCount) - changed;
        counts.removed += static_cast<int>(change.oldCount) - changed;
    }
    return counts;
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cfLineLeadsToItsCause();
    void cfLineTellsItsOrigin_data();
    void cfLineTellsItsOrigin();
    void mcLineCountsWhatItDoes_data();
    void mcLineCountsWhatItDoes();
    void mcLineShowsTheLines();
    void onlyDifferencesAreShownOnceKnown();
    void additionsLeadToTheirPage();
    void submitFilesHaveTheirOwn();
    void changeEndsWhatWasKnown();
    void typingNeverShowsWhatHeldBefore();
    void unfinishedAnswersHaveNone();
    void arrivalKeepsThePlace();
    void linksTieTheLines();
};

void TestProvenance::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
    if (!Session().tree())
        QSKIP("Needs sendmail's cf tree (package sendmail-cf)");
}

void TestProvenance::cfLineLeadsToItsCause()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.explain(cfFile, u"DM"_s));
    const int cause = lineBeginning(reader.session, mcFile, u"MASQUERADE_AS"_s);
    QVERIFY2(reader.says(u"a directive of yours"_s), qPrintable(reader.text.toPlainText()));
    QVERIFY(reader.says(u"sendmail.mc, line %1 MASQUERADE_AS(`example.com')dnl"_s.arg(cause + 1)));
    QVERIFY(reader.says(u"m4/proto.m4, line"_s));
    QVERIFY(reader.says(u"Without it: DMmail.example.net"_s)); // nullclient masquerades as its hub

    QVERIFY(reader.follow(u"answer:masquerade"_s));
    QCOMPARE(reader.window.currentStep(), Step::Masquerade);
    QCOMPARE(QApplication::focusWidget(), &reader.find("masqueradeDomain"));

    QVERIFY(reader.explain(cfFile, u"DM"_s));
    QVERIFY(reader.follow(u"line:sendmail.mc/%1"_s.arg(cause)));
    QVERIFY(reader.editor(mcFile).isVisible());
    QCOMPARE(reader.editor(mcFile).textCursor().blockNumber(), cause);
}

void TestProvenance::cfLineTellsItsOrigin_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("default") << Role::NullClient << u"Kdequote"_s
                             << QStringList{u"sendmail’s own default"_s, u"m4/proto.m4, line"_s};
    QTest::newRow("platform") << Role::LocalAliases << u"O QueueFileMode="_s
                              << QStringList{u"(OSTYPE, DOMAIN, MAILER)"_s, u"DOMAIN(`debian-mta')dnl"_s};
    QTest::newRow("smart host") << Role::LocalAliases << u"DS"_s
                                << QStringList{u"a directive of yours"_s, u"define(`SMART_HOST'"_s,
                                               u"Relay host: mail.example.net"_s};
    QTest::newRow("masqueraded envelope")
        << Role::LocalAliases << u"R$+\t\t\t$@ $>MasqHdr"_s
        << QStringList{u"FEATURE(`masquerade_envelope')"_s, u"Calls the ruleset"_s, u"MasqEnv"_s};
    QTest::newRow("silent default") << Role::MailServer << u"R$* % $*"_s
                                    << QStringList{u"A silent default:"_s, u"nothing closes it"_s,
                                                   u"FEATURE(`nopercenthack', `reject')dnl"_s};
    QTest::newRow("map") << Role::MailServer << u"Kaccess"_s
                         << QStringList{u"FEATURE(`access_db'"_s, u"the line is not there"_s, u"hash"_s};
    QTest::newRow("mailer with its flags")
        << Role::LocalAliases << u"Mrelay,"_s
        << QStringList{u"P=[IPC]"_s, u"Can take several recipients at once."_s};
}

void TestProvenance::cfLineTellsItsOrigin()
{
    QFETCH(Role, role);
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    Reader reader(sample::of(role));
    QVERIFY(reader.explain(cfFile, line));
    for (const QString &expected : std::as_const(words))
        QVERIFY2(reader.says(expected), qPrintable(expected + u"\n\n"_s + reader.text.toPlainText()));
    QCOMPARE(reader.says(u"A silent default:"_s),
             QLatin1StringView(QTest::currentDataTag()) == "silent default"_L1);
}

void TestProvenance::mcLineCountsWhatItDoes_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("counts");
    QTest::newRow("the domain of a null client")
        << Role::NullClient << u"MASQUERADE_AS"_s << u"In sendmail.cf: 1 lines changed."_s;
    QTest::newRow("a masqueraded host") << Role::LocalAliases << u"MASQUERADE_AS"_s << QString();
    QTest::newRow("the envelope") << Role::LocalAliases << u"FEATURE(`masquerade_envelope'"_s << QString();
    QTest::newRow("the socket") << Role::MailServer << u"DAEMON_OPTIONS"_s << QString();
    QTest::newRow("the access table") << Role::MailServer << u"FEATURE(`access_db'"_s << QString();
}

void TestProvenance::mcLineCountsWhatItDoes()
{
    QFETCH(Role, role);
    QFETCH(QString, line);
    QFETCH(QString, counts);
    Reader reader(sample::of(role));
    QVERIFY(reader.explain(mcFile, line));
    const cf::LineCounts real = countsByM4(reader.session, line.toUtf8());
    for (const auto &[count, words] :
         {std::pair(real.added, u"%1 lines added"_s), std::pair(real.changed, u"%1 lines changed"_s),
          std::pair(real.removed, u"%1 lines removed"_s)})
        QVERIFY2(count == 0 || reader.says(words.arg(count)), qPrintable(reader.text.toPlainText()));
    QVERIFY(real.added + real.changed + real.removed > 0);
    QVERIFY2(reader.says(counts), qPrintable(reader.text.toPlainText()));
}

void TestProvenance::mcLineShowsTheLines()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.explain(mcFile, u"MASQUERADE_AS"_s));
    const int changed = lineBeginning(reader.session, cfFile, u"DMexample.com"_s);
    QVERIFY2(reader.says(u"%1 − DMmail.example.net + DMexample.com"_s.arg(changed + 1)),
             qPrintable(reader.text.toPlainText()));
    QVERIFY(reader.follow(u"effect:"_s));
    const auto &lines = reader.find<preview::Editor>("text-sendmail.cf");
    QVERIFY(lines.isVisible());
    QCOMPARE(lines.marked(), std::vector{changed});
    const QTextBlock block = lines.document()->findBlockByNumber(changed);
    QVERIFY(lines.viewport()->rect().contains(lines.cursorRect(QTextCursor(block)).center()));
    QVERIFY2(reader.says(u"In sendmail.cf:"_s), "the explanation stays");
}

void TestProvenance::onlyDifferencesAreShownOnceKnown()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.isReady());
    reader.click(cfFile, 0);
    auto &only = *reader.window.findChild<QAction *>(u"onlyDifferences"_s);
    only.trigger();
    QVERIFY(reader.isTraced(cfFile));
    const QTextDocument &text = *reader.editor(cfFile).document();
    const int domain = lineBeginning(reader.session, cfFile, u"DM"_s);
    const int map = lineBeginning(reader.session, cfFile, u"Kdequote"_s);
    QTRY_VERIFY(!text.findBlockByNumber(map).isVisible() || !text.findBlockByNumber(map + 1).isVisible());
    QVERIFY(text.findBlockByNumber(domain).isVisible());
    only.trigger();
    QVERIFY(text.findBlockByNumber(map).isVisible());
}

void TestProvenance::additionsLeadToTheirPage()
{
    Answers answers = sample::nullClient();
    answers.additions = {
        {.kind = answers::AdditionKind::Define, .name = u"confTO_QUEUERETURN"_s, .arguments = {u"5d"_s}}};
    Reader reader(answers);
    QVERIFY(reader.explain(mcFile, u"define(`confTO_QUEUERETURN'"_s));
    QVERIFY2(reader.says(u"No effect: without it, sendmail.cf is the same."_s),
             qPrintable(reader.text.toPlainText()));
    answers.additions.front().arguments = {u"3d"_s};
    reader.session.setAnswers(answers);
    QVERIFY(reader.explain(cfFile, u"O Timeout.queuereturn="_s));
    QVERIFY2(reader.says(u"Without it: O Timeout.queuereturn=5d"_s), qPrintable(reader.text.toPlainText()));
    QVERIFY(reader.follow(u"answer:"_s));
    QCOMPARE(reader.window.currentStep(), Step::Features);
}

void TestProvenance::submitFilesHaveTheirOwn()
{
    Reader reader(sample::localAliases());
    QVERIFY(reader.explain(u"submit.cf"_s, u"D{MTAHost}"_s));
    QVERIFY2(reader.says(u"submit.mc, line"_s), qPrintable(reader.text.toPlainText()));
    QVERIFY(reader.says(u"FEATURE(`msp'"_s));
    QVERIFY(!reader.source.of(cfFile)); // nobody asked for that
}

void TestProvenance::changeEndsWhatWasKnown()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.explain(cfFile, u"DM"_s));
    auto &outOfDate = reader.find<QLabel>("explanationOutOfDate");
    QVERIFY(!outOfDate.isVisible());
    Answers changed = sample::nullClient();
    changed.masquerade.domain = u"example.org"_s;
    reader.session.setAnswers(changed);
    QVERIFY(!reader.source.of(cfFile));
    QVERIFY(outOfDate.isVisible() && !outOfDate.text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!outOfDate.isVisible(), 20000);
    QVERIFY(reader.source.of(cfFile));
    QVERIFY2(reader.says(u"MASQUERADE_AS(`example.org')dnl"_s), qPrintable(reader.text.toPlainText()));
    QVERIFY(!reader.says(u"example.com')"_s));
}

void TestProvenance::typingNeverShowsWhatHeldBefore()
{
    Reader reader(sample::nullClient());
    reader.source.want(ProvenanceSource::Reader::Preview, {cfFile});
    QVERIFY(reader.isTraced(cfFile));
    reader.window.showStep(Step::Masquerade);
    reader.find("masqueradeDomain").setFocus();
    for (const QChar letter : u"example.org"_s) {
        reader.type(letter);
        const cf::Provenance *known = reader.source.of(cfFile);
        QVERIFY(!known || known->compilation.cf == reader.session.fileCalled(cfFile)->text);
        QVERIFY(!known);
        QVERIFY(reader.source.links().empty());
    }
    QVERIFY(reader.isTraced(cfFile));
    QVERIFY(reader.source.of(cfFile)->compilation.cf == reader.session.fileCalled(cfFile)->text);
}

void TestProvenance::unfinishedAnswersHaveNone()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.explain(cfFile, u"DM"_s));
    Answers unfinished = sample::nullClient();
    unfinished.masquerade.domain = u"exa mple"_s;
    reader.session.setAnswers(unfinished);
    QVERIFY(reader.source.stateOf(cfFile) == ProvenanceSource::State::Absent);
    QTRY_VERIFY(!reader.says(u"MASQUERADE_AS(`example.com')dnl"_s));
    QVERIFY(!reader.find<QLabel>("explanationOutOfDate").isVisible());
}

void TestProvenance::arrivalKeepsThePlace()
{
    Reader reader(sample::localAliases());
    QVERIFY(reader.isReady());
    reader.click(cfFile, lineBeginning(reader.session, cfFile, u"Mrelay,"_s));
    QVERIFY2(reader.says(u"being worked out…"_s), qPrintable(reader.text.toPlainText()));
    QScrollBar &bar = *reader.text.verticalScrollBar();
    bar.setValue(bar.maximum());
    const QString top = reader.topWords();
    QVERIFY(bar.value() > 0 && !top.isEmpty());
    QVERIFY(reader.isTraced(cfFile));
    QVERIFY(reader.says(u"a directive of yours"_s));
    QCOMPARE(reader.topWords(), top);
}

void TestProvenance::linksTieTheLines()
{
    Reader reader(sample::nullClient());
    QVERIFY(reader.isReady());
    QVERIFY(reader.source.links().empty());
    reader.source.want(ProvenanceSource::Reader::Preview, {cfFile});
    QVERIFY(reader.isTraced(mcFile));
    QCOMPARE(reader.source.links().size(), std::size_t{1});
    const preview::LineLinks links = reader.source.links().front();
    QCOMPARE(links.mcFile, mcFile);
    QCOMPARE(links.cfFile, cfFile);
    const int cause = lineBeginning(reader.session, mcFile, u"MASQUERADE_AS"_s);
    const auto domain = static_cast<std::size_t>(lineBeginning(reader.session, cfFile, u"DM"_s));
    QCOMPARE(links.causes.at(domain), cause);
    QVERIFY(links.beyondPlain.at(domain));
    QCOMPARE(links.effects.at(cause), std::vector{static_cast<int>(domain)});
    const auto quotes = static_cast<std::size_t>(lineBeginning(reader.session, cfFile, u"Kdequote"_s));
    QCOMPARE(links.causes.at(quotes), -1);
    QVERIFY(!links.beyondPlain.at(quotes));
}

QTEST_MAIN(TestProvenance)
#include "test_provenance.moc"
