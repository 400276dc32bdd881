// SPDX-License-Identifier: MIT
#include "catalogue/platforms.h"

#include <QTest>

using answers::Platform;
using catalogue::PlatformFacts;

class TestPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void everyPlatformIsDescribed();
    void placesHoldEveryPlatformsTree();
};

void TestPlatforms::facts_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QStringList>("facts"); // tree, OSTYPE, aliases, program, client queue
    const auto row = [](const char *name, Platform platform, const QStringList &facts) {
        QTest::newRow(name) << platform << facts;
    };
    row("Debian", Platform::Debian,
        {QStringLiteral("/usr/share/sendmail/cf"), QStringLiteral("debian"), QStringLiteral("/etc/aliases"),
         QStringLiteral("/usr/sbin/sendmail"), QStringLiteral("/var/spool/mqueue-client")});
    row("Red Hat", Platform::RedHat,
        {QStringLiteral("/usr/share/sendmail-cf"), QStringLiteral("linux"), QStringLiteral("/etc/aliases"),
         QStringLiteral("/usr/sbin/sendmail"), QStringLiteral("/var/spool/clientmqueue")});
    row("FreeBSD", Platform::FreeBsd,
        {QStringLiteral("/usr/share/sendmail/cf"), QStringLiteral("freebsd6"),
         QStringLiteral("/etc/mail/aliases"), QStringLiteral("/usr/sbin/sendmail"),
         QStringLiteral("/var/spool/clientmqueue")});
    row("Solaris", Platform::Solaris,
        {QStringLiteral("/etc/mail/cf"), QStringLiteral("solaris8"), QStringLiteral("/etc/mail/aliases"),
         QStringLiteral("/usr/lib/sendmail"), QStringLiteral("/var/spool/clientmqueue")});
    row("generic", Platform::Generic,
        {QStringLiteral("/usr/share/sendmail/cf"), QStringLiteral("bsd4.4"),
         QStringLiteral("/etc/mail/aliases"), QStringLiteral("/usr/sbin/sendmail"),
         QStringLiteral("/var/spool/clientmqueue")});
}

void TestPlatforms::facts()
{
    QFETCH(Platform, platform);
    QFETCH(QStringList, facts);
    const PlatformFacts &found = catalogue::factsOf(platform);
    QStringList texts;
    for (const char *fact : {found.cfTree, found.osType, found.aliases, found.sendmailProgram,
                             found.clientQueue})
        texts += QString::fromLatin1(fact);
    QCOMPARE(texts, facts);
    QCOMPARE(catalogue::osTypeOf(platform, answers::newestRelease), found.osType);
}

void TestPlatforms::everyPlatformIsDescribed()
{
    for (const Platform platform : {Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                                    Platform::Generic}) {
        const PlatformFacts &facts = catalogue::factsOf(platform);
        QCOMPARE(facts.platform, platform);
        for (const char *fact : {facts.name, facts.configFolder, facts.mtaQueue, facts.rebuild,
                                 facts.restart})
            QVERIFY(qstrlen(fact) > 0);
        for (const char *folder : {facts.cfTree, facts.configFolder, facts.clientQueue, facts.mtaQueue})
            QVERIFY(folder[0] == '/' && folder[qstrlen(folder) - 1] != '/');
    }
}

void TestPlatforms::placesHoldEveryPlatformsTree()
{
    const QStringList places = catalogue::cfTreePlaces();
    for (const Platform platform : {Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                                    Platform::Generic})
        QVERIFY(places.contains(QString::fromLatin1(catalogue::factsOf(platform).cfTree)));
    QCOMPARE(QStringList(places).removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(TestPlatforms)
#include "test_catalogue_platforms.moc"
