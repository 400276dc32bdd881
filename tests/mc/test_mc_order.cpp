// SPDX-License-Identifier: MIT
#include "answers/names.h"
#include "answers/role_rules.h"
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"
#include "mc/compose.h"
#include "mc/order.h"
#include "samples/sample.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <array>
#include <random>

using sample::nullClient;
using sample::localAliases;
using sample::mailServer;

using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;
using mc::Directive;
using mc::Form;

namespace {

constexpr std::array roles{Role::NullClient, Role::LocalAliases, Role::MailServer};
constexpr std::array platforms{Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                               Platform::Generic};
constexpr std::array releases{Release{8, 9}, Release{8, 12}, Release{8, 18}};

Directive call(const char *name, const QStringList &arguments = {})
{
    return {Form::Call, QString::fromLatin1(name), arguments, {}, {}};
}

Directive feature(const char *name)
{
    return call("FEATURE", {QString::fromLatin1(name)});
}

Directive mailer(const char *name)
{
    return call("MAILER", {QString::fromLatin1(name)});
}

Directive define(const char *name, const char *value)
{
    return call("define", {QString::fromLatin1(name), QString::fromLatin1(value)});
}

Directive line(Form form, const char *text)
{
    const QString content = QString::fromLatin1(text);
    return form == Form::Plain ? Directive{form, content, {}, {}, {}}
                               : Directive{form, {}, {content}, {}, {}};
}

/// Short names for lists: "FEATURE access_db", "MAILER local", "LOCAL_CONFIG", "Kfoo", "dnl", "# note".
QString nameOf(const Directive &directive)
{
    switch (directive.form) {
    case Form::Call:
        return (QStringList{directive.name} + directive.arguments).join(u' ');
    case Form::Plain:
        return directive.name;
    case Form::Raw:
        return directive.arguments.value(0);
    case Form::Comment:
        return QStringLiteral("# ") + directive.arguments.value(0);
    case Form::Blank:
        break;
    }
    return QStringLiteral("dnl");
}

QStringList namesOf(const std::vector<Directive> &directives)
{
    QStringList names;
    for (const Directive &directive : directives)
        names += nameOf(directive);
    return names;
}

Answers answersOf(Role role)
{
    switch (role) {
    case Role::NullClient:
        return nullClient();
    case Role::LocalAliases:
        return localAliases();
    case Role::MailServer:
        break;
    }
    return mailServer();
}

/// All that a role can write at once, with brackets so that the rules of a section are among it.
Answers fullAnswers(Role role, Listen where, Platform platform, Release release)
{
    Answers given = answersOf(role);
    given.host.platform = platform;
    given.host.release = release;
    given.listening = {where, answers::hasDaemonOptions(release), answers::hasDaemonOptions(release)};
    given.relay.address = QStringLiteral("[mail.example.net]:2525");
    given.masquerade.entireDomain = true;
    given.masquerade.exposedUsers = {QStringLiteral("root")};
    given.masquerade.furtherDomains = {QStringLiteral("example.net")};
    return given;
}

std::vector<mc::Document> documentsOf(const Answers &given)
{
    std::vector<mc::Document> documents{mc::composeSendmailMc(given)};
    if (auto submit = mc::composeSubmitMc(given))
        documents.push_back(*std::move(submit));
    return documents;
}

mc::Document documentOf(const std::vector<Directive> &directives)
{
    mc::Document document;
    for (const Directive &directive : directives)
        document.append(directive);
    return document;
}

/// Directives that stand for themselves: no decoration, sections with their raw lines behind them at the end.
std::vector<Directive> shuffled(const std::vector<Directive> &directives, unsigned seed)
{
    std::vector<Directive> head;
    std::vector<Directive> calls;
    std::vector<Directive> sections;
    for (const Directive &directive : directives) {
        const bool inHead = calls.empty() && sections.empty()
                            && (directive.form != Form::Call || directive.name == u"include"
                                || directive.arguments.value(0) == u"_USE_ETC_MAIL_");
        if (inHead)
            head.push_back(directive);
        else if (directive.form == Form::Call)
            calls.push_back(directive);
        else if (directive.form == Form::Plain || directive.form == Form::Raw)
            sections.push_back(directive);
    }
    std::mt19937 generator(seed);
    std::ranges::shuffle(calls, generator);
    const auto place = static_cast<std::ptrdiff_t>(generator() % (calls.size() + 1));
    calls.insert(calls.begin() + place, sections.begin(), sections.end());
    head.insert(head.end(), calls.begin(), calls.end());
    return head;
}

QString firstDifference(const QByteArrayList &lines, const QByteArrayList &wanted)
{
    const auto [actual, expected] = std::ranges::mismatch(lines, wanted);
    return QStringLiteral("'%1' instead of '%2'")
        .arg(actual == lines.end() ? QString() : QString::fromUtf8(*actual),
             expected == wanted.end() ? QString() : QString::fromUtf8(*expected));
}

} // namespace

/// The order of directives, computed from what the catalogue says of each.
class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composedFilesStay_data();
    void composedFilesStay();
    void shuffledFilesCompile_data();
    void shuffledFilesCompile();
    void places_data();
    void places();
    void adds_data();
    void adds();
    void tellsWhatIsMisplaced();
    void contradictionsEnd();
    void emptyStaysEmpty();
};

void TestOrder::composedFilesStay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Listen>("where");
    QTest::addColumn<Platform>("platform");
    for (const Role role : roles) {
        for (const Listen where : answers::listenChoices(role)) {
            for (const Platform platform : platforms) {
                const QStringList name{answers::toString(role), answers::toString(where),
                                       answers::toString(platform)};
                QTest::newRow(qPrintable(name.join(u' '))) << role << where << platform;
            }
        }
    }
}

void TestOrder::composedFilesStay()
{
    QFETCH(Role, role);
    QFETCH(Listen, where);
    QFETCH(Platform, platform);
    for (const Release release : releases) {
        for (const mc::Document &document : documentsOf(fullAnswers(role, where, platform, release))) {
            const std::vector<Directive> result = mc::ordered(document.directives());
            QCOMPARE(namesOf(result), namesOf(document.directives()));
            QVERIFY(result == document.directives());
            QVERIFY(mc::misplaced(document.directives()).empty());
        }
    }
}

void TestOrder::shuffledFilesCompile_data()
{
    composedFilesStay_data();
}

// m4 says nothing, and the .cf is the same but for the order of lines in which the .mc lists things.
void TestOrder::shuffledFilesCompile()
{
    QFETCH(Role, role);
    QFETCH(Listen, where);
    QFETCH(Platform, platform);
    const auto tree = cf::findTree();
    if (cf::findM4().isEmpty() || !tree)
        QSKIP("Needs m4 and sendmail's cf tree (package sendmail-cf; SENDMAIL_WIZARD_CF_TREE names another)");
    if (platform == Platform::Debian && !QFile::exists(tree->path + QStringLiteral("/ostype/debian.m4")))
        QSKIP("This cf tree is not Debian's and has no OSTYPE(debian)");
    const auto sortedLines = [&tree](const std::vector<Directive> &directives) {
        const QByteArray text = documentOf(directives).render({.comments = false, .cfTree = tree->path}).text;
        const cf::Compilation result = cf::compileNow(text, *tree);
        QByteArrayList lines = result.cf.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith('#'); });
        std::ranges::sort(lines);
        return std::pair(result.messages, lines);
    };
    for (const mc::Document &document : documentsOf(fullAnswers(role, where, platform, Release{8, 18}))) {
        const auto wanted = sortedLines(document.directives());
        QCOMPARE(wanted.first, QByteArray());
        for (unsigned seed = 1; seed <= 6; ++seed) {
            const std::vector<Directive> result = mc::ordered(shuffled(document.directives(), seed));
            QVERIFY(mc::misplaced(result).empty());
            const auto [messages, lines] = sortedLines(result);
            QVERIFY2(messages.isEmpty(),
                     qPrintable(QString::fromLatin1(messages) + namesOf(result).join(u'\n')));
            QVERIFY2(lines == wanted.second, qPrintable(firstDifference(lines, wanted.second)));
        }
    }
}

void TestOrder::places_data()
{
    QTest::addColumn<std::vector<Directive>>("given");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const std::vector<Directive> &given, const char *wanted) {
        QTest::newRow(name) << given << QString::fromLatin1(wanted).split(u'|');
    };
    row("a feature put at the end goes above the mailers",
        {call("OSTYPE", {QStringLiteral("linux")}), mailer("local"), mailer("smtp"), feature("redirect")},
        "OSTYPE linux|FEATURE redirect|MAILER local|MAILER smtp");
    row("one that nobody knows, too", {mailer("local"), feature("no_such_feature")},
        "FEATURE no_such_feature|MAILER local");
    row("above nullclient, which brings mailers",
        {feature("nullclient"), call("MASQUERADE_AS", {QStringLiteral("example.com")}),
         feature("nocanonify")},
        "FEATURE nocanonify|FEATURE nullclient|MASQUERADE_AS example.com");
    row("MASQUERADE_AS below nullclient",
        {call("MASQUERADE_AS", {QStringLiteral("example.com")}), feature("nullclient")},
        "FEATURE nullclient|MASQUERADE_AS example.com");
    row("MASQUERADE_AS above msp", {feature("msp"), call("MASQUERADE_AS", {QStringLiteral("example.com")})},
        "MASQUERADE_AS example.com|FEATURE msp");
    row("what reads the access map below access_db", {feature("ratecontrol"), feature("access_db")},
        "FEATURE access_db|FEATURE ratecontrol");
    row("a definition above what reads it",
        {feature("preserve_luser_host"), define("LUSER_RELAY", "mail.example.com")},
        "define LUSER_RELAY mail.example.com|FEATURE preserve_luser_host");
    row("the same name defined twice keeps its order",
        {mailer("smtp"), define("RELAY_MAILER_ARGS", "TCP $h 24"), define("RELAY_MAILER_ARGS", "TCP $h 26")},
        "define RELAY_MAILER_ARGS TCP $h 24|define RELAY_MAILER_ARGS TCP $h 26|MAILER smtp");
    row("what m4 reads at the very end may stand there",
        {mailer("smtp"), define("SMART_HOST", "a.example.com")},
        "MAILER smtp|define SMART_HOST a.example.com");
    row("comments go with what they are about",
        {mailer("local"), line(Form::Blank, ""), line(Form::Comment, "who may send"), feature("access_db"),
         line(Form::Comment, "the end")},
        "dnl|# who may send|FEATURE access_db|# the end|MAILER local");
    row("a section goes with its lines",
        {line(Form::Plain, "LOCAL_RULESETS"), line(Form::Raw, "SLocal_check_rcpt"),
         line(Form::Comment, "one rule"), line(Form::Raw, "R$*\t\t$@ OK"), mailer("local")},
        "MAILER local|LOCAL_RULESETS|SLocal_check_rcpt|# one rule|R$*\t\t$@ OK");
    row("sections keep their order",
        {line(Form::Plain, "LOCAL_RULESETS"), line(Form::Raw, "Sone"), line(Form::Plain, "LOCAL_CONFIG"),
         line(Form::Raw, "Cwexample.com"), mailer("local")},
        "MAILER local|LOCAL_RULESETS|Sone|LOCAL_CONFIG|Cwexample.com");
    row("the head stays the head",
        {line(Form::Plain, "divert(-1)"), line(Form::Comment, "notes"), line(Form::Plain, "divert(0)dnl"),
         feature("redirect"), call("include", {QStringLiteral("/usr/share/sendmail/cf/m4/cf.m4")}),
         call("OSTYPE", {QStringLiteral("linux")})},
        "divert(-1)|# notes|divert(0)dnl|include /usr/share/sendmail/cf/m4/cf.m4|OSTYPE linux|FEATURE "
        "redirect");
    row("what nobody knows stays",
        {call("SOME_MACRO", {QStringLiteral("x")}), call("include", {QStringLiteral("/etc/mail/tls.m4")}),
         mailer("local"), call("OTHER_MACRO")},
        "SOME_MACRO x|include /etc/mail/tls.m4|MAILER local|OTHER_MACRO");
}

void TestOrder::places()
{
    QFETCH(std::vector<Directive>, given);
    QFETCH(QStringList, wanted);
    const std::vector<Directive> result = mc::ordered(given);
    QCOMPARE(namesOf(result), wanted);
    QCOMPARE(namesOf(mc::ordered(result)), wanted); // and there it stays
}

void TestOrder::adds_data()
{
    QTest::addColumn<std::vector<Directive>>("given");
    QTest::addColumn<Directive>("added");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const std::vector<Directive> &given, const Directive &added,
                        const char *wanted) {
        QTest::newRow(name) << given << added << QString::fromLatin1(wanted).split(u'|');
    };
    const std::vector<Directive> server{call("OSTYPE", {QStringLiteral("linux")}),
                                        define("SMART_HOST", "a.example.com"),
                                        feature("access_db"),
                                        line(Form::Blank, ""),
                                        mailer("local"),
                                        mailer("smtp"),
                                        line(Form::Plain, "LOCAL_CONFIG"),
                                        line(Form::Raw, "Cwexample.com")};
    row("a feature behind features", server, feature("blocklist_recipients"),
        "OSTYPE linux|define SMART_HOST a.example.com|FEATURE access_db|FEATURE blocklist_recipients|dnl|"
        "MAILER local|MAILER smtp|LOCAL_CONFIG|Cwexample.com");
    row("a definition behind definitions", server, define("confMAX_MESSAGE_SIZE", "1000000"),
        "OSTYPE linux|define SMART_HOST a.example.com|define confMAX_MESSAGE_SIZE 1000000|FEATURE "
        "access_db|dnl|"
        "MAILER local|MAILER smtp|LOCAL_CONFIG|Cwexample.com");
    row("a macro above the mailers", server, call("MASQUERADE_AS", {QStringLiteral("example.com")}),
        "OSTYPE linux|define SMART_HOST a.example.com|FEATURE access_db|MASQUERADE_AS example.com|dnl|"
        "MAILER local|MAILER smtp|LOCAL_CONFIG|Cwexample.com");
    row("a mailer behind mailers", server, mailer("uucp"),
        "OSTYPE linux|define SMART_HOST a.example.com|FEATURE access_db|dnl|MAILER local|MAILER smtp|MAILER "
        "uucp|"
        "LOCAL_CONFIG|Cwexample.com");
    row("a section at the end", server, line(Form::Plain, "LOCAL_RULESETS"),
        "OSTYPE linux|define SMART_HOST a.example.com|FEATURE access_db|dnl|MAILER local|MAILER smtp|"
        "LOCAL_CONFIG|Cwexample.com|LOCAL_RULESETS");
    row("further up where a constraint wants it", {feature("preserve_luser_host"), define("SMART_HOST", "a")},
        define("LUSER_RELAY", "b"), "define LUSER_RELAY b|FEATURE preserve_luser_host|define SMART_HOST a");
    row("a masquerade name below nullclient", {feature("nullclient")},
        call("MASQUERADE_AS", {QStringLiteral("example.com")}),
        "FEATURE nullclient|MASQUERADE_AS example.com");
    row("to nothing", {}, feature("redirect"), "FEATURE redirect");
}

void TestOrder::adds()
{
    QFETCH(std::vector<Directive>, given);
    QFETCH(Directive, added);
    QFETCH(QStringList, wanted);
    const std::vector<Directive> result = mc::withAdded(given, added);
    QCOMPARE(namesOf(result), wanted);
    QVERIFY(mc::misplaced(result).empty());
}

void TestOrder::tellsWhatIsMisplaced()
{
    const std::vector<Directive> directives{mailer("local"), line(Form::Comment, "late"), feature("redirect"),
                                            feature("ratecontrol"), feature("access_db")};
    const std::vector<mc::Misplacement> expected{{2, 0}, {3, 0}, {4, 0}};
    QVERIFY(mc::misplaced(directives) == expected);
    QVERIFY(mc::misplaced(mc::ordered(directives)).empty());
}

// Two features of which each wants to be the last, with mailers between them.
void TestOrder::contradictionsEnd()
{
    const std::vector<Directive> directives{feature("msp"), mailer("local"), feature("nullclient"),
                                            call("MASQUERADE_AS", {QStringLiteral("example.com")}),
                                            feature("msp")};
    QStringList given = namesOf(directives);
    QStringList result = namesOf(mc::ordered(directives));
    given.sort();
    result.sort();
    QCOMPARE(result, given);
}

void TestOrder::emptyStaysEmpty()
{
    QVERIFY(mc::ordered({}).empty());
    QVERIFY(mc::misplaced({}).empty());
    const std::vector<Directive> comments{line(Form::Comment, "nothing yet"), line(Form::Blank, "")};
    QVERIFY(mc::ordered(comments) == comments);
}

QTEST_GUILESS_MAIN(TestOrder)
#include "test_mc_order.moc"
