// SPDX-License-Identifier: MIT
#include "wizard_driver.h"

#include "ui/features/table_model.h"
#include "ui/message_line.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

answers::Answers serverWith(const QString &feature, const std::optional<QStringList> &lines = {})
{
    answers::Answers answers = completeClient();
    answers.role = answers::Role::MailServer;
    answers.listening.where = answers::Listen::Network;
    answers.server.acceptedDomains = {u"example.com"_s};
    answers.additions = {{.name = feature}};
    if (lines)
        answers.tables = {{feature, *lines}};
    return answers;
}

QStringList linesOf(const WizardDriver &wizard, const QString &file)
{
    for (const answers::TableFile &table : wizard.session.answers().tables) {
        if (table.name == file)
            return table.lines;
    }
    return {u"there is no such table"_s};
}

QByteArray tabOf(const WizardDriver &wizard, const QString &name)
{
    for (const PreviewFile &file : wizard.session.files()) {
        if (file.name == name)
            return file.text;
    }
    return {};
}

/// What is said below the rows.
QString saidAt(const QTableView &view)
{
    const auto *line = view.parentWidget()->findChild<MessageLine *>();
    return line->isVisible() ? line->text() : QString();
}

void putCursor(QTableView &view, int row, int column)
{
    view.setFocus(Qt::TabFocusReason);
    view.setCurrentIndex(view.model()->index(row, column));
}

} // namespace

/// Tables at the features that read them, by the keyboard.
class TestTablesInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void buttonMakesTheTable();
    void typedRowsTravel();
    void badRowSaysSoAtOnce();
    void pastedLinesKeepTheirComments();
    void undoTakesThePasteBack();
    void deleteTakesRowsAway();
    void cursorStaysOverOtherChanges();
    void valuesAreOffered();
    void removedTableIsGone();
    void unreadTableStaysInSight();
    void incompleteAnswersDoNotMatter();
};

void TestTablesInWindow::buttonMakesTheTable()
{
    WizardDriver wizard(serverWith(u"virtusertable"_s));
    wizard.window.showStep(Step::Features);
    auto &make = wizard.find<QPushButton>("makeTable-virtusertable");
    QVERIFY(wizard.tabTo(make));
    wizard.key(Qt::Key_Space);
    QTRY_COMPARE(linesOf(wizard, u"virtusertable"_s), QStringList());
    QVERIFY(!make.isVisible());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // in the first cell
}

void TestTablesInWindow::typedRowsTravel()
{
    WizardDriver wizard(serverWith(u"virtusertable"_s, QStringList()));
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-virtusertable");
    QVERIFY(wizard.tabTo(view));
    putCursor(view, 0, TableModel::Key);
    wizard.type(u"info@example.com"_s);
    wizard.key(Qt::Key_Tab);
    wizard.type(u"mary"_s);
    wizard.key(Qt::Key_Return);
    QTRY_COMPARE(linesOf(wizard, u"virtusertable"_s), QStringList{u"info@example.com\tmary"_s});
    QTRY_COMPARE(tabOf(wizard, u"virtusertable"_s), QByteArray("info@example.com\tmary\n"));
    QVERIFY(tabOf(wizard, u"bundle.conf"_s).contains("maps=hash:virtusertable\n"));
    QCOMPARE(view.model()->rowCount(), 2); // and one to go on with
    QCOMPARE(saidAt(view), QString());
}

void TestTablesInWindow::badRowSaysSoAtOnce()
{
    WizardDriver wizard(serverWith(u"mailertable"_s, QStringList{u"example.net\tesmtp:[mx.example.net]"_s}));
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-mailertable");
    putCursor(view, 0, TableModel::Value);
    wizard.key(Qt::Key_F2);
    wizard.key(Qt::Key_A, Qt::ControlModifier);
    wizard.type(u"mx.example.net"_s);
    wizard.key(Qt::Key_Return);
    QTRY_VERIFY2(saidAt(view).contains(u"esmtp:["_s), qPrintable(saidAt(view)));
    QVERIFY(!view.model()->headerData(0, Qt::Vertical, Qt::DecorationRole).isNull());
    QVERIFY(wizard.session.canExport() || wizard.session.isWaiting()); // a warning: the admin may know better
    putCursor(view, 0, TableModel::Value);
    wizard.key(Qt::Key_F2);
    wizard.key(Qt::Key_A, Qt::ControlModifier);
    wizard.key(Qt::Key_Delete);
    wizard.key(Qt::Key_Return);
    QTRY_VERIFY2(saidAt(view).startsWith(u"Line 1:"_s), qPrintable(saidAt(view)));
    QTRY_VERIFY(!wizard.session.isWaiting());
    QVERIFY(!wizard.session.canExport()); // makemap would stop there
}

void TestTablesInWindow::pastedLinesKeepTheirComments()
{
    WizardDriver wizard(serverWith(u"access_db"_s));
    wizard.window.showStep(Step::Features);
    wizard.find<QPushButton>("makeTable-access").click();
    auto &view = wizard.find<QTableView>("table-access");
    putCursor(view, 0, TableModel::Key);
    QGuiApplication::clipboard()->setText(
        u"# who may send\r\nConnect:192.0.2   RELAY\r\n\r\n  From:spam.example\tERROR:5.7.1:550 no thanks \n\n"_s);
    wizard.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(wizard, u"access"_s),
                 (QStringList{u"# who may send"_s, u"Connect:192.0.2\tRELAY"_s, QString(),
                              u"From:spam.example\tERROR:5.7.1:550 no thanks"_s}));
    QCOMPARE(view.columnSpan(0, 0), 2); // a comment has the whole width
    QCOMPARE(saidAt(view), QString());
}

void TestTablesInWindow::undoTakesThePasteBack()
{
    WizardDriver wizard(serverWith(u"genericstable"_s, QStringList{u"mary\tmary.jones@example.com"_s}));
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-genericstable");
    putCursor(view, 1, TableModel::Key);
    QGuiApplication::clipboard()->setText(u"joe joe.smith@example.com\nkim kim.lee@example.com\n"_s);
    wizard.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(wizard, u"genericstable"_s).size(), 3);
    wizard.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(wizard, u"genericstable"_s), QStringList{u"mary\tmary.jones@example.com"_s});
    QCOMPARE(view.model()->rowCount(), 2);
    wizard.session.redo();
    QCOMPARE(view.model()->index(2, 1).data().toString(), u"kim.lee@example.com"_s);
}

void TestTablesInWindow::deleteTakesRowsAway()
{
    WizardDriver wizard(serverWith(u"domaintable"_s, QStringList{u"a.example\texample.com"_s, u"b.example\texample.com"_s,
                                                                 u"c.example\texample.com"_s}));
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-domaintable");
    putCursor(view, 0, TableModel::Key);
    wizard.key(Qt::Key_Down, Qt::ShiftModifier);
    wizard.key(Qt::Key_Delete);
    QTRY_COMPARE(linesOf(wizard, u"domaintable"_s), QStringList{u"c.example\texample.com"_s});
    QCOMPARE(view.currentIndex().row(), 0);
    QVERIFY(view.hasFocus());
}

void TestTablesInWindow::cursorStaysOverOtherChanges()
{
    WizardDriver wizard(serverWith(u"domaintable"_s, QStringList{u"a.example\texample.com"_s, u"b.example\texample.com"_s}));
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-domaintable");
    putCursor(view, 1, TableModel::Value);
    answers::Answers other = wizard.session.answers();
    other.comments = !other.comments;
    wizard.session.setAnswers(other);
    QCOMPARE(&wizard.find<QTableView>("table-domaintable"), &view);
    QCOMPARE(view.currentIndex(), view.model()->index(1, TableModel::Value));
}

void TestTablesInWindow::valuesAreOffered()
{
    WizardDriver wizard(serverWith(u"access_db"_s, std::nullopt));
    answers::Answers answers = wizard.session.answers();
    answers.tables = {{u"access"_s, {u"Spam:postmaster@\tFRIEND"_s}}};
    wizard.session.setAnswers(answers);
    wizard.window.showStep(Step::Features);
    auto &view = wizard.find<QTableView>("table-access");
    putCursor(view, 0, TableModel::Value);
    wizard.key(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line->completer());
    QStringList offers;
    for (int i = 0; i < line->completer()->model()->rowCount(); ++i)
        offers += line->completer()->model()->index(i, 0).data().toString();
    QCOMPARE(offers, (QStringList{u"FRIEND"_s, u"HATER"_s}));
    wizard.key(Qt::Key_Down);
    QTRY_VERIFY(line->completer()->popup()->isVisible());
}

void TestTablesInWindow::removedTableIsGone()
{
    WizardDriver wizard(serverWith(u"mailertable"_s, QStringList{u"example.net\tesmtp:[mx.example.net]"_s}));
    wizard.window.showStep(Step::Features);
    wizard.find<QPushButton>("removeTable-mailertable").click();
    QVERIFY(wizard.session.answers().tables.empty());
    QTRY_VERIFY(wizard.find("makeTable-mailertable").isVisible());
    QTRY_VERIFY(tabOf(wizard, u"mailertable"_s).isEmpty());
}

// Nothing typed is lost with the directive that read it.
void TestTablesInWindow::unreadTableStaysInSight()
{
    WizardDriver wizard(serverWith(u"mailertable"_s, QStringList{u"example.net\tesmtp:[mx.example.net]"_s}));
    wizard.window.showStep(Step::Features);
    wizard.find<QPushButton>("removeAddition1").click();
    QCOMPARE(linesOf(wizard, u"mailertable"_s).size(), 1);
    const auto &further = wizard.find("furtherTables");
    QTRY_VERIFY(further.isVisible());
    QTRY_VERIFY(further.findChild<QTableView *>(u"table-mailertable"_s));
    const auto found = std::ranges::find(wizard.session.findings(), advice::Code::TableUnread, &advice::Finding::code);
    QVERIFY(found != wizard.session.findings().end());
}

void TestTablesInWindow::incompleteAnswersDoNotMatter()
{
    answers::Answers answers;
    answers.additions = {{.name = u"virtusertable"_s}};
    WizardDriver wizard(answers);
    QVERIFY(!wizard.session.isComplete());
    wizard.window.showStep(Step::Features);
    QVERIFY(wizard.find("makeTable-virtusertable").isVisible());
}

QTEST_MAIN(TestTablesInWindow)
#include "test_tables.moc"
