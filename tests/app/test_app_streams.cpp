// SPDX-License-Identifier: MIT
#include "program.h"

#include <QFile>

using namespace Qt::StringLiterals;
using program::Result;
using program::shell;

class StreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwritableOutputIsAnError_data();
    void unwritableOutputIsAnError();
    void messagesThatNobodyReadsAreNone();
    void unreadableInput();
};

void StreamsTest::unwritableOutputIsAnError_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("full disk") << u"\"$0\" explain > /dev/full"_s << "No space left on device"_ba;
    QTest::newRow("closed") << u"\"$0\" explain >&-"_s << "Bad file descriptor"_ba;
    QTest::newRow("everything closed but stderr") << u"\"$0\" explain <&- >&-"_s << "Bad file descriptor"_ba;
    // The reader is gone for certain before the program writes.
    QTest::newRow("reader gone") << u"{ while [ -e \"$1\" ]; do :; done; \"$0\" explain; echo $? > "
                                     "\"$1.status\"; } | { exec <&-; rm \"$1\"; }; exit \"$(cat "
                                     "\"$1.status\")\""_s
                                 << "Broken pipe"_ba;
}

void StreamsTest::unwritableOutputIsAnError()
{
    QFETCH(const QString, script);
    QFETCH(const QByteArray, reason);
    const QTemporaryDir folder;
    QFile flag(folder.filePath(u"reader"_s));
    QVERIFY(flag.open(QIODevice::WriteOnly));
    flag.close();
    const Result result = shell(script, {flag.fileName()});
    QCOMPARE(result.output + result.messages, "sendmail-wizard: the output could not be "
                                              "written: " + reason + ".\n");
    QCOMPARE(result.status, 1);
}

void StreamsTest::messagesThatNobodyReadsAreNone()
{
    const Result result = shell(u"\"$0\" foo 2>&-"_s);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.status, 2);
}

void StreamsTest::unreadableInput()
{
    const Result result = shell(u"\"$0\" check - <&-"_s);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.messages.startsWith("sendmail-wizard: “-” cannot be read"), result.messages.constData());
}

QTEST_GUILESS_MAIN(StreamsTest)
#include "test_app_streams.moc"
