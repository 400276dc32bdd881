// SPDX-License-Identifier: MIT
// Golden files: highlighting/NAME.mc or NAME.cf and, beside it, NAME.mc.formats, which lists each line's
// pieces. After a change that is meant, compare the result in the build tree and copy it over.
#include "ui/preview/highlighting.h"
#include "ui/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <QDir>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

/// Writes each line as "Format[text]" pieces.
class Lister : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString list(const QString &text)
    {
        KSyntaxHighlighting::State state;
        QString result;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_pieces.clear();
            state = highlightLine(line, state);
            result += m_pieces.join(u' ') + u'\n';
        }
        return result.chopped(1); // what follows the last newline is no line
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_pieces.append(
            QStringLiteral("%1[%2]").arg(format.name().section(u':', -1), m_line.mid(offset, length)));
    }

private:
    QString m_line;
    QStringList m_pieces;
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHighlighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void definitionsAreFound_data();
    void definitionsAreFound();
    void themesAreFound();
    void matchesGoldenFile_data();
    void matchesGoldenFile();
};

void TestHighlighting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // a user's own definitions would shadow ours
    QTest::failOnWarning();
    QVERIFY(QDir().mkpath(QStringLiteral(RESULTS)));
}

void TestHighlighting::definitionsAreFound_data()
{
    QTest::addColumn<int>("syntax");
    QTest::addColumn<QString>("name");
    QTest::newRow("mc") << static_cast<int>(PreviewFile::Syntax::Mc) << QStringLiteral("sendmail.mc");
    QTest::newRow("cf") << static_cast<int>(PreviewFile::Syntax::Cf) << QStringLiteral("sendmail.cf");
}

void TestHighlighting::definitionsAreFound()
{
    QFETCH(int, syntax);
    QFETCH(QString, name);
    const auto definition = preview::definitionFor(static_cast<PreviewFile::Syntax>(syntax));
    QVERIFY(definition.isValid());
    QCOMPARE(definition.name(), name);
    QVERIFY(definition.filePath().startsWith(QStringLiteral(":/org.kde.syntax-highlighting/syntax-addons/")));
}

void TestHighlighting::themesAreFound()
{
    QCOMPARE(preview::themeFor(theme::lightPalette()).name(), QStringLiteral("Sendmail Wizard Light"));
    QCOMPARE(preview::themeFor(theme::darkPalette()).name(), QStringLiteral("Sendmail Wizard Dark"));
}

void TestHighlighting::matchesGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(QStringLiteral(GOLDEN)).entryList({QStringLiteral("*.mc"), QStringLiteral("*.cf")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestHighlighting::matchesGoldenFile()
{
    QTest::failOnWarning();
    QFETCH(QString, name);
    Lister lister;
    const auto syntax =
        name.endsWith(QStringLiteral(".mc")) ? PreviewFile::Syntax::Mc : PreviewFile::Syntax::Cf;
    lister.setDefinition(preview::definitionFor(syntax));
    const QString golden = QStringLiteral(GOLDEN "/") + name + QStringLiteral(".formats");
    const QString result = lister.list(textOf(QStringLiteral(GOLDEN "/") + name));
    if (result == textOf(golden))
        return;
    const QString written = QStringLiteral(RESULTS "/") + name + QStringLiteral(".formats");
    QFile file(written);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(result.toUtf8());
    file.close();
    QProcess diff;
    diff.start(QStringLiteral("diff"), {QStringLiteral("-u"), golden, written});
    diff.waitForFinished();
    QFAIL(diff.readAllStandardOutput().constData());
}

QTEST_GUILESS_MAIN(TestHighlighting)
#include "test_highlighting.moc"
