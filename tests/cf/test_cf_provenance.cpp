// SPDX-License-Identifier: MIT
#include "cf/messages.h"
#include "cf/provenance.h"
#include "cf/silent_defaults.h"
#include "cf/sync_lines.h"
#include "cf/tracer.h"
#include "mc/compose.h"
#include "samples/sample.h"
#include "text/line_diff.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using cf::LineClass;
using cf::Provenance;

class TestCfProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksAreAllThatIsAdded_data();
    void marksAreAllThatIsAdded();
    void everyLineHasOneClass_data();
    void everyLineHasOneClass();
    void placesHoldTheText_data();
    void placesHoldTheText();
    void knownLines_data();
    void knownLines();
    void effects_data();
    void effects();
    void noEffect();
    void removalBreaks();
    void linesAsTheyStand();
    void mailersThatAFeatureBrings();
    void beyondPlain();
    void silentDefaults_data();
    void silentDefaults();
    void noCf();
    void tracerAgrees();
    void latestWins();
    void cancelled();
    void destroyedWhileBusy();

private:
    Provenance trace(const QByteArray &mc) const
    {
        return cf::provenanceNow(mc, mc::statementsOf(mc), *m_tree);
    }

    std::optional<cf::Tree> m_tree;
};

namespace {

QByteArray mcOf(const answers::Answers &answers, const cf::Tree &tree, bool submit = false)
{
    const mc::Document document = submit ? *mc::composeSubmitMc(answers) : mc::composeSendmailMc(answers);
    return document.render({.comments = true, .cfTree = tree.path}).text;
}

void addRoles()
{
    QTest::addColumn<answers::Answers>("answers");
    QTest::addColumn<bool>("submit");
    QTest::newRow("null client") << sample::nullClient() << false;
    QTest::newRow("null client, submit.mc") << sample::nullClient() << true;
    QTest::newRow("local aliases") << sample::localAliases() << false;
    QTest::newRow("mail server") << sample::mailServer() << false;
}

QByteArray lineOf(QByteArrayView text, int line)
{
    return text::linesOf(text).at(static_cast<std::size_t>(line)).toByteArray();
}

/// The first line that begins so, from 0; -1 when there is none.
int lineWith(QByteArrayView text, QByteArrayView start)
{
    const std::vector<QByteArrayView> lines = text::linesOf(text);
    const auto found =
        std::ranges::find_if(lines, [start](QByteArrayView line) { return line.startsWith(start); });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

QByteArray withDirective(const QByteArray &directive)
{
    return "OSTYPE(`bsd4.4')dnl\n" + directive + "\nMAILER(`local')dnl\nMAILER(`smtp')dnl\n";
}

} // namespace

Q_DECLARE_METATYPE(answers::Answers)

void TestCfProvenance::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree)
        QSKIP("no cf tree on this machine");
    m_tree = *tree;
}

void TestCfProvenance::marksAreAllThatIsAdded_data()
{
    addRoles();
}

void TestCfProvenance::marksAreAllThatIsAdded()
{
    QFETCH(answers::Answers, answers);
    QFETCH(bool, submit);
    const QByteArray mc =
        mcOf(answers, *m_tree, submit) +
        "LOCAL_CONFIG\nCwhost\nLOCAL_RULE_0\nR$* < @ x . > $*\t$#local $: $1\nLOCAL_NET_CONFIG\nR$*\t$1\n";
    const QByteArray cf = cf::compileNow(mc, *m_tree).cf;
    const QByteArray synced = cf::compileNow(mc, *m_tree, true).cf;
    QByteArrayList lines = synced.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("#line "); });
    QCOMPARE(lines.join('\n'), cf);
    QCOMPARE(cf::readSyncLines(synced, cf).size(), static_cast<std::size_t>(cf.count('\n') + 1));
}

void TestCfProvenance::everyLineHasOneClass_data()
{
    addRoles();
}

void TestCfProvenance::everyLineHasOneClass()
{
    QFETCH(answers::Answers, answers);
    QFETCH(bool, submit);
    const Provenance traced = trace(mcOf(answers, *m_tree, submit));
    const auto count = static_cast<int>(traced.compilation.cf.count('\n'));
    QVERIFY(count > 1000);
    QCOMPARE(std::ssize(traced.lines), qsizetype{count});
    const std::array<int, 3> shares = traced.shares();
    QCOMPARE(shares[0] + shares[1] + shares[2], count);
    qInfo("directives %d, environment %d, default %d of %d lines", shares[0], shares[1], shares[2], count);
    QVERIFY(shares[0] > 10 && shares[1] > 50 && shares[2] > 800);
    for (const cf::LineCause &cause : traced.lines) {
        QVERIFY(cause.lineClass != LineClass::Default || cause.statement < 0);
        QVERIFY(cause.statement < std::ssize(traced.statements));
    }
}

void TestCfProvenance::placesHoldTheText_data()
{
    addRoles();
}

// A rule that no macro is in stands in the tree as it stands in the .cf.
void TestCfProvenance::placesHoldTheText()
{
    QFETCH(answers::Answers, answers);
    QFETCH(bool, submit);
    const Provenance traced = trace(mcOf(answers, *m_tree, submit));
    const std::vector<QByteArrayView> lines = text::linesOf(QByteArrayView(traced.compilation.cf));
    std::map<QString, QByteArrayList> files;
    int placed = 0;
    int exact = 0;
    for (std::size_t i = 0; i < traced.lines.size(); ++i) {
        const cf::TreePlace &place = traced.lines[i].place;
        if (!lines[i].startsWith('R') || place.file == u"stdin"_s)
            continue;
        QVERIFY2(!place.file.isEmpty(), lines[i].toByteArray().constData());
        if (!files.contains(place.file)) {
            QFile file(m_tree->path + u'/' + place.file);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(place.file));
            files[place.file] = file.readAll().split('\n');
        }
        ++placed;
        exact += files[place.file].value(place.line - 1).contains(lines[i].toByteArray()) ? 1 : 0;
    }
    qInfo("%d of %d rules stand at their place word by word", exact, placed);
    QVERIFY(placed > 200);
    QVERIFY(exact * 10 > placed * 8);
}

void TestCfProvenance::knownLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<LineClass>("lineClass");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *line, LineClass lineClass, const char *cause, const char *file) {
        QTest::newRow(line) << QByteArray(line) << lineClass << QByteArray(cause)
                            << QString::fromLatin1(file);
    };
    row("DMexample.com", LineClass::Directive, "MASQUERADE_AS(", "m4/proto.m4");
    row("O DaemonPortOptions", LineClass::Directive, "DAEMON_OPTIONS(", "m4/proto.m4");
    row("C{w}example.com", LineClass::Directive, "LOCAL_DOMAIN(", "m4/cfhead.m4");
    row("Kaccess ", LineClass::Directive, "FEATURE(`access_db'", "feature/access_db.m4");
    row("O PidFile=", LineClass::Environment, "OSTYPE(", "m4/proto.m4");
    row("Mlocal,", LineClass::Environment, "MAILER(`local')", "mailer/local.m4");
    row("Mesmtp,", LineClass::Environment, "MAILER(`smtp')", "mailer/smtp.m4");
    row("SParse0", LineClass::Default, "", "m4/proto.m4");
    row("O SmtpGreetingMessage", LineClass::Default, "", "m4/proto.m4");
    row("O PrivacyOptions=", LineClass::Default, "", "m4/proto.m4");
}

void TestCfProvenance::knownLines()
{
    QFETCH(QByteArray, line);
    QFETCH(LineClass, lineClass);
    QFETCH(QByteArray, cause);
    QFETCH(QString, file);
    const QByteArray mc = "OSTYPE(`solaris8')dnl\n"
                          "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl\n"
                          "LOCAL_DOMAIN(`example.com')dnl\n"
                          "FEATURE(`access_db', `hash /etc/mail/access')dnl\n"
                          "MASQUERADE_AS(`example.com')dnl\n"
                          "MAILER(`local')dnl\nMAILER(`smtp')dnl\n";
    const Provenance traced = trace(mc);
    const int number = lineWith(traced.compilation.cf, line);
    QVERIFY(number >= 0);
    const cf::LineCause &found = traced.lines.at(static_cast<std::size_t>(number));
    QVERIFY2(found.lineClass == lineClass, qPrintable(QString::number(static_cast<int>(found.lineClass))));
    QCOMPARE(found.place.file, file);
    QCOMPARE(found.statement < 0, cause.isEmpty());
    if (found.statement >= 0) {
        const int first = traced.statements.at(static_cast<std::size_t>(found.statement)).first;
        QVERIFY2(lineOf(mc, first).startsWith(cause), lineOf(mc, first).constData());
        QVERIFY(traced.linesOf(found.statement).size() >= 1);
    }
}

void TestCfProvenance::effects_data()
{
    QTest::addColumn<QByteArray>("directive");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QByteArray>("line"); // that it brings
    const auto row = [](const char *directive, int added, int changed, int removed, const char *line) {
        QTest::newRow(directive) << QByteArray(directive) << added << changed << removed << QByteArray(line);
    };
    row("LOCAL_DOMAIN(`example.com')dnl", 1, 0, 0, "C{w}example.com");
    row("RELAY_DOMAIN(`example.com')dnl", 1, 0, 0, "C{R}example.com");
    row("EXPOSED_USER(`root')dnl", 1, 0, 0, "C{E}root");
    row("define(`confMAX_HOP', `30')dnl", 0, 1, 0, "O MaxHopCount=30");
    row("define(`SMART_HOST', `mail.example.net')dnl", 0, 1, 0, "DSmail.example.net");
    row("MASQUERADE_AS(`example.com')dnl", 11, 2, 0, "DMexample.com");
    row("define(`confPRIVACY_FLAGS', `goaway')dnl", 0, 1, 0, "O PrivacyOptions=goaway");
    row("FEATURE(`nopercenthack', `reject')dnl", 4, 1, 4, "CO @  !");
}

void TestCfProvenance::effects()
{
    QFETCH(QByteArray, directive);
    QFETCH(int, added);
    QFETCH(int, changed);
    QFETCH(int, removed);
    QFETCH(QByteArray, line);
    if (m_tree->version != "8.18.1"_L1)
        QSKIP("the numbers are those of 8.18.1");
    const QByteArray mc = withDirective(directive);
    const Provenance traced = trace(mc);
    const cf::Effect &effect = traced.effects.at(static_cast<std::size_t>(traced.statementAt(1)));
    QVERIFY(effect.status == cf::Effect::Status::Known);
    QCOMPARE(effect.counts().added, added);
    QCOMPARE(effect.counts().changed, changed);
    QCOMPARE(effect.counts().removed, removed);
    if (!line.isEmpty()) {
        const int number = lineWith(traced.compilation.cf, line);
        QVERIFY(number >= 0);
        QVERIFY(std::ranges::any_of(effect.replacements, [number](const cf::Replacement &replacement) {
            return replacement.first <= number && number < replacement.first + replacement.count;
        }));
    }
}

void TestCfProvenance::noEffect()
{
    const Provenance traced = trace(withDirective("define(`confLOG_LEVEL', `9')dnl")); // sendmail's default
    const cf::Effect &effect = traced.effects.at(static_cast<std::size_t>(traced.statementAt(1)));
    QVERIFY(effect.isNone());
    QVERIFY(traced.linesOf(traced.statementAt(1)).empty());
}

// A statement without which m4 stops, or complains: there is an answer all the same.
void TestCfProvenance::removalBreaks()
{
    const Provenance stopped =
        trace("define(`where', `debian')dnl\ninclude(where`'.none)dnl\nOSTYPE(`bsd4.4')dnl\n");
    QVERIFY(stopped.compilation.status != cf::Compilation::Status::Done);
    const Provenance broken = trace("define(`A', `dnl')dnl\nA include(`/nowhere')dnl\nOSTYPE(`bsd4.4')dnl\n"
                                    "MAILER(`smtp')dnl\n");
    QVERIFY(broken.compilation.status == cf::Compilation::Status::Done);
    QVERIFY(broken.effects.at(0).status == cf::Effect::Status::Breaks);
    QVERIFY(!broken.effects.at(0).complaints.isEmpty());
    const Provenance complaining = trace(withDirective("dnl"));
    const cf::Effect &ostype = complaining.effects.at(0);
    QVERIFY(ostype.complaints.contains("No system type defined"));
    QVERIFY(!ostype.replacements.empty());
}

void TestCfProvenance::linesAsTheyStand()
{
    const QByteArray mc = "OSTYPE(`bsd4.4')dnl\nMAILER(`smtp')dnl\nLOCAL_CONFIG\nCwhost\n# mine\n"
                          "LOCAL_RULESETS\nSMine\nR$*\t$: $1\tnothing\n";
    const Provenance traced = trace(mc);
    for (const int mcLine : {3, 4, 6, 7}) {
        const int statement = traced.statementAt(mcLine);
        QVERIFY(statement >= 0);
        const std::vector<int> lines = traced.linesOf(statement);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lineOf(traced.compilation.cf, lines[0]), lineOf(mc, mcLine));
        const cf::LineCause &cause = traced.lines.at(static_cast<std::size_t>(lines[0]));
        QVERIFY(cause.lineClass == LineClass::Directive);
        QCOMPARE(cause.place, (cf::TreePlace{u"stdin"_s, mcLine + 1}));
        QCOMPARE(traced.effects.at(static_cast<std::size_t>(statement)).counts(), (cf::LineCounts{1, 0, 0}));
    }
}

void TestCfProvenance::mailersThatAFeatureBrings()
{
    const Provenance traced = trace("OSTYPE(`bsd4.4')dnl\nFEATURE(`nullclient', `mail.example.net')dnl\n");
    const auto causeOf = [&traced](const char *start) {
        return traced.lines.at(static_cast<std::size_t>(lineWith(traced.compilation.cf, start)));
    };
    QVERIFY(causeOf("SPseudoToReal").lineClass == LineClass::Environment);
    QCOMPARE(causeOf("SPseudoToReal").statement, traced.statementAt(1));
    QVERIFY(causeOf("Mrelay,").lineClass == LineClass::Directive);
    QVERIFY(causeOf("DHmail.example.net").lineClass == LineClass::Directive);
    // The plain configuration has the same mailers; but where nullclient masquerades recipients as well, they
    // say so.
    QVERIFY(!traced.isBeyondPlain(lineWith(traced.compilation.cf, "SPseudoToReal")));
    QVERIFY(traced.isBeyondPlain(lineWith(traced.compilation.cf, "Mrelay,")));
    QVERIFY(traced.isBeyondPlain(lineWith(traced.compilation.cf, "DHmail.example.net")));
}

void TestCfProvenance::beyondPlain()
{
    const Provenance plain = trace(withDirective("dnl"));
    QVERIFY(plain.beyondPlain.empty());
    const Provenance traced = trace(withDirective("define(`SMART_HOST', `mail.example.net')dnl"));
    QCOMPARE(cf::countsOf(traced.beyondPlain), (cf::LineCounts{0, 1, 0}));
    QVERIFY(traced.isBeyondPlain(lineWith(traced.compilation.cf, "DSmail.example.net")));
}

void TestCfProvenance::silentDefaults_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < std::ssize(cf::silentDefaults()); ++index)
        QTest::newRow(cf::silentDefaults()[static_cast<std::size_t>(index)].line) << index;
}

// Each line is there by default on some system, and gone with the directive.
void TestCfProvenance::silentDefaults()
{
    QFETCH(int, index);
    const cf::SilentDefault &silent = cf::silentDefaults()[static_cast<std::size_t>(index)];
    const auto isThere = [&](const QByteArray &mc) {
        const cf::Compilation made = cf::compileNow(mc, *m_tree);
        const std::vector<QByteArrayView> lines = text::linesOf(QByteArrayView(made.cf));
        return std::ranges::any_of(lines,
                                   [&](QByteArrayView line) { return cf::silentDefaultOf(line) == &silent; });
    };
    const bool needsIpv6 = QByteArrayView(silent.line).contains("-v");
    const QByteArray start = needsIpv6 ? "define(`_NETINET6_')dnl\n" : "";
    QVERIFY(isThere(start + withDirective("dnl")));
    QVERIFY(!isThere(start + withDirective(silent.directive)));
    QVERIFY(cf::readMessages(cf::compileNow(withDirective(silent.directive), *m_tree).messages).empty());
    QVERIFY(!cf::silentDefaultOf("O DaemonPortOptions=Name=MTA, Addr=127.0.0.1"));
}

void TestCfProvenance::noCf()
{
    const Provenance traced = trace("include(`/nowhere')dnl\n");
    QVERIFY(traced.compilation.status == cf::Compilation::Status::Failed);
    QVERIFY(traced.lines.empty());
}

void TestCfProvenance::tracerAgrees()
{
    const QByteArray mc = mcOf(sample::mailServer(), *m_tree);
    cf::Tracer tracer;
    std::vector<std::shared_ptr<const Provenance>> results;
    connect(&tracer, &cf::Tracer::traced, this,
            [&results](const auto &result) { results.push_back(result); });
    const Provenance now = trace(mc);
    for (std::size_t round = 1; round <= 2; ++round) { // the second from memory
        tracer.trace(mc, mc::statementsOf(mc), *m_tree);
        QVERIFY(tracer.isBusy());
        QTRY_COMPARE(results.size(), round);
        QVERIFY(!tracer.isBusy());
        QCOMPARE(results.back()->lines, now.lines);
        QCOMPARE(results.back()->effects, now.effects);
        QCOMPARE(results.back()->beyondPlain, now.beyondPlain);
    }
}

void TestCfProvenance::latestWins()
{
    cf::Tracer tracer;
    std::vector<std::shared_ptr<const Provenance>> results;
    connect(&tracer, &cf::Tracer::traced, this,
            [&results](const auto &result) { results.push_back(result); });
    for (const QByteArray relay : {"a.example.net", "b.example.net", "c.example.net"}) {
        const QByteArray mc = withDirective("define(`SMART_HOST', `" + relay + "')dnl");
        tracer.trace(mc, mc::statementsOf(mc), *m_tree);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(results.size(), std::size_t{1});
    QVERIFY(results[0]->compilation.cf.contains("\nDSc.example.net\n"));
}

void TestCfProvenance::cancelled()
{
    cf::Tracer tracer;
    QSignalSpy spy(&tracer, &cf::Tracer::traced);
    const QByteArray mc = mcOf(sample::mailServer(), *m_tree);
    tracer.trace(mc, mc::statementsOf(mc), *m_tree, std::chrono::hours{1});
    tracer.cancel();
    QVERIFY(!tracer.isBusy());
    tracer.trace(mc, mc::statementsOf(mc), *m_tree);
    QCoreApplication::processEvents();
    tracer.cancel();
    QVERIFY(!tracer.isBusy());
    // What comes after is answered, and nothing before it.
    const QByteArray other = withDirective("dnl");
    tracer.trace(other, mc::statementsOf(other), *m_tree);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!tracer.isBusy());
}

void TestCfProvenance::destroyedWhileBusy()
{
    const QByteArray mc = mcOf(sample::mailServer(), *m_tree);
    auto tracer = std::make_unique<cf::Tracer>();
    tracer->trace(mc, mc::statementsOf(mc), *m_tree);
    QCoreApplication::processEvents();
    QVERIFY(tracer->isBusy());
    tracer.reset();
}

QTEST_GUILESS_MAIN(TestCfProvenance)

#include "test_cf_provenance.moc"
