// SPDX-License-Identifier: MIT
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// Another language in the middle of the work: every text changes, nothing else does.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingStays_data();
    void everythingStays();
    void isRemembered();
};

namespace {

QAction *languageAction(const Desktop &desktop, const QString &code)
{
    return desktop.window()->findChild<QAction *>(u"language-"_s + code);
}

QString fileMenuOf(const Desktop &desktop)
{
    return desktop.window()->findChild<QMenu *>(u"fileMenu"_s)->title().remove(u'&');
}

} // namespace

void TestLanguageSwitch::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"sendmail-wizard-test-languages"_s);
}

void TestLanguageSwitch::cleanup()
{
    QFile::remove(LastAnswers::path());
    windowSettings().clear();
    wording::useLanguage(u"en"_s);
}

void TestLanguageSwitch::everythingStays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fileMenu");
    QTest::newRow("German") << u"de"_s << u"Datei"_s;
    QTest::newRow("French") << u"fr"_s << u"Fichier"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Archivo"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ファイル(F)"_s;
}

void TestLanguageSwitch::everythingStays()
{
    QFETCH(QString, language);
    QFETCH(QString, fileMenu);
    Desktop desktop;
    desktop.start({}, u"web01.example.com"_s);
    answers::Answers answers = desktop.session().answers();
    answers.relay.address = u"mailhost.example.com"_s;
    desktop.session().setAnswers(answers);
    desktop.window()->showStep(Step::Masquerade);
    QCOMPARE(fileMenuOf(desktop), u"File"_s);

    languageAction(desktop, language)->trigger();
    QTRY_COMPARE(fileMenuOf(desktop), fileMenu);
    QVERIFY(desktop.window()->isVisible());
    QVERIFY(languageAction(desktop, language)->isChecked());
    QVERIFY(desktop.window()->currentStep() == Step::Masquerade);
    QVERIFY(desktop.session().answers() == answers);
    QVERIFY(desktop.session().canUndo());

    languageAction(desktop, u"en"_s)->trigger();
    QTRY_COMPARE(fileMenuOf(desktop), u"File"_s);
}

void TestLanguageSwitch::isRemembered()
{
    {
        Desktop desktop;
        desktop.start();
        languageAction(desktop, u"de"_s)->trigger();
        QTRY_COMPARE(fileMenuOf(desktop), u"Datei"_s);
    }
    wording::useLanguage(u"en"_s);
    Desktop::useChosenLanguage();
    QCOMPARE(wording::currentLanguage(), u"de"_s);
}

QTEST_MAIN(TestLanguageSwitch)
#include "test_language_switch.moc"
