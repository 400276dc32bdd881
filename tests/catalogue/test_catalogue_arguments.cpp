// SPDX-License-Identifier: MIT
#include "catalogue/arguments.h"

#include <QTest>

using catalogue::Argument;
using catalogue::ArgumentFault;
using catalogue::ArgumentType;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<ArgumentFault>)

/// What may be written as an argument: sendmail's own forms pass, what m4 or sendmail would choke on does not.
class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byType_data();
    void byType();
    void required();
    void wholeDirective_data();
    void wholeDirective();
};

void TestArguments::byType_data()
{
    QTest::addColumn<ArgumentType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, ArgumentType type, const QString &text, bool isGood) {
        QTest::newRow(name) << type << text << isGood;
    };
    row("interval of days", ArgumentType::Interval, u"5d"_s, true);
    row("interval in parts", ArgumentType::Interval, u"1h30m"_s, true);
    row("interval in words", ArgumentType::Interval, u"five days"_s, false);
    row("number", ArgumentType::Number, u"20971520"_s, true);
    row("negative number", ArgumentType::Number, u"-1"_s, false);
    row("boolean", ArgumentType::Boolean, u"True"_s, true);
    row("no boolean", ArgumentType::Boolean, u"perhaps"_s, false);
    row("path", ArgumentType::Path, u"/etc/mail/access"_s, true);
    row("relative path", ArgumentType::Path, u"access"_s, false);
    row("map", ArgumentType::MapSpec, u"hash -o /etc/mail/access"_s, true);
    row("map by a keyword", ArgumentType::MapSpec, u"LDAP"_s, true);
    row("no map", ArgumentType::MapSpec, u"/etc/mail/access"_s, false);
    row("network", ArgumentType::Network, u"192.0.2.0/24"_s, true);
    row("no network", ArgumentType::Network, u"192.0.2.0/240"_s, false);
    row("host in brackets", ArgumentType::Host, u"[mail.example.com]"_s, true);
    row("host with a space", ArgumentType::Host, u"mail example"_s, false);
    row("host by a mailer", ArgumentType::Host, u"smtp:[mail.example.com]"_s, true);
    row("a name of local", ArgumentType::Host, u"local:postmaster"_s, true);
    row("no mailer's name", ArgumentType::Host, u"by smtp:mail.example.com"_s, false);
    row("several domains", ArgumentType::Domain, u"a.example b.example"_s, true);
    row("one of them none", ArgumentType::Domain, u"a.example b..example"_s, false);
    row("a domain of sendmail's macros", ArgumentType::Domain, u"$w.example.com"_s, true);
    row("several clients", ArgumentType::Network, u"a.example 192.0.2.0/24"_s, true);
    row("path by a name of m4", ArgumentType::Path, u"CERT_DIR/key.pem"_s, true);
    row("sendmail's own program", ArgumentType::Path, u"[IPC]"_s, true);
    row("anything", ArgumentType::Text, u"450 \"Try again\""_s, true);
}

void TestArguments::byType()
{
    QFETCH(ArgumentType, type);
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const Argument argument{"value", type, "What it is."};
    QCOMPARE(!catalogue::faultOf(argument, text).has_value(), isGood);
}

void TestArguments::required()
{
    const Argument free{"value", ArgumentType::Number, "A number."};
    const Argument needed{.name = "value", .type = ArgumentType::Number, .meaning = "A number.", .isRequired = true};
    QVERIFY(!catalogue::faultOf(free, u"  "_s));
    QVERIFY(catalogue::faultOf(needed, u"  "_s) == ArgumentFault::Missing);
}

void TestArguments::wholeDirective_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("faults");
    QTest::newRow("feature without any") << u"masquerade_envelope"_s << QStringList() << 0;
    QTest::newRow("one too many") << u"masquerade_envelope"_s << QStringList{u"yes"_s} << 1;
    QTest::newRow("hub is missing") << u"nullclient"_s << QStringList() << 1;
    QTest::newRow("hub is there") << u"nullclient"_s << QStringList{u"mail.example.com"_s} << 0;
    QTest::newRow("option") << u"confTO_QUEUERETURN"_s << QStringList{u"5d"_s} << 0;
    QTest::newRow("option of another type") << u"confTO_QUEUERETURN"_s << QStringList{u"soon"_s} << 1;
}

void TestArguments::wholeDirective()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(int, faults);
    const catalogue::Entry *entry = catalogue::find(name);
    QVERIFY(entry);
    QCOMPARE(static_cast<int>(catalogue::faultsOf(*entry, arguments).size()), faults);
}

QTEST_APPLESS_MAIN(TestArguments)
#include "test_catalogue_arguments.moc"
