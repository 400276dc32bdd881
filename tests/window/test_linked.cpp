// SPDX-License-Identifier: MIT
// What ties an .mc to its .cf in the preview: marked lines, only what differs from a plain configuration, and both
// files beside each other.
#include "ui/preview/editor.h"
#include "ui/preview/preview_pane.h"
#include "window_links.h"
#include "wizard_driver.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <ranges>

using namespace Qt::StringLiterals;
using preview::Editor;
using preview::LineLinks;

namespace {

const QString mcFile = u"sendmail.mc"_s;
const QString cfFile = u"sendmail.cf"_s;
const QString noteFile = u"aliases"_s;

/// "line 0" to "line 99".
QByteArray manyLines(int count = 100)
{
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines.append("line " + QByteArray::number(i));
    return lines.join('\n') + '\n';
}

PreviewFile file(const QString &name, PreviewFile::Syntax syntax, const QByteArray &text)
{
    return {name, syntax, FileState::Current, text, {}, u"made up"_s};
}

/// Lines 10, 11 and 90 of the .cf are beyond a plain one; line 2 of the .mc brings 10 and 11, line 5 line 90.
LineLinks someLinks()
{
    LineLinks links{mcFile, cfFile, std::vector<int>(100, -1), std::vector<bool>(100, false), {}};
    for (const int line : {10, 11, 90}) {
        links.causes[static_cast<std::size_t>(line)] = line < 50 ? 2 : 5;
        links.beyondPlain[static_cast<std::size_t>(line)] = true;
    }
    links.effects = {{2, {10, 11}}, {5, {90}}};
    return links;
}

/// A preview of its own, with files that are known to the last line.
class Pane
{
public:
    Pane()
    {
        pane.resize(600, 500);
        setCf(manyLines());
        pane.show();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window does not get the focus");
    }

    void setCf(const QByteArray &cf)
    {
        pane.setFiles({file(mcFile, PreviewFile::Syntax::Mc, manyLines(60)), file(cfFile, PreviewFile::Syntax::Cf, cf),
                       file(noteFile, PreviewFile::Syntax::Plain, "root: kim\n")});
    }

    void showCf() { pane.setCurrentIndex(1); }

    Editor &editor(const QString &name)
    {
        auto *found = pane.findChild<Editor *>(u"text-"_s + name);
        if (!found)
            qFatal("there is no text of that name");
        return *found;
    }

    /// That can be seen; null where there is none.
    template <typename Widget>
    Widget *visible(const QString &name)
    {
        for (Widget *widget : pane.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QString textOf(const QString &label)
    {
        const auto *found = visible<QLabel>(label);
        return found ? found->text() : QString();
    }

    void click(const QString &button)
    {
        auto *found = visible<QAbstractButton>(button);
        if (!found)
            qFatal("%s is not in sight", qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    PreviewPane pane;
};

/// The texts of the rows that are there to be seen, folded ones as "…".
QStringList rowsOf(const Editor &editor)
{
    QStringList rows;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            rows.append(editor.isHidden(block.blockNumber()) ? u"…"_s : block.text());
    }
    return rows;
}

bool isInSight(const Editor &editor, int line)
{
    QTextCursor cursor(editor.document()->findBlockByNumber(line));
    return cursor.block().isVisible() && editor.viewport()->rect().contains(editor.cursorRect(cursor));
}

} // namespace

class TestLinked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { windowlinks::forgetChoices(); }
    void marksLeadThere();
    void marksKeepTheFocusElsewhere();
    void marksGo_data();
    void marksGo();
    void marksOfNothing();
    void marksAreThereToBeSeen();
    void onlyDifferencesAreShown();
    void everythingIsShownUntilItIsKnown();
    void numbersAreThoseOfTheFile();
    void hiddenLinesCanBeShown_data();
    void hiddenLinesCanBeShown();
    void whatIsWantedIsShown_data();
    void whatIsWantedIsShown();
    void changedLinesAreShown();
    void copyTakesAll();
    void arrowsPassWhatIsHidden();
    void typingKeepsTheRestHidden();
    void pairShowsBoth();
    void pairMarksWhatBelongsTogether();
    void pairScrollsTogether();
    void pairScrollsAloneOnRequest();
    void pairKnowsWhichFileIsMeant();
    void pairFollowsTheTab();
    void pairLosesAFile();
    void linksAreWantedInTime();
    void windowRemembersThePair();
    void windowShowsWhatReallyDiffers();
};

void TestLinked::marksLeadThere()
{
    Pane pane;
    pane.pane.markLines(cfFile, {90, 10, 50}, u"MASQUERADE_AS"_s);
    QCOMPARE(pane.pane.visibleFile(), cfFile);
    QVERIFY(pane.textOf(u"markedLines"_s).startsWith(u"3 "));
    QVERIFY(pane.textOf(u"markedLines"_s).endsWith(u"MASQUERADE_AS"));
    const Editor &editor = pane.editor(cfFile);
    QVERIFY(isInSight(editor, 10));
    pane.click(u"nextMarkedLines"_s);
    QVERIFY(isInSight(editor, 50));
    pane.click(u"nextMarkedLines"_s);
    QVERIFY(isInSight(editor, 90));
    pane.click(u"nextMarkedLines"_s);
    QVERIFY(isInSight(editor, 10));
    pane.click(u"previousMarkedLines"_s);
    QVERIFY(isInSight(editor, 90));
    pane.pane.goToChange(-1); // as F8 does
    QVERIFY(isInSight(editor, 50));
}

void TestLinked::marksKeepTheFocusElsewhere()
{
    Pane pane;
    pane.pane.tabBar()->setFocus();
    QSignalSpy chosen(&pane.pane, &PreviewPane::lineChosen);
    pane.pane.markLines(cfFile, {10, 50}, u"MASQUERADE_AS"_s);
    pane.click(u"nextMarkedLines"_s);
    QCOMPARE(chosen.count(), 0); // what is explained remains
    pane.pane.tabBar()->setFocus();
    QTest::keyClick(pane.pane.tabBar(), Qt::Key_Escape);
    QVERIFY(pane.textOf(u"markedLines"_s).isEmpty());
}

void TestLinked::marksGo_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("Escape") << 0;
    QTest::newRow("button") << 1;
    QTest::newRow("another text") << 2;
    QTest::newRow("marks elsewhere") << 3;
    QTest::newRow("no marks") << 4;
}

void TestLinked::marksGo()
{
    QFETCH(int, how);
    Pane pane;
    pane.pane.markLines(cfFile, {10});
    Editor &editor = pane.editor(cfFile);
    QCOMPARE(editor.marked(), std::vector<int>{10});
    if (how == 0)
        QTest::keyClick(&editor, Qt::Key_Escape);
    else if (how == 1)
        pane.click(u"closeMarkedLines"_s);
    else if (how == 2)
        pane.setCf(manyLines(101));
    else if (how == 3)
        pane.pane.markLines(mcFile, {3});
    else
        pane.pane.markLines(cfFile, {});
    QVERIFY(editor.marked().empty());
    pane.showCf();
    QVERIFY(pane.textOf(u"markedLines"_s).isEmpty());
}

void TestLinked::marksOfNothing()
{
    Pane pane;
    pane.pane.markLines(u"no such file"_s, {1});
    QCOMPARE(pane.pane.visibleFile(), mcFile);
    pane.pane.markLines(cfFile, {-1, 4000, 7, 7});
    QVERIFY(pane.textOf(u"markedLines"_s).startsWith(u"1 "));
}

// By more than a colour: the shape around the number is there in black and white as well.
void TestLinked::marksAreThereToBeSeen()
{
    Pane pane;
    pane.showCf();
    auto *margin = pane.editor(cfFile).findChild<QWidget *>(u"margin"_s);
    const QImage before = margin->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    pane.pane.markLines(cfFile, {3});
    const QImage marked = margin->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    pane.editor(cfFile).setMarked({});
    pane.editor(cfFile).setLinked({3});
    const QImage linked = margin->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(marked != before);
    QVERIFY(linked != before);
    QVERIFY(linked != marked);
}

void TestLinked::onlyDifferencesAreShown()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    const Editor &editor = pane.editor(cfFile);
    QCOMPARE(rowsOf(editor), (QStringList{u"…"_s, u"line 10"_s, u"line 11"_s, u"…"_s, u"line 90"_s, u"…"_s}));
    QVERIFY(pane.textOf(u"shownLines"_s).startsWith(u"3 "));
    QCOMPARE(editor.verticalScrollBar()->maximum(), 0);
    pane.pane.setOnlyDifferences(false);
    QCOMPARE(rowsOf(editor).size(), 100);
    QVERIFY(pane.textOf(u"shownLines"_s).isEmpty());
    QCOMPARE(rowsOf(pane.editor(mcFile)).size(), 60);
}

void TestLinked::everythingIsShownUntilItIsKnown()
{
    Pane pane;
    pane.showCf();
    pane.pane.setOnlyDifferences(true);
    QCOMPARE(rowsOf(pane.editor(cfFile)).size(), 100);
    QVERIFY(pane.textOf(u"shownLines"_s).startsWith(u"Working out"));
    LineLinks ofAnother = someLinks();
    ofAnother.beyondPlain.resize(50);
    pane.pane.setLinks({ofAnother});
    QCOMPARE(rowsOf(pane.editor(cfFile)).size(), 100);
    pane.pane.setLinks({someLinks()});
    QCOMPARE(rowsOf(pane.editor(cfFile)).size(), 6);
}

void TestLinked::numbersAreThoseOfTheFile()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    Editor &editor = pane.editor(cfFile);
    QSignalSpy chosen(&pane.pane, &PreviewPane::lineChosen);
    const QRect place = editor.cursorRect(QTextCursor(editor.document()->findBlockByNumber(90)));
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, place.center() + QPoint(4, 0));
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last()[1].toInt(), 90);
}

void TestLinked::hiddenLinesCanBeShown_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keys") << false;
}

void TestLinked::hiddenLinesCanBeShown()
{
    QFETCH(bool, byMouse);
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    Editor &editor = pane.editor(cfFile);
    if (byMouse) {
        const QRect place = editor.cursorRect(QTextCursor(editor.document()->begin()));
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, place.center() + QPoint(30, 0));
    } else {
        editor.setFocus();
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(10)));
        QTest::keyClick(&editor, Qt::Key_Up);
        QTest::keyClick(&editor, Qt::Key_Return);
    }
    QCOMPARE(rowsOf(editor).size(), 15); // the ten lines of the first gap in place of one row
    QCOMPARE(rowsOf(editor).first(), u"line 0"_s);
}

void TestLinked::whatIsWantedIsShown_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("found") << 0;
    QTest::newRow("first line of a gap found") << 1;
    QTest::newRow("gone to") << 2;
    QTest::newRow("marked") << 3;
    QTest::newRow("something to say about it") << 4;
}

void TestLinked::whatIsWantedIsShown()
{
    QFETCH(int, how);
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    const int line = how == 1 ? 12 : 47;
    if (how < 2) {
        pane.pane.find();
        QTest::keyClicks(QApplication::focusWidget(), u"line "_s + QString::number(line));
    } else if (how == 2) {
        pane.pane.showLine(cfFile, line);
    } else if (how == 3) {
        pane.pane.markLines(cfFile, {line});
    } else {
        pane.pane.setFindings({{cfFile, {{line, theme::Tone::Warning, u"!"_s, 0}}}});
    }
    QVERIFY(!pane.editor(cfFile).isHidden(line));
    QVERIFY(isInSight(pane.editor(cfFile), line));
    QVERIFY(pane.editor(cfFile).isHidden(30));
}

void TestLinked::changedLinesAreShown()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    pane.pane.beginChange();
    pane.setCf(manyLines().replace("line 30\n", "another line\n"));
    QVERIFY(rowsOf(pane.editor(cfFile)).contains(u"another line"_s));
    QCOMPARE(rowsOf(pane.editor(cfFile)).size(), 8);
}

void TestLinked::copyTakesAll()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    pane.pane.copyVisible();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), manyLines());
}

void TestLinked::arrowsPassWhatIsHidden()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    pane.pane.showLine(cfFile, 11);
    Editor &editor = pane.editor(cfFile);
    QList<int> lines;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&editor, Qt::Key_Down);
        lines.append(editor.textCursor().blockNumber());
    }
    QCOMPARE(lines, (QList<int>{12, 90, 91, 91}));
}

// Neither does all of the text flash up, nor does a new line stay hidden, while the links are worked out again.
void TestLinked::typingKeepsTheRestHidden()
{
    Pane pane;
    pane.showCf();
    pane.pane.setLinks({someLinks()});
    pane.pane.setOnlyDifferences(true);
    pane.pane.setLinks({});
    pane.setCf(manyLines().replace("line 5\n", "line 5\nnew\n"));
    const Editor &editor = pane.editor(cfFile);
    QCOMPARE(rowsOf(editor), (QStringList{u"…"_s, u"new"_s, u"…"_s, u"line 10"_s, u"line 11"_s, u"…"_s, u"line 90"_s,
                                          u"…"_s}));
    QVERIFY(pane.textOf(u"shownLines"_s).startsWith(u"Working out"));
}

void TestLinked::pairShowsBoth()
{
    Pane pane;
    QVERIFY(!pane.editor(cfFile).isVisible());
    pane.pane.setPaired(true);
    QVERIFY(pane.editor(mcFile).isVisible());
    QVERIFY(pane.editor(cfFile).isVisible());
    QCOMPARE(pane.editor(cfFile).document()->blockCount(), 100);
    QVERIFY(pane.editor(cfFile).mapTo(&pane.pane, QPoint()).y() > pane.editor(mcFile).mapTo(&pane.pane, QPoint()).y());
    pane.showCf(); // the order stays
    QVERIFY(pane.editor(mcFile).isVisible());
    QVERIFY(pane.editor(cfFile).mapTo(&pane.pane, QPoint()).y() > pane.editor(mcFile).mapTo(&pane.pane, QPoint()).y());
    pane.pane.setPaired(false);
    QVERIFY(!pane.editor(mcFile).isVisible());
    QVERIFY(pane.editor(cfFile).isVisible());
}

void TestLinked::pairMarksWhatBelongsTogether()
{
    Pane pane;
    pane.pane.setPaired(true);
    pane.pane.setLinks({someLinks()});
    auto *cfMargin = pane.editor(cfFile).findChild<QWidget *>(u"margin"_s);
    auto *mcMargin = pane.editor(mcFile).findChild<QWidget *>(u"margin"_s);
    pane.pane.showLine(cfFile, 40); // nothing
    const QImage plainMc = mcMargin->grab().toImage();
    pane.pane.showLine(cfFile, 90); // line 5
    pane.editor(mcFile).verticalScrollBar()->setValue(0);
    QVERIFY(mcMargin->grab().toImage() != plainMc);
    pane.pane.showLine(mcFile, 0); // nothing
    pane.editor(cfFile).verticalScrollBar()->setValue(5);
    const QImage plainCf = cfMargin->grab().toImage();
    pane.pane.showLine(mcFile, 2); // lines 10 and 11
    QVERIFY(cfMargin->grab().toImage() != plainCf);
    pane.pane.showLine(mcFile, 0);
    QCOMPARE(cfMargin->grab().toImage(), plainCf);
}

void TestLinked::pairScrollsTogether()
{
    Pane pane;
    pane.pane.setPaired(true);
    pane.pane.setScrollTogether(true);
    pane.pane.setLinks({someLinks()});
    pane.pane.showLine(mcFile, 5);
    QVERIFY(isInSight(pane.editor(cfFile), 90));
    pane.pane.showLine(mcFile, 2);
    QVERIFY(isInSight(pane.editor(cfFile), 10));
    pane.editor(mcFile).verticalScrollBar()->setValue(40);
    QVERIFY(!isInSight(pane.editor(mcFile), 5));
    QVERIFY(!isInSight(pane.editor(cfFile), 90));
    for (int page = 0; page < 20; ++page)
        QTest::keyClick(&pane.editor(cfFile), Qt::Key_PageDown);
    QVERIFY(isInSight(pane.editor(cfFile), 90));
    QVERIFY(isInSight(pane.editor(mcFile), 5));
}

void TestLinked::pairScrollsAloneOnRequest()
{
    Pane pane;
    pane.pane.setPaired(true);
    pane.pane.setScrollTogether(true);
    pane.pane.setLinks({someLinks()});
    QSignalSpy wanted(&pane.pane, &PreviewPane::scrollTogetherWanted);
    pane.click(u"scrollTogether-sendmail.cf"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toBool(), false);
    pane.pane.setScrollTogether(false);
    const int before = pane.editor(cfFile).verticalScrollBar()->value();
    pane.pane.showLine(mcFile, 5);
    QCOMPARE(pane.editor(cfFile).verticalScrollBar()->value(), before);
}

void TestLinked::pairKnowsWhichFileIsMeant()
{
    Pane pane;
    pane.pane.setPaired(true);
    QCOMPARE(pane.pane.visibleFile(), mcFile);
    pane.editor(cfFile).setFocus();
    QCOMPARE(pane.pane.visibleFile(), cfFile);
    pane.pane.copyVisible();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), manyLines());
    pane.pane.find();
    QTest::keyClicks(QApplication::focusWidget(), u"line 88"_s);
    QCOMPARE(pane.editor(cfFile).textCursor().blockNumber(), 88);
    QCOMPARE(pane.editor(mcFile).textCursor().blockNumber(), 0);
    pane.editor(mcFile).setFocus();
    QCOMPARE(pane.pane.visibleFile(), mcFile);
    pane.pane.setCurrentIndex(2);
    QCOMPARE(pane.pane.visibleFile(), noteFile);
}

void TestLinked::pairFollowsTheTab()
{
    Pane pane;
    pane.pane.setPaired(true);
    pane.pane.setCurrentIndex(2);
    QVERIFY(!pane.editor(mcFile).isVisible());
    QVERIFY(!pane.editor(cfFile).isVisible());
    QVERIFY(pane.editor(noteFile).isVisible());
    pane.showCf();
    QVERIFY(pane.editor(mcFile).isVisible());
    // What changes in the other file is there at once.
    pane.pane.setFiles({file(mcFile, PreviewFile::Syntax::Mc, "changed\n"),
                        file(cfFile, PreviewFile::Syntax::Cf, manyLines()),
                        file(noteFile, PreviewFile::Syntax::Plain, "root: kim\n")});
    QCOMPARE(pane.editor(mcFile).toPlainText(), u"changed"_s);
}

void TestLinked::pairLosesAFile()
{
    Pane pane;
    pane.pane.setPaired(true);
    pane.pane.setFiles({file(mcFile, PreviewFile::Syntax::Mc, manyLines(60))});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(pane.pane.count(), 1);
    QVERIFY(pane.editor(mcFile).isVisible());
    pane.setCf(manyLines());
    QVERIFY(pane.editor(cfFile).isVisible());
    pane.showCf();
    pane.pane.setFiles({file(cfFile, PreviewFile::Syntax::Cf, manyLines())});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(pane.editor(cfFile).isVisible());
    QCOMPARE(pane.pane.visibleFile(), cfFile);
}

void TestLinked::linksAreWantedInTime()
{
    Pane pane;
    QSignalSpy wanted(&pane.pane, &PreviewPane::linksWanted);
    QVERIFY(!pane.pane.wantsLinks());
    pane.pane.setPaired(true);
    pane.pane.setOnlyDifferences(true);
    pane.pane.setPaired(false);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toBool(), true);
    pane.pane.setOnlyDifferences(false);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[1][0].toBool(), false);
}

void TestLinked::windowRemembersThePair()
{
    {
        const WizardDriver wizard(completeClient());
        QVERIFY(!wizard.find<QAction>("pairView").isChecked());
        QVERIFY(!wizard.find<QAction>("scrollTogether").isEnabled());
        wizard.find<QAction>("pairView").trigger();
        QVERIFY(wizard.find<QAction>("scrollTogether").isEnabled());
    }
    const WizardDriver wizard(completeClient());
    QVERIFY(wizard.find<QAction>("pairView").isChecked());
    QVERIFY(wizard.find<Editor>("text-sendmail.mc").isVisible());
    QTRY_VERIFY(wizard.find<Editor>("text-sendmail.cf").isVisible());
    QVERIFY(wizard.find<PreviewPane>("preview").wantsLinks());
}

void TestLinked::windowShowsWhatReallyDiffers()
{
    const WizardDriver wizard(completeClient());
    if (!wizard.session.tree())
        QSKIP("no cf tree on this machine");
    QTRY_VERIFY(!wizard.session.isWaiting());
    auto &pane = wizard.find<PreviewPane>("preview");
    pane.setCurrentIndex(1);
    QTRY_VERIFY(pane.visibleText());
    pane.setLinks({windowlinks::linksOf(wizard.session)});
    auto &button = wizard.find<QPushButton>("onlyDifferences-sendmail.cf");
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(wizard.find<QAction>("onlyDifferences").isChecked());
    const QStringList rows = rowsOf(wizard.find<Editor>("text-sendmail.cf"));
    QVERIFY(rows.contains(u"DMexample.com"_s));
    QVERIFY(rows.contains(u"…"_s));
    QVERIFY(!rows.contains(u"O HelpFile=/etc/mail/helpfile"_s));
    QVERIFY2(rows.size() < 100, qPrintable(rows.join(u'\n')));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!wizard.find<QAction>("onlyDifferences").isChecked());
}

QTEST_MAIN(TestLinked)
#include "test_linked.moc"
