// SPDX-License-Identifier: MIT
#include "answers/alias_rules.h"
#include "answers/client_pattern.h"
#include "answers/host_name.h"
#include "answers/json.h"
#include "answers/relay_address.h"
#include "answers/role_rules.h"

#include "sample_answers.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace answers;

/// Whatever is typed: what the validators let through can stand in an .mc file, an aliases file and an access
/// map without any quoting.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessAfterValidation_data();
    void harmlessAfterValidation();
    void refusedInEveryField_data();
    void refusedInEveryField();
    void randomAnswersSurviveJson();
};

namespace {

bool isHarmless(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"._:@[]-+=").contains(c);
    });
}

/// Every text that the parsers make of what was typed.
QStringList acceptedForms(const QString &typed)
{
    QStringList forms;
    const auto add = [&](const std::expected<QString, Reason> &text) {
        if (text)
            forms.append(*text);
    };
    add(normaliseHostName(typed));
    add(normaliseDomainOrLabel(typed));
    add(normaliseMailAddress(typed));
    add(normaliseAliasTarget(typed));
    add(parseRelayAddress(typed).transform(&RelayAddress::mailerHost));
    if (isLocalPart(typed) || isIpv4(typed) || isIpv6(typed))
        forms.append(typed);
    forms.append(clientKeys(typed).value_or(QStringList()));
    return forms;
}

/// A text near to a good one: pieces of names and addresses with something hostile in between.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces = [] {
        constexpr QStringView singles = u"[]@-.`'\n\r\t ,\\|\"#()%!<>;\u007f\u00fc\u00df\u0661\u200d\u202e"
                                        u"\u2024\u2100\u3002\uff04\uff40";
        const QString names = QStringLiteral("example .com 192.0.2 .1 /24 2001:db8:: IPv6: :25 dnl $j xn--");
        QStringList all = names.split(u' ');
        for (const QChar c : singles)
            all.append(c);
        return all << QString(QChar(0)) << QString(QChar(0xd800)) << QString(QChar(0xdc00)) << QStringLiteral("\U0001F600");
    }();
    QString text;
    const quint32 length = random.bounded(1U, 8U);
    for (quint32 i = 0; i < length; ++i) {
        const bool any = random.bounded(8U) == 0;
        text += any ? QString(QChar(static_cast<char16_t>(random.bounded(0x10000U))))
                    : pieces[static_cast<qsizetype>(random.bounded(static_cast<quint32>(pieces.size())))];
    }
    return text;
}

/// Puts a text into one field.
struct Place {
    const char *name;
    Role role;
    void (*put)(Answers &, const QString &);
};

void putAlias(Answers &answers, const QString &name, const QString &target)
{
    answers.aliases.entries = {{name, {target}}};
}

constexpr auto null = Role::NullClient;
constexpr auto local = Role::LocalAliases;
constexpr auto server = Role::MailServer;

constexpr std::array places{
    Place{"host name", null, [](Answers &a, const QString &t) { a.host.name = t; }},
    Place{"relay", null, [](Answers &a, const QString &t) { a.relay.address = t; }},
    Place{"optional relay", server, [](Answers &a, const QString &t) { a.relay.address = t; }},
    Place{"masquerade", null, [](Answers &a, const QString &t) { a.masquerade.domain = t; }},
    Place{"exposed user", null, [](Answers &a, const QString &t) { a.masquerade.exposedUsers = {t}; }},
    Place{"further domain", local, [](Answers &a, const QString &t) { a.masquerade.furtherDomains = {t}; }},
    Place{"accepted domain", server, [](Answers &a, const QString &t) { a.server.acceptedDomains = {t}; }},
    Place{"client", server, [](Answers &a, const QString &t) { a.server.mayRelay = {t}; }},
    Place{"root", local, [](Answers &a, const QString &t) { a.aliases.root = t; }},
    Place{"postmaster", local, [](Answers &a, const QString &t) { a.aliases.postmaster = t; }},
    Place{"alias", local, [](Answers &a, const QString &t) { putAlias(a, t, QStringLiteral("root")); }},
    Place{"target", local, [](Answers &a, const QString &t) { putAlias(a, QStringLiteral("x"), t); }},
};

} // namespace

void TestHostileText::harmlessAfterValidation_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestHostileText::harmlessAfterValidation()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    qsizetype accepted = 0;
    for (int i = 0; i < 5000; ++i) {
        const QString typed = randomText(random);
        for (const QString &form : acceptedForms(typed)) {
            ++accepted;
            QVERIFY2(isHarmless(form), qPrintable(typed));
        }
    }
    // Texts that are all refused would prove nothing.
    QVERIFY(accepted > 100);
}

void TestHostileText::refusedInEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("backquote") << QStringLiteral("exa`mple.com");
    QTest::newRow("apostrophe") << QStringLiteral("exa'mple.com");
    QTest::newRow("end of an argument") << QStringLiteral("example.com')dnl");
    QTest::newRow("m4 call") << QStringLiteral("esyscmd(`id')");
    QTest::newRow("sendmail macro") << QStringLiteral("$j.example.com");
    QTest::newRow("newline") << QStringLiteral("example.com\nexample.net");
    QTest::newRow("carriage return") << QStringLiteral("example.com\rexample.net");
    QTest::newRow("NUL") << QStringLiteral("exam") + QChar(0) + QStringLiteral("ple.com");
    QTest::newRow("delete") << QStringLiteral("exam\u007fple.com");
    QTest::newRow("shell") << QStringLiteral("$(id).example.com; reboot");
    QTest::newRow("quotes") << QStringLiteral("\"example\".com");
    QTest::newRow("backslash") << QStringLiteral("exam\\ple.com");
    QTest::newRow("comment") << QStringLiteral("example.com # dnl");
    QTest::newRow("10 kB") << QString(10240, u'a');
    QTest::newRow("10 kB of dots") << QString(10240, u'.');
    QTest::newRow("right-to-left override") << QStringLiteral("exam\u202eple.com");
    QTest::newRow("line separator") << QStringLiteral("exam\u2028ple.com");
    QTest::newRow("half a surrogate pair")
        << QStringLiteral("exam") + QChar(0xdfff) + QStringLiteral("ple.com");
    QTest::newRow("noncharacter") << QStringLiteral("exam") + QChar(0xffff) + QStringLiteral("ple.com");
    QTest::newRow("emoji") << QStringLiteral("exam\U0001F600ple.com");
    QTest::newRow("curly quotes") << QStringLiteral("\u2018example\u2019.com");
    QTest::newRow("wide backquote") << QStringLiteral("exam\uff40ple.com");
    QTest::newRow("slash in one character") << QStringLiteral("exam\u2100ple.com");
}

void TestHostileText::refusedInEveryField()
{
    QFETCH(const QString, text);
    for (const Place &place : places) {
        Answers answers = sampleAnswers(place.role);
        place.put(answers, text);
        const std::vector<Problem> problems = validate(answers);
        QVERIFY2(!problems.empty(), place.name);
        // What was typed is told as it was, or the piece of it that is wrong.
        QVERIFY2(std::ranges::all_of(problems, [&](const Problem &p) { return text.contains(p.value); }),
                 place.name);
    }
}

void TestHostileText::randomAnswersSurviveJson()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        Answers answers = sampleAnswers(allRoles[random.bounded(3U)]);
        for (const Place &place : places) {
            // Half a surrogate pair has no place in UTF-8.
            place.put(answers, QString::fromUtf8(randomText(random).toUtf8()));
        }
        answers.host.platform = static_cast<Platform>(random.bounded(5));
        answers.host.release = supportedReleases()[random.bounded(10U)];
        answers.listening.ipv6 = random.bounded(2) == 0;
        answers.queue.minutes = random.bounded(-100, 100);
        const auto read = fromJson(toJson(answers));
        QVERIFY(read.has_value());
        QVERIFY(*read == answers);
        validate(answers);
    }
}

QTEST_APPLESS_MAIN(TestHostileText)
#include "test_answers_hostile_text.moc"
