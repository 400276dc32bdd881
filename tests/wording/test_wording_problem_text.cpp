// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"

#include <QTest>

using answers::Field;
using answers::Problem;
using answers::Reason;

using namespace Qt::StringLiterals;

class ProblemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonInEveryField();
    void everyReasonOfAFile();
    void typical_data();
    void typical();
    void ofAFile_data();
    void ofAFile();
    void hostileValuesAreShownAsTheyAre();
    void writeProblems_data();
    void writeProblems();
};

namespace {

constexpr int reasons = static_cast<int>(Reason::UnknownVersion) + 1;

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.endsWith(u'.') && !text.contains(u"%1") && !text.contains(u"%2");
}

} // namespace

void ProblemTextTest::everyReasonInEveryField()
{
    for (const answers::FieldName &name : answers::fieldNames()) {
        for (int reason = 0; reason < reasons; ++reason) {
            for (const QStringList &arguments : {QStringList{}, QStringList{u"one"_s, u"two"_s}}) {
                const Problem problem{name.field, static_cast<Reason>(reason), u"value"_s, -1, arguments};
                QVERIFY2(isSentence(wording::reasonText(problem)), qPrintable(wording::reasonText(problem)));
                QVERIFY2(isSentence(wording::remedyText(problem)), qPrintable(wording::remedyText(problem)));
            }
        }
    }
}

void ProblemTextTest::everyReasonOfAFile()
{
    for (int reason = 0; reason < reasons; ++reason) {
        for (const QString &path : {QString(), u"host.name"_s, u"no.such"_s}) {
            const answers::FileProblem problem{path, static_cast<Reason>(reason), u"value"_s, {}};
            QVERIFY2(isSentence(wording::reasonText(problem)), qPrintable(wording::reasonText(problem)));
            QVERIFY2(isSentence(wording::remedyText(problem)), qPrintable(wording::remedyText(problem)));
        }
    }
}

void ProblemTextTest::typical_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("remedy");

    QTest::newRow("space in the relay")
        << Problem{Field::Relay, Reason::BadCharacter, u"mail relay"_s, -1, {u" "_s}} << u"“mail relay” has "
                                                                                          "a space in it."_s
        << u"Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a "
            "name."_s;
    QTest::newRow("line break in the host")
        << Problem{Field::HostName, Reason::BadCharacter, u"web\n01.example.com"_s, -1, {u"U+000A"_s}}
        << u"“web\\n01.example.com” has a line break in it."_s
        << u"Use letters, digits, hyphens and dots only, as in web01.example.com."_s;
    QTest::newRow("short host name")
        << Problem{Field::HostName, Reason::NoDot, u"web01"_s, -1, {}}
        << u"“web01” has no dot: with such a host name sendmail waits a minute at each start."_s
        << u"Write the host’s full name, such as web01.example.com."_s;
    QTest::newRow("short domain") << Problem{Field::MasqueradeDomain, Reason::NoDot, u"example"_s, -1, {}}
                                  << u"“example” has no dot, so it is no full name."_s
                                  << u"Write the domain that replies and bounces should go to, such as "
                                      "example.com."_s;
    QTest::newRow("two dots") << Problem{Field::Relay, Reason::BadLabel, u"mail..example.com"_s, -1, {QString()}}
                              << u"“mail..example.com” has a dot at its beginning or two dots in a row."_s
                              << u"Between dots stand letters, digits and inner hyphens, 63 at the most; the "
                                  "last part is no number."_s;
    QTest::newRow("hyphen") << Problem{Field::Relay, Reason::BadLabel, u"-a.example.com"_s, -1, {u"-a"_s}}
                            << u"“-a.example.com” has a part that begins or ends with a hyphen: “-a”."_s
                            << u"Between dots stand letters, digits and inner hyphens, 63 at the most; the "
                                "last part is no number."_s;
    QTest::newRow("listen") << Problem{Field::Listen, Reason::NotForThisRole, u"network"_s, -1, {u"none"_s, u"loopback"_s}}
                            << u"This role cannot have “network”."_s << u"Possible values are none and "
                                                                         "loopback."_s;
    QTest::newRow("loop") << Problem{Field::Aliases, Reason::AliasLoop, u"b"_s, 0, {u"a"_s, u"b"_s}}
                          << u"The alias leads back to itself: a → b → a."_s
                          << u"Let one of these aliases lead to an address outside this host."_s;
    QTest::newRow("release") << Problem{Field::Release, Reason::UnknownRelease, u"8.6"_s, -1, {u"8.9"_s, u"8.18"_s}}
                             << u"“8.6” is no sendmail release that this program knows."_s
                             << u"Choose a release from 8.9 to 8.18."_s;
}

void ProblemTextTest::typical()
{
    QFETCH(const Problem, problem);
    QTEST(wording::reasonText(problem), "reason");
    QTEST(wording::remedyText(problem), "remedy");
}

void ProblemTextTest::ofAFile_data()
{
    QTest::addColumn<answers::FileProblem>("problem");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("remedy");

    QTest::newRow("unknown field") << answers::FileProblem{u"masquerade.domian"_s, Reason::UnknownField, u"example.com"_s,
                                                           {u"masquerade.domain"_s}}
                                   << u"There is no such field."_s
                                   << u"Perhaps “masquerade.domain” was meant; otherwise remove it."_s;
    QTest::newRow("wrong type") << answers::FileProblem{u"comments"_s, Reason::WrongType, u"yes"_s, {u"boolean"_s}}
                                << u"“yes” is a value of the wrong "
                                    "type."_s << u"The type wanted here: boolean."_s;
    QTest::newRow("newer version") << answers::FileProblem{u"version"_s, Reason::UnknownVersion, u"2"_s, {u"1"_s}}
                                   << u"Version “2” of the answers file is not known to this program."_s
                                   << u"This program reads version 1."_s;
}

void ProblemTextTest::ofAFile()
{
    QFETCH(const answers::FileProblem, problem);
    QTEST(wording::reasonText(problem), "reason");
    QTEST(wording::remedyText(problem), "remedy");
}

void ProblemTextTest::hostileValuesAreShownAsTheyAre()
{
    const Problem problem{Field::Relay, Reason::NotAnAddress, u"\x1b[2J`%1$(id)\u202e"_s + QString(10'000, u'x'), -1, {}};
    const QString text = wording::reasonText(problem);
    QVERIFY(text.startsWith(u"“\\u{1b}[2J`%1$(id)\\u{202e}xxx"));
    QVERIFY(text.endsWith(u"xxx…” is no address."));
    QVERIFY(text.size() < 120);
}

void ProblemTextTest::writeProblems_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exists") << static_cast<int>(bundle::WriteError::TargetExists)
                            << u"Nothing was written: “/tmp/a\\nb” exists already."_s;
    QTest::newRow("no folder") << static_cast<int>(bundle::WriteError::ParentMissing)
                               << u"Nothing was written to “/tmp/a\\nb”. The folder does not exist: make it "
                                  "first, or choose another one."_s;
    QTest::newRow("no permission")
        << static_cast<int>(bundle::WriteError::NoPermission)
        << u"Nothing was left behind: “/tmp/a\\nb” could not be written. You have "
           "no permission to write there: choose another folder, such as one below "
           "your home folder."_s;
    QTest::newRow("disk full") << static_cast<int>(bundle::WriteError::DiskFull)
                               << u"Nothing was left behind: “/tmp/a\\nb” could not be written. The disk is "
                                  "full: free some space, or choose a folder on another disk."_s;
    QTest::newRow("something else") << static_cast<int>(bundle::WriteError::CannotWrite)
                                    << u"Nothing was left behind: “/tmp/a\\nb” could not be written "
                                       "(Input/output error). Try again, or choose another folder."_s;
    QTest::newRow("cancelled") << static_cast<int>(bundle::WriteError::Cancelled)
                               << u"Cancelled: nothing was written."_s;
}

void ProblemTextTest::writeProblems()
{
    QFETCH(const int, error);
    const bundle::WriteProblem problem{static_cast<bundle::WriteError>(error), u"/tmp/a\nb"_s,
                                       u"Input/output error"_s};
    QTEST(wording::writeProblemText(problem), "expected");
}

QTEST_APPLESS_MAIN(ProblemTextTest)
#include "test_wording_problem_text.moc"
