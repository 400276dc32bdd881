// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each floor uses only the floors below it, and the sources say under which licence they stand.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void sources();
    void licence();
};

namespace {

QDir project()
{
    return QDir(QStringLiteral(PROJECT_FOLDER));
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(project().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            files += project().relativeFilePath(it.next());
        }
    }
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(project().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With their brackets or quotes: <QString>, "mc/quote.h".
QStringList includesOf(const QByteArray &source)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"][^>"]+[>"]))"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (const auto &match : pattern.globalMatch(QString::fromUtf8(source))) {
        includes += match.captured(1);
    }
    return includes;
}

const QStringList &coreFloors()
{
    static const QStringList floors{u"text"_s, u"answers"_s, u"catalogue"_s, u"mc"_s,
                                    u"cf"_s,   u"advice"_s,  u"bundle"_s};
    return floors;
}

// Core floors in their order, then the words, the window, the program. -1 = none of them.
int floorOf(const QString &path)
{
    const auto core = static_cast<int>(coreFloors().size());
    const QString inCore = path.startsWith("core/"_L1) ? path.sliced(5) : path;
    const auto floor = static_cast<int>(coreFloors().indexOf(inCore.section(u'/', 0, 0)));
    if (floor >= 0) {
        return floor;
    }
    if (path.startsWith("ui/wording/"_L1)) {
        return core;
    }
    if (path.startsWith("ui/"_L1)) {
        return core + 1;
    }
    return path.startsWith("app/"_L1) ? core + 2 : -1;
}

// QtGui, QtWidgets and what is built on them.
bool needsDisplay(const QString &header)
{
    if (header.contains(u'/')) {
        static const QRegularExpression module(u"^(QtGui|QtWidgets|QtPrintSupport|QtSvg|KSyntaxHighlighting)/"_s);
        return header.contains(module);
    }
    for (const QString &folder : QStringLiteral(QT_HEADER_FOLDERS).split(u'|')) {
        const bool display = folder.endsWith("/QtGui"_L1) || folder.endsWith("/QtWidgets"_L1);
        if (display && QFile::exists(folder + u'/' + header)) {
            return true;
        }
    }
    return false;
}

// main() has to make the application object before there is a window; everything else of the kind lives in ui/.
bool mayUseDisplay(const QString &file, const QString &header)
{
    const bool window = file.startsWith("ui/"_L1) && !file.startsWith("ui/wording/"_L1);
    const bool startsIt = file.startsWith("app/"_L1) && (header == "QApplication"_L1 || header == "QGuiApplication"_L1);
    return window || startsIt;
}

// Why `file` must not include `include`; empty when it may.
QString objection(const QString &file, const QString &include)
{
    const QString header = include.sliced(1, include.size() - 2);
    if (include.startsWith(u'<')) {
        return needsDisplay(header) && !mayUseDisplay(file, header) ? u"needs a display"_s : QString();
    }
    if (header.endsWith(".moc"_L1)) {
        return {};
    }
    if (header.startsWith("tests/"_L1) || floorOf(header) < 0) {
        return u"is on no floor"_s;
    }
    return floorOf(header) > floorOf(file) ? u"is on a higher floor"_s : QString();
}

} // namespace

void TestLayers::rule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *file, const char *include, bool allowed) {
        QTest::addRow("%s %s", file, include) << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
    };
    row("core/mc/compose.cpp", "\"mc/quote.h\"", true);
    row("core/mc/compose.cpp", "\"answers/answers.h\"", true);
    row("core/mc/compose.cpp", "\"cf/tree.h\"", false);
    row("core/text/format.h", "\"answers/answers.h\"", false);
    row("core/bundle/write.cpp", "\"advice/finding.h\"", true);
    row("core/advice/finding.h", "\"bundle/bundle.h\"", false);
    row("core/advice/finding.h", "\"ui/session.h\"", false);
    row("core/cf/tree.cpp", "\"tree.h\"", false);
    row("core/cf/tree.cpp", "\"tests/cf/sample.h\"", false);
    row("core/cf/compiler.cpp", "<QProcess>", true);
    row("core/cf/compiler.cpp", "<vector>", true);
    row("core/cf/compiler.cpp", "<QColor>", false);
    row("core/cf/compiler.cpp", "<QWidget>", false);
    row("core/cf/compiler.cpp", "<QtWidgets/QWidget>", false);
    row("core/cf/compiler.cpp", "<KSyntaxHighlighting/Theme>", false);
    row("ui/wording/words.cpp", "\"bundle/write.h\"", true);
    row("ui/wording/words.cpp", "\"ui/session.h\"", false);
    row("ui/wording/words.cpp", "<QCoreApplication>", true);
    row("ui/wording/words.cpp", "<QFont>", false);
    row("ui/session.cpp", "\"ui/wording/words.h\"", true);
    row("ui/session.cpp", "\"app/options.h\"", false);
    row("ui/mainwindow.cpp", "<QMainWindow>", true);
    row("app/main.cpp", "\"ui/mainwindow.h\"", true);
    row("app/main.cpp", "<QApplication>", true);
    row("app/main.cpp", "<QMessageBox>", false);
    row("app/main.cpp", "\"tests/window/keys.h\"", false);
}

void TestLayers::rule()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    QCOMPARE(objection(file, include).isEmpty(), allowed);
}

void TestLayers::sources()
{
    const QStringList files = filesBelow({u"core"_s, u"ui"_s, u"app"_s}, {u"*.cpp"_s, u"*.h"_s});
    QVERIFY(files.size() > 40);
    QStringList objections;
    for (const QString &file : files) {
        for (const QString &include : includesOf(contentOf(file))) {
            if (const QString reason = objection(file, include); !reason.isEmpty()) {
                objections += file + u": "_s + include + u' ' + reason;
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

// In the first lines: a script begins with its interpreter.
void TestLayers::licence()
{
    const QStringList files = filesBelow({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"resources"_s, u".ci"_s},
                                         {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.py"_s, u"run"_s});
    QVERIFY(files.size() > 60);
    QStringList without;
    for (const QString &file : files) {
        const QByteArrayList lines = contentOf(file).split('\n').mid(0, 2);
        const bool stands = std::ranges::any_of(
            lines, [](const QByteArray &line) { return line.endsWith("SPDX-License-Identifier: MIT"); });
        if (!stands) {
            without += file;
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
