// SPDX-License-Identifier: MIT
// Searching in the preview, its size, copying and printing.
#include "ui/answers_file.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/print.h"
#include "ui/preview/zoom.h"
#include "ui/theme.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

namespace {

bool settle(const WizardDriver &wizard)
{
    return QTest::qWaitFor([&wizard] { return !wizard.session.isWaiting(); });
}

QString sendmailMc(const WizardDriver &wizard)
{
    return QString::fromUtf8(wizard.session.files().front().text);
}

QString countOf(const WizardDriver &wizard)
{
    return wizard.find<QLabel>("findCount").text();
}

void turnWheel(QWidget &widget, int by)
{
    QWheelEvent wheel(QPointF(20, 20), widget.mapToGlobal(QPointF(20, 20)), {}, QPoint(0, by), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &wheel);
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEveryPlace_data();
    void findsEveryPlace();
    void goesAround();
    void escapeGivesTheFocusBack();
    void worksInEveryTab();
    void followsTheText();
    void zooms();
    void remembersTheSize();
    void copiesTheFile();
    void prints();
};

void TestFind::init()
{
    QStandardPaths::setTestModeEnabled(true);
    windowSettings().remove(QStringLiteral("preview/zoom"));
}

void TestFind::findsEveryPlace_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a word") << "example" << true;
    QTest::newRow("in capitals") << "masquerade_as" << true;
    QTest::newRow("quotes and brackets") << "(`example.com')" << true;
    QTest::newRow("a dot is a dot") << "example,com" << false;
    QTest::newRow("no pattern") << ".*" << false;
    QTest::newRow("a backslash") << "\\" << false;
    QTest::newRow("not ASCII") << "日本" << false;
}

void TestFind::findsEveryPlace()
{
    QFETCH(QString, wanted);
    QFETCH(bool, isThere);
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(wizard.find<QLineEdit>("findText").hasFocus());
    wizard.type(wanted);
    const auto places = sendmailMc(wizard).count(wanted, Qt::CaseInsensitive);
    QCOMPARE(places > 0, isThere);
    if (!isThere) {
        QCOMPARE(countOf(wizard), QStringLiteral("not found"));
        return;
    }
    QVERIFY2(countOf(wizard).endsWith(QStringLiteral(" of %1").arg(places)), qPrintable(countOf(wizard)));
    QCOMPARE(wizard.find<QPlainTextEdit>("text-sendmail.mc").textCursor().selectedText().toLower(),
             wanted.toLower());
}

void TestFind::goesAround()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.key(Qt::Key_F, Qt::ControlModifier);
    wizard.type(QStringLiteral("FEATURE("));
    const auto places = sendmailMc(wizard).count(QStringLiteral("FEATURE("));
    QVERIFY(places > 1);
    const auto expected = [places](qsizetype place) { return QStringLiteral("%1 of %2").arg(place).arg(places); };
    QCOMPARE(countOf(wizard), expected(1));
    wizard.key(Qt::Key_Return);
    QCOMPARE(countOf(wizard), expected(2));
    wizard.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(countOf(wizard), expected(1));
    wizard.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(countOf(wizard), expected(places));
    wizard.key(Qt::Key_F3);
    QCOMPARE(countOf(wizard), expected(1));
}

void TestFind::escapeGivesTheFocusBack()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.tabTo(wizard.find("relayAddress")));
    wizard.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(wizard.find("findBar").isVisible());
    wizard.key(Qt::Key_Escape);
    QVERIFY(!wizard.find("findBar").isVisible());
    QVERIFY(wizard.find("relayAddress").hasFocus());
}

void TestFind::worksInEveryTab()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    auto &pane = wizard.find<PreviewPane>("preview");
    for (int tab = 0; tab < pane.count(); ++tab) {
        pane.setCurrentIndex(tab);
        wizard.key(Qt::Key_F, Qt::ControlModifier);
        const auto bars = pane.findChildren<QWidget *>(QStringLiteral("findBar"));
        QVERIFY2(std::ranges::any_of(bars, &QWidget::isVisible), qPrintable(pane.visibleFile()));
    }
}

void TestFind::followsTheText()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.key(Qt::Key_F, Qt::ControlModifier);
    wizard.type(QStringLiteral("example.net"));
    const auto before = sendmailMc(wizard).count(QStringLiteral("example.net"));
    QVERIFY(countOf(wizard).endsWith(QStringLiteral(" of %1").arg(before)));
    answers::Answers answers = completeClient();
    answers.masquerade.domain = QStringLiteral("example.net");
    wizard.session.setAnswers(answers);
    const auto after = sendmailMc(wizard).count(QStringLiteral("example.net"));
    QVERIFY(after > before);
    QTRY_VERIFY(countOf(wizard).endsWith(QStringLiteral(" of %1").arg(after)));
}

void TestFind::zooms()
{
    WizardDriver wizard(completeClient());
    auto &text = wizard.find<QPlainTextEdit>("text-sendmail.mc");
    auto &explanation = wizard.find<QTextEdit>("explanation");
    const qreal usual = text.font().pointSizeF();
    const qreal usualExplanation = explanation.font().pointSizeF();
    wizard.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(text.font().pointSizeF() > usual);
    QVERIFY(explanation.font().pointSizeF() > usualExplanation);
    wizard.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text.font().pointSizeF(), usual);
    QCOMPARE(explanation.font().pointSizeF(), usualExplanation);
    wizard.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(text.font().pointSizeF() < usual);
    for (QWidget *over : {text.viewport(), explanation.viewport()}) {
        const qreal before = text.font().pointSizeF();
        turnWheel(*over, 120);
        QVERIFY(text.font().pointSizeF() > before);
    }
    for (int i = 0; i < 30; ++i)
        wizard.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(text.font().pointSizeF(), 3 * usual);
    for (int i = 0; i < 30; ++i)
        wizard.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text.font().pointSizeF(), usual / 2);
}

void TestFind::remembersTheSize()
{
    qreal size = 0;
    {
        WizardDriver wizard(completeClient());
        wizard.key(Qt::Key_Plus, Qt::ControlModifier);
        size = wizard.find<QPlainTextEdit>("text-sendmail.mc").font().pointSizeF();
    }
    const WizardDriver next(completeClient());
    QCOMPARE(next.find<QPlainTextEdit>("text-sendmail.mc").font().pointSizeF(), size);
}

void TestFind::copiesTheFile()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    QGuiApplication::clipboard()->clear();
    wizard.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), sendmailMc(wizard));
    auto &button = wizard.find<QPushButton>("copy-sendmail.mc");
    QVERIFY(button.text().contains(QLatin1String("Copied")));
    QTRY_COMPARE(button.text(), QStringLiteral("Copy"));
}

void TestFind::prints()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("print.pdf"));
    QString text;
    for (int i = 1; i <= 200; ++i)
        text += QStringLiteral("# line %1\nDMexample.com\n").arg(i);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QApplication::setPalette(theme::darkPalette());
    const int pages = preview::printFile(printer, {QStringLiteral("sendmail.cf"), QStringLiteral("web01.example.com"),
                                                   PreviewFile::Syntax::Cf, text});
    QApplication::setPalette(theme::lightPalette());
    QVERIFY(pages > 3);
    QVERIFY(pages < 12);
    QVERIFY(QFile::exists(path));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("no pdftotext on this machine: what the pages say is not looked at");
    const QString printed = textOfPdf(path);
    QCOMPARE(printed.count(QStringLiteral("sendmail.cf")), pages);
    QCOMPARE(printed.count(QStringLiteral("web01.example.com")), pages);
    QVERIFY(printed.contains(QStringLiteral("%1 of %1").arg(pages)));
    QCOMPARE(printed.count(QStringLiteral("# line ")), 200); // each on one page
    for (int i = 1; i <= 200; ++i)
        QVERIFY(printed.contains(QStringLiteral("# line %1\n").arg(i)));
}

QTEST_MAIN(TestFind)
#include "test_find.moc"
