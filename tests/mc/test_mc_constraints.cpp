// SPDX-License-Identifier: MIT
#include "answers/names.h"
#include "answers/role_rules.h"
#include "catalogue/catalogue.h"
#include "mc/compose.h"
#include "mc/constraints.h"
#include "mc/order.h"
#include "samples/sample.h"

#include <QTest>
#include <array>

using sample::nullClient;
using sample::localAliases;
using sample::mailServer;

using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;
using mc::Directive;
using mc::Form;
using mc::Violation;
using Code = mc::Violation::Code;

namespace {

constexpr std::array roles{Role::NullClient, Role::LocalAliases, Role::MailServer};
constexpr std::array platforms{Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                               Platform::Generic};

/// NAME(`argument', …) from "NAME argument|argument".
Directive call(const char *text)
{
    const QString line = QString::fromLatin1(text);
    const QString name = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    return {Form::Call, name, rest.isEmpty() ? QStringList() : rest.split(u'|'), {}, {}};
}

std::vector<Directive> file(std::initializer_list<const char *> lines)
{
    std::vector<Directive> directives;
    for (const char *line : lines)
        directives.push_back(call(line));
    return directives;
}

const char *nameOf(Code code)
{
    switch (code) {
    case Code::MissingNeed:
        return "missing";
    case Code::ArgumentNeeds:
        return "argument needs";
    case Code::MissingArgument:
        return "no argument";
    case Code::Exclusion:
        return "excluded";
    case Code::NotInRelease:
        return "not in release";
    case Code::Removed:
        return "removed";
    case Code::Deprecated:
        return "deprecated";
    case Code::RepeatedUselessly:
        break;
    }
    return "repeated";
}

/// "2 missing: blocklist_recipients access_db"
QStringList linesOf(const std::vector<Violation> &found)
{
    QStringList lines;
    for (const Violation &violation : found) {
        lines += QStringLiteral("%1 %2: %3")
                     .arg(violation.index)
                     .arg(QString::fromLatin1(nameOf(violation.code)), violation.arguments.join(u' '));
    }
    return lines;
}

} // namespace

/// What the catalogue finds wrong with directives among each other.
class TestConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composedFilesHaveNone_data();
    void composedFilesHaveNone();
    void finds_data();
    void finds();
    void namesTheOther();
    void longFiles();
    void nothingInNothing();
};

void TestConstraints::composedFilesHaveNone_data()
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

void TestConstraints::composedFilesHaveNone()
{
    QFETCH(Role, role);
    QFETCH(Listen, where);
    QFETCH(Platform, platform);
    for (const Release release : answers::supportedReleases()) {
        answers::Answers given = role == Role::NullClient     ? nullClient()
                                 : role == Role::LocalAliases ? localAliases()
                                                              : mailServer();
        given.host.platform = platform;
        given.host.release = release;
        given.listening.where = where;
        given.masquerade.entireDomain = true;
        given.masquerade.exposedUsers = {QStringLiteral("root")};
        const mc::Document documents[]{mc::composeSendmailMc(given),
                                       mc::composeSubmitMc(given).value_or(mc::Document())};
        for (const mc::Document &document : documents)
            QCOMPARE(linesOf(mc::violations(document.directives(), release)), QStringList());
    }
}

void TestConstraints::finds_data()
{
    QTest::addColumn<std::vector<Directive>>("directives");
    QTest::addColumn<Release>("release");
    QTest::addColumn<QStringList>("wanted");
    const Release newest = answers::newestRelease;
    const auto row = [](const char *name, const std::vector<Directive> &directives, Release release,
                        const QStringList &wanted = {}) {
        QTest::newRow(name) << directives << release << wanted;
    };
    row("a need that is there", file({"FEATURE access_db", "FEATURE blocklist_recipients"}), newest);
    row("a need that is missing", file({"FEATURE blocklist_recipients"}), newest,
        {QStringLiteral("0 missing: blocklist_recipients access_db")});
    row("a need that is defined",
        file({"define LUSER_RELAY|mail.example.com", "FEATURE preserve_luser_host"}), newest);
    row("a need that another brings",
        file({"FEATURE nullclient|mail.example.com", "FEATURE masquerade_envelope 1"}), newest);
    row("one of two needs", file({"FEATURE genericstable", "FEATURE masquerade_envelope"}), newest);
    row("a need that an included file may meet",
        file({"include /etc/mail/site.m4", "FEATURE blocklist_recipients"}), newest);
    row("but not the macros' own file",
        file({"include /usr/share/sendmail/cf/m4/cf.m4", "FEATURE blocklist_recipients"}), newest,
        {QStringLiteral("1 missing: blocklist_recipients access_db")});
    row("an argument in place of a need", file({"FEATURE greet_pause|5000"}), newest);
    row("neither the argument nor the need", file({"FEATURE greet_pause"}), newest,
        {QStringLiteral("0 missing: greet_pause access_db")});
    row("an argument that needs something", file({"FEATURE delay_checks|friend"}), newest,
        {QStringLiteral("0 argument needs: delay_checks friend access_db")});
    row("the same without the argument", file({"FEATURE delay_checks"}), newest);
    row("a map in place of the word that needs something",
        file({"FEATURE bcc|hash /etc/mail/bcctable|archive"}), newest);
    row("no list to ask", file({"FEATURE dnsbl"}), newest, {QStringLiteral("0 no argument: dnsbl list")});
    row("two ways to deliver", file({"FEATURE local_lmtp", "FEATURE local_procmail"}), newest,
        {QStringLiteral("1 excluded: local_procmail local_lmtp")});
    row("mailers beside nullclient", file({"FEATURE nullclient|mail.example.com", "MAILER smtp"}), newest,
        {QStringLiteral("1 excluded: smtp nullclient")});
    row("mailers above nullclient", file({"MAILER smtp", "FEATURE nullclient|mail.example.com"}), newest,
        {QStringLiteral("1 excluded: nullclient smtp")});
    row("the first of several mailers that are the same",
        file({"MAILER smtp", "MAILER local", "MAILER smtp", "FEATURE nullclient|mail.example.com"}), newest,
        {QStringLiteral("2 repeated: smtp smtp"), QStringLiteral("3 excluded: nullclient smtp"),
         QStringLiteral("3 excluded: nullclient local")});
    row("an OSTYPE that was said not to be there", file({"define __OSTYPE__|", "OSTYPE linux"}), newest,
        {QStringLiteral("1 excluded: OSTYPE __OSTYPE__")});
    row("too new", file({"FEATURE access_db", "FEATURE greet_pause"}), Release{8, 12},
        {QStringLiteral("1 not in release: greet_pause 8.13 8.12")});
    row("just in time", file({"FEATURE access_db", "FEATURE greet_pause"}), Release{8, 13});
    row("removed", file({"FEATURE rbl"}), Release{8, 12}, {QStringLiteral("0 removed: rbl 8.12 dnsbl")});
    row("before it was removed, but replaced", file({"FEATURE rbl"}), Release{8, 10},
        {QStringLiteral("0 deprecated: rbl dnsbl")});
    row("before it was replaced", file({"FEATURE rbl"}), Release{8, 9});
    row("the old name", file({"FEATURE access_db", "FEATURE blacklist_recipients"}), newest,
        {QStringLiteral("1 deprecated: blacklist_recipients blocklist_recipients")});
    row("the old name in its time", file({"FEATURE access_db", "FEATURE blacklist_recipients"}),
        Release{8, 15});
    row("the new name before its time", file({"FEATURE access_db", "FEATURE blocklist_recipients"}),
        Release{8, 15}, {QStringLiteral("1 not in release: blocklist_recipients 8.16 8.15")});
    row("an option replaced by a macro", file({"define confDAEMON_OPTIONS|Addr=127.0.0.1"}), newest,
        {QStringLiteral("0 deprecated: confDAEMON_OPTIONS DAEMON_OPTIONS")});
    row("said twice", file({"FEATURE redirect", "FEATURE redirect"}), newest,
        {QStringLiteral("1 repeated: redirect redirect")});
    row("two lists", file({"FEATURE dnsbl|a.example.com", "FEATURE dnsbl|b.example.com"}), newest);
    row("the same list twice", file({"FEATURE dnsbl|a.example.com", "FEATURE dnsbl|a.example.com"}), newest,
        {QStringLiteral("1 repeated: dnsbl dnsbl")});
    row("back to a former value",
        file({"define SMART_HOST|a.example.com", "define SMART_HOST|b.example.com",
              "define SMART_HOST|a.example.com"}),
        newest);
    row("defined again after it was taken back",
        file({"define SMART_HOST|a.example.com", "undefine SMART_HOST", "define SMART_HOST|a.example.com"}),
        newest);
    row("brought along anyway", file({"FEATURE allmasquerade", "FEATURE nullclient|mail.example.com"}),
        newest, {QStringLiteral("0 repeated: allmasquerade nullclient")});
    row("a mailer is no feature", file({"FEATURE smtp", "FEATURE no_such_feature", "SOME_MACRO x"}), newest);
    row("names in another case are other names", file({"FEATURE Blocklist_Recipients"}), newest);
}

void TestConstraints::finds()
{
    QFETCH(std::vector<Directive>, directives);
    QFETCH(Release, release);
    QFETCH(QStringList, wanted);
    QCOMPARE(linesOf(mc::violations(directives, release)), wanted);
}

void TestConstraints::namesTheOther()
{
    const std::vector<Directive> directives = file({"OSTYPE linux", "FEATURE local_lmtp", "FEATURE redirect",
                                                    "FEATURE local_procmail", "FEATURE redirect"});
    const auto found = mc::violations(directives, answers::newestRelease);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].other, 1u);
    QCOMPARE(found[1].other, 2u);
}

/// A hostile file: what it comes to grows with its length, not with the pairs in it.
void TestConstraints::longFiles()
{
    constexpr std::size_t pairs = 20000;
    std::vector<Directive> directives;
    for (std::size_t i = 0; i < pairs; ++i) {
        directives.push_back(call("FEATURE local_lmtp"));
        directives.push_back(call("FEATURE local_procmail"));
    }
    // Each but the first of its name is repeated, and each but the very first has the other above it.
    QCOMPARE(mc::violations(directives, answers::newestRelease).size(), 2 * pairs - 1 + 2 * (pairs - 1));
}

void TestConstraints::nothingInNothing()
{
    QVERIFY(mc::violations({}, answers::newestRelease).empty());
    const std::vector<Directive> lines{{Form::Comment, {}, {QStringLiteral("FEATURE(rbl)")}, {}, {}},
                                       {Form::Blank, {}, {}, {}, {}},
                                       {Form::Raw, {}, {QStringLiteral("FEATURE(`rbl')")}, {}, {}},
                                       {Form::Call, {}, {}, {}, {}}};
    QVERIFY(mc::violations(lines, answers::newestRelease).empty());
}

QTEST_APPLESS_MAIN(TestConstraints)
#include "test_mc_constraints.moc"
