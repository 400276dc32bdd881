// SPDX-License-Identifier: MIT
#include "answers/field.h"
#include "answers/names.h"
#include "answers/release.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace answers;

class TestReleaseAndNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releases();
    void parsesRelease_data();
    void parsesRelease();
    void enumNamesGoBothWays();
    void unknownEnumNames();
    void fieldNamesAreUniqueAndInOrder();
    void fieldLookUp();
};

void TestReleaseAndNames::releases()
{
    const std::span<const Release> releases = supportedReleases();
    QCOMPARE(releases.size(), std::size_t{10});
    QCOMPARE(toString(releases.front()), QStringLiteral("8.18"));
    QCOMPARE(toString(releases.back()), QStringLiteral("8.9"));
    QVERIFY(std::ranges::is_sorted(releases, std::greater{}));
    // As decimal fractions these two would stand the other way round.
    QVERIFY((Release{8, 9} < Release{8, 10}));
}

void TestReleaseAndNames::parsesRelease_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("release"); // empty = none
    const auto row = [](const char *name, const QString &text, const QString &release) {
        QTest::newRow(name) << text << release;
    };
    row("newest", QStringLiteral("8.18"), QStringLiteral("8.18"));
    row("patch level", QStringLiteral("8.18.1"), QStringLiteral("8.18"));
    row("oldest", QStringLiteral("8.9"), QStringLiteral("8.9"));
    row("spaces around", QStringLiteral(" 8.12.11\n"), QStringLiteral("8.12"));
    row("too old, left to the caller", QStringLiteral("8.7"), QStringLiteral("8.7"));
    row("too new, left to the caller", QStringLiteral("9.0"), QStringLiteral("9.0"));
    row("empty", QString(), QString());
    row("major alone", QStringLiteral("8"), QString());
    row("final dot", QStringLiteral("8."), QString());
    row("four parts", QStringLiteral("8.18.1.2"), QString());
    row("words", QStringLiteral("latest"), QString());
    row("beta", QStringLiteral("8.18.Beta"), QString());
    row("sign", QStringLiteral("8.+18"), QString());
    row("negative", QStringLiteral("-8.18"), QString());
    row("space inside", QStringLiteral("8. 18"), QString());
    row("other digits", QStringLiteral("8.\u0661\u0668"), QString());
    row("overflow", QStringLiteral("8.99999999999999999999"), QString());
    row("NUL", QStringLiteral("8.18") + QChar(0), QString());
}

void TestReleaseAndNames::parsesRelease()
{
    QFETCH(const QString, text);
    QFETCH(const QString, release);
    const auto parsed = parseRelease(text);
    QCOMPARE(parsed ? toString(*parsed) : QString(), release);
}

template <typename Enum>
void checkNames(const QStringList &wanted)
{
    QStringList names;
    for (const auto &[value, name] : enumNames<Enum>()) {
        const QString text = toString(value);
        QCOMPARE(text, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        QVERIFY(fromString<Enum>(text) == value);
        names.append(text);
    }
    QCOMPARE(names, wanted);
}

void TestReleaseAndNames::enumNamesGoBothWays()
{
    checkNames<Role>({QStringLiteral("null-client"), QStringLiteral("local-aliases"),
                      QStringLiteral("mail-server")});
    checkNames<Listen>({QStringLiteral("none"), QStringLiteral("loopback"), QStringLiteral("network")});
    checkNames<Platform>({QStringLiteral("debian"), QStringLiteral("redhat"), QStringLiteral("freebsd"),
                          QStringLiteral("solaris"), QStringLiteral("generic")});
    checkNames<QueueRunner>({QStringLiteral("cron"), QStringLiteral("systemd-timer")});
}

void TestReleaseAndNames::unknownEnumNames()
{
    for (const QString &text : {QString(), QStringLiteral("Null-Client"), QStringLiteral("null"),
                                QStringLiteral("null-client "), QStringLiteral("loopback")})
        QVERIFY2(!fromString<Role>(text), qPrintable(text));
}

void TestReleaseAndNames::fieldNamesAreUniqueAndInOrder()
{
    std::set<std::string_view> paths;
    std::set<std::string_view> options;
    int index = 0;
    for (const FieldName &name : fieldNames()) {
        QCOMPARE(static_cast<int>(name.field), index++);
        QCOMPARE(nameOf(name.field).path, name.path);
        paths.insert(name.path);
        options.insert(name.option);
    }
    QCOMPARE(paths.size(), fieldNames().size());
    QCOMPARE(options.size(), fieldNames().size());
}

void TestReleaseAndNames::fieldLookUp()
{
    QVERIFY(fieldWithPath(u"masquerade.domain") == Field::MasqueradeDomain);
    QVERIFY(fieldWithOption(u"masquerade") == Field::MasqueradeDomain);
    QVERIFY(fieldWithOption(u"sendmail") == Field::Release);
    QVERIFY(fieldWithOption(u"flush") == Field::QueueMinutes);
    QVERIFY(!fieldWithPath(u"masquerade"));
    QVERIFY(!fieldWithPath(u""));
    QVERIFY(!fieldWithOption(u"--masquerade"));
}

QTEST_APPLESS_MAIN(TestReleaseAndNames)
#include "test_answers_release_and_names.moc"
