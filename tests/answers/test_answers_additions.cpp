// SPDX-License-Identifier: MIT
#include "answers/addition_rules.h"
#include "answers/changed_fields.h"
#include "sample_answers.h"

#include <QTest>

using namespace answers;
using namespace Qt::StringLiterals;

class TestAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void additions_data();
    void additions();
    void tables_data();
    void tables();
    void problemsNameTheirRow();
    void notJudgedWithoutSubmit();
    void changeIsSeen();
};

namespace {

struct Wrong {
    Reason reason;
    QStringList arguments;
};

Addition call(AdditionKind kind, const QString &name, const QStringList &arguments = {})
{
    return {McFile::Sendmail, kind, name, arguments, {}};
}

Addition raw(const QString &text)
{
    return {McFile::Sendmail, AdditionKind::Raw, {}, {}, text};
}

} // namespace

Q_DECLARE_METATYPE(answers::Addition)

void TestAdditions::additions_data()
{
    QTest::addColumn<Addition>("addition");
    QTest::addColumn<int>("reason"); // -1 = none
    QTest::addColumn<QStringList>("arguments");
    const auto good = [](const char *name, const Addition &addition) {
        QTest::newRow(name) << addition << -1 << QStringList();
    };
    const auto bad = [](const char *name, const Addition &addition, Reason reason,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << addition << static_cast<int>(reason) << arguments;
    };
    using enum AdditionKind;
    good("feature", call(Feature, u"mailertable"_s));
    good("map", call(Feature, u"access_db"_s, {u"hash -T<TMPF> -o /etc/mail/access"_s}));
    good("greeting", call(Define, u"confSMTP_LOGIN_MSG"_s, {u"$j Sendmail; $b"_s}));
    good("empty value", call(Define, u"confHOSTS_FILE"_s, {QString()}));
    good("mailer", call(Mailer, u"cyrusv2"_s));
    good("macro", call(Macro, u"INPUT_MAIL_FILTER"_s, {u"clamav"_s, u"S=local:/run/clamav.sock, F=T"_s}));
    good("section", raw(u"LOCAL_CONFIG\nO X=`a'\tb\n"_s));
    good("letters of other languages in a comment", raw(u"dnl Größe, 大きさ"_s));
    Addition latin1 = raw(u"KX regex \u0080\u00ff"_s);
    latin1.latin1 = true;
    good("Latin-1", latin1);
    latin1.text = u"\u20ac"_s;
    bad("no Latin-1", latin1, Reason::BadCharacter, {u"\u20ac"_s});
    good("long section", raw(QString(10'000, u'x')));

    bad("no name", call(Feature, {}), Reason::Missing);
    bad("no text", raw(u" \n"_s), Reason::Missing);
    bad("path for a name", call(Feature, u"../m4/cf"_s), Reason::BadCharacter, {u"/"_s});
    bad("digit first", call(Define, u"4711"_s), Reason::BadCharacter, {u"4"_s});
    bad("hyphen in a macro", call(Macro, u"A-B"_s), Reason::BadCharacter, {u"-"_s});
    bad("m4's own name", call(Macro, u"changequote"_s), Reason::M4Word, {u"changequote"_s});
    bad("long name", call(Mailer, QString(65, u'x')), Reason::TooLong);
    bad("open quote", call(Define, u"confX"_s, {u"a`b"_s}), Reason::BadCharacter, {u"`"_s});
    bad("close quote", call(Define, u"confX"_s, {u"a')syscmd(id)"_s}), Reason::BadCharacter, {u"'"_s});
    bad("newline", call(Feature, u"dnsbl"_s, {u"a"_s, u"b\nc"_s}), Reason::BadCharacter, {u"U+000A"_s});
    bad("tab", call(Macro, u"MASQUERADE_AS"_s, {u"a\tb"_s}), Reason::BadCharacter, {u"U+0009"_s});
    bad("NUL", call(Define, u"confX"_s, {QString(QChar(0))}), Reason::BadCharacter, {u"U+0000"_s});
    bad("umlaut", call(Define, u"confX"_s, {u"Grüße"_s}), Reason::BadCharacter, {u"ü"_s});
    bad("ten thousand", call(Define, u"confX"_s, {QString(10'240, u'x')}), Reason::TooLong);
    bad("word of m4", call(Macro, u"MASQUERADE_EXCEPTION"_s, {u"dnl.example.com"_s}), Reason::M4Word,
        {u"dnl"_s});
    bad("NUL in text", raw(u"a"_s + QChar(0)), Reason::BadCharacter, {u"U+0000"_s});
    bad("carriage return in text", raw(u"a\r\nb"_s), Reason::BadCharacter, {u"U+000D"_s});
    bad("right-to-left in text", raw(u"a\u202eb"_s), Reason::BadCharacter, {u"U+202E"_s});
    bad("half a surrogate in text", raw(u"a"_s + QChar(0xd800)), Reason::BadCharacter, {u"\ufffd"_s});
    bad("endless text", raw(QString(longestRawText + 1, u'x')), Reason::TooLong);
}

void TestAdditions::additions()
{
    QFETCH(const Addition, addition);
    QFETCH(const int, reason);
    Answers answers = sampleAnswers(Role::MailServer);
    answers.additions = {addition};
    const std::vector<Problem> problems = validate(answers);
    QCOMPARE(problems.size(), reason < 0 ? 0U : 1U);
    if (problems.empty())
        return;
    QVERIFY(problems.front().field == Field::Additions);
    QCOMPARE(static_cast<int>(problems.front().reason), reason);
    QTEST(problems.front().arguments, "arguments");
    QCOMPARE(problems.front().row, 0);
}

void TestAdditions::tables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *what, const QString &name, const QStringList &lines, int reason) {
        QTest::newRow(what) << name << lines << reason;
    };
    row("good", u"mailertable"_s, {u"example.net\tesmtp:[mail.example.net]"_s, u"# note `'"_s}, -1);
    row("no lines", u"genericstable"_s, {}, -1);
    row("no name", {}, {}, static_cast<int>(Reason::Missing));
    row("another folder", u"../passwd"_s, {}, static_cast<int>(Reason::BadCharacter));
    row("hidden", u".forward"_s, {}, static_cast<int>(Reason::BadCharacter));
    row("capitals", u"README"_s, {}, static_cast<int>(Reason::BadCharacter));
    row("list", u"relay-domains"_s, {u"example.org"_s}, -1);
    row("the installer", u"install.sh"_s, {}, static_cast<int>(Reason::Reserved));
    row("a shell's data on Debian", u"sendmail.conf"_s, {}, static_cast<int>(Reason::Reserved));
    row("passwords", u"authinfo"_s, {}, static_cast<int>(Reason::Reserved));
    row("a database", u"access.db"_s, {}, static_cast<int>(Reason::Reserved));
    row("end of the installer's lines", u"access"_s, {u"#  END sendmail-wizard"_s}, static_cast<int>(Reason::Reserved));
    row("newline", u"access"_s, {u"a\tRELAY\nb\tRELAY"_s}, static_cast<int>(Reason::BadCharacter));
    row("NUL", u"access"_s, {QString(QChar(0))}, static_cast<int>(Reason::BadCharacter));
    row("umlaut", u"access"_s, {u"é"_s}, static_cast<int>(Reason::BadCharacter));
    row("ten thousand", u"access"_s, {QString(10'240, u'x')}, static_cast<int>(Reason::TooLong));
}

void TestAdditions::tables()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, lines);
    QFETCH(const int, reason);
    Answers answers = sampleAnswers(Role::NullClient);
    answers.tables = {{name, lines}};
    const std::vector<Problem> problems = validate(answers);
    QCOMPARE(problems.empty(), reason < 0);
    if (!problems.empty()) {
        QVERIFY(problems.front().field == Field::Tables);
        QCOMPARE(static_cast<int>(problems.front().reason), reason);
    }
}

void TestAdditions::problemsNameTheirRow()
{
    Answers answers = sampleAnswers(Role::NullClient);
    answers.additions = {call(AdditionKind::Feature, u"mailertable"_s),
                         call(AdditionKind::Feature, u"a b"_s)};
    answers.tables = {{u"access"_s, {}}, {u"access"_s, {}}};
    const std::vector<Problem> problems = validate(answers);
    QCOMPARE(problems.size(), 2U);
    QCOMPARE(problems[0].row, 1);
    QVERIFY((problems[1] == Problem{Field::Tables, Reason::Duplicate, u"access"_s, 1, {}}));
}

void TestAdditions::notJudgedWithoutSubmit()
{
    Answers answers = sampleAnswers(Role::NullClient);
    answers.additions = {{McFile::Submit, AdditionKind::Feature, {}, {}, {}}};
    QCOMPARE(validate(answers).size(), 1U);
    answers.host.release = {8, 11};
    QVERIFY(validate(answers).empty());
}

void TestAdditions::changeIsSeen()
{
    const Answers before = sampleAnswers(Role::NullClient);
    Answers after = before;
    after.additions = {call(AdditionKind::Feature, u"mailertable"_s)};
    QVERIFY((changedFields(before, after) == std::vector{Field::Additions}));
    after = before;
    after.tables = {{u"access"_s, {}}};
    QVERIFY((changedFields(before, after) == std::vector{Field::Tables}));
    QVERIFY(before != after);
}

QTEST_APPLESS_MAIN(TestAdditions)
#include "test_answers_additions.moc"
