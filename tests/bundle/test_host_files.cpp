// SPDX-License-Identifier: MIT
#include "answers/names.h"
#include "bundle/bundle.h"
#include "bundle/host_files.h"
#include "samples/sample.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Platform;
using answers::QueueRunner;
using bundle::Handling;
using bundle::HostFile;

class TestHostFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everyInstalledFileIsNamed();
    void placesAreTheInstallers();
};

namespace {

template <typename Change> Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

/// "/etc/mail/sendmail.cf built"
QStringList shown(const std::vector<HostFile> &files)
{
    QStringList lines;
    for (const HostFile &file : files) {
        const QStringList handlings{u"replaced"_s, u"built"_s, u"merged"_s, u"filled in"_s, u"adjusted"_s};
        lines += file.path + u' ' + handlings.at(static_cast<int>(file.handling));
    }
    return lines;
}

} // namespace

void TestHostFiles::files_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("expected");
    const QStringList cf{u"/etc/mail/sendmail.mc replaced"_s, u"/etc/mail/sendmail.cf built"_s,
                         u"/etc/mail/submit.mc replaced"_s, u"/etc/mail/submit.cf built"_s};
    const QString cron = u"/etc/cron.d/sendmail-wizard replaced"_s;
    const QString conf = u"/etc/mail/sendmail.conf adjusted"_s;

    QTest::newRow("null client") << sample::nullClient() << cf + QStringList{conf, cron};
    QTest::newRow("local aliases") << sample::localAliases() << cf + QStringList{u"/etc/aliases merged"_s, conf, cron};
    QTest::newRow("mail server") << sample::mailServer() << cf + QStringList{u"/etc/mail/access merged"_s, conf, cron};
    QTest::newRow("relay with a login") << with(sample::localAliases(), [](Answers &a) {
        a.relay = {.address = u"[smtp.example.net]:587"_s, .security = answers::RelaySecurity::Login, .user = u"web01"_s};
    }) << cf + QStringList{u"/etc/aliases merged"_s, u"/etc/mail/authinfo filled in"_s, conf, cron};
    QTest::newRow("mail server for nobody") << with(sample::mailServer(), [](Answers &a) { a.server.mayRelay.clear(); })
                                            << cf + QStringList{conf, cron};
    QTest::newRow("before 8.12") << with(sample::nullClient(), [](Answers &a) { a.host.release = {8, 11}; })
                                 << cf.first(2) + QStringList{conf, cron};
    QTest::newRow("timer on Red Hat") << with(sample::nullClient(), [](Answers &a) {
        a.host.platform = Platform::RedHat;
        a.queue.runner = QueueRunner::SystemdTimer;
    }) << cf + QStringList{u"/etc/systemd/system/sendmail-wizard-queue.service replaced"_s,
                           u"/etc/systemd/system/sendmail-wizard-queue.timer replaced"_s};
    QTest::newRow("FreeBSD") << with(sample::localAliases(), [](Answers &a) { a.host.platform = Platform::FreeBsd; })
        << QStringList{u"/etc/mail/web01.example.com.mc replaced"_s, cf.at(1),
                       u"/etc/mail/web01.example.com.submit.mc replaced"_s, cf.at(3),
                       u"/etc/mail/aliases merged"_s, u"/etc/rc.conf adjusted"_s, cron};
}

void TestHostFiles::files()
{
    QFETCH(Answers, answers);
    QTEST(shown(bundle::hostFiles(answers)), "expected");
}

// What a bundle brings beside its own papers goes to some place on the host.
void TestHostFiles::everyInstalledFileIsNamed()
{
    const QStringList papers{u"bundle.conf"_s, u"install.sh"_s, u"answers.json"_s, u"README.txt"_s, u"SHA256SUMS"_s};
    for (const Answers &role : {sample::nullClient(), sample::localAliases(), sample::mailServer()}) {
        for (const QueueRunner runner : {QueueRunner::Cron, QueueRunner::SystemdTimer}) {
            const Answers answers = with(role, [runner](Answers &a) { a.queue.runner = runner; });
            const auto files = bundle::hostFiles(answers);
            for (const bundle::File &file : bundle::makeBundle(answers, {}).files) {
                const QString name = file.path == "sendmail-wizard.cron"_L1 ? u"sendmail-wizard"_s : file.path;
                const bool named = std::ranges::any_of(files, [&](const HostFile &onHost) {
                    return onHost.path.endsWith(u'/' + name);
                });
                QVERIFY2(named != papers.contains(file.path), qPrintable(file.path));
            }
        }
    }
}

void TestHostFiles::placesAreTheInstallers()
{
    QFile file(QStringLiteral(INSTALLER));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray installer = file.readAll();
    for (const char *line : {"\ncron_file=/etc/cron.d/sendmail-wizard\n", "\nunits=/etc/systemd/system\n",
                             "*) say /var/backups/sendmail-wizard ;;",
                             "solaris | generic) say \"$config_folder/sendmail-wizard-backup\" ;;"})
        QVERIFY2(installer.contains(line), line);
    for (const auto &[platform, name] : answers::enumNames<Platform>()) {
        const bool inConfig = platform == Platform::Solaris || platform == Platform::Generic;
        QCOMPARE(bundle::backupFolder(platform),
                 inConfig ? u"/etc/mail/sendmail-wizard-backup"_s : u"/var/backups/sendmail-wizard"_s);
    }
}

QTEST_GUILESS_MAIN(TestHostFiles)
#include "test_host_files.moc"
