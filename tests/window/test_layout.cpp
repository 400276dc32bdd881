// SPDX-License-Identifier: MIT
// Every page in every language and in the smallest sizes that it is made for: nothing is clipped, nothing
// lies on something else. ctest runs it a second time on a screen with two pixels for each.
#include "layout_faults.h"
#include "scenes.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingFits_data();
    void everythingFits();
    void faultsAreFound();
};

void TestLayout::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, theme::Look::Light);
}

void TestLayout::cleanup()
{
    scenes::speak(QStringLiteral("en"));
}

void TestLayout::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("group");
    for (const QString &language : scenes::languages()) {
        for (const QSize size : {QSize(1280, 800), QSize(1024, 768)}) {
            for (const QString &group : scenes::groups()) {
                QTest::addRow("%s %dx%d %s", qPrintable(language), size.width(), size.height(),
                              qPrintable(group))
                    << language << size << group;
            }
        }
    }
}

void TestLayout::everythingFits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(QString, group);
    scenes::speak(language);
    scenes::Stage stage(size);
    QStringList faults;
    for (const scenes::Scene &scene : scenes::startingWith(group)) {
        stage.show(scene);
        QCOMPARE(stage.window().size(), size);
        for (const QString &fault : layoutFaults(stage.subject()))
            faults.append(scene.name + QStringLiteral(": ") + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// The rules themselves: each fault that somebody could build is seen.
void TestLayout::faultsAreFound()
{
    QWidget window;
    window.resize(200, 100);
    auto *clipped = new QLabel(QStringLiteral("far too long for ten pixels"), &window);
    clipped->setObjectName(QStringLiteral("clipped"));
    clipped->setGeometry(0, 0, 10, 20);
    auto *low = new QLabel(QStringLiteral("wraps into more lines than there is room for"), &window);
    low->setObjectName(QStringLiteral("low"));
    low->setWordWrap(true);
    low->setGeometry(0, 30, 100, 10);
    auto *outside = new QPushButton(QStringLiteral("Out"), &window);
    outside->setObjectName(QStringLiteral("outside"));
    outside->setGeometry(150, 50, 100, 40);
    window.show();
    const QStringList faults = layoutFaults(window);
    QCOMPARE(faults.size(), 3);
    QVERIFY(faults[0].startsWith(QStringLiteral("clipped “far too long for ten pixels” needs ")));
    QVERIFY(
        faults[1].startsWith(QStringLiteral("low “wraps into more lines than there is room for” needs ")));
    QVERIFY(faults[2].startsWith(QStringLiteral("outside “Out” reaches outside ")));
    clipped->setToolTip(clipped->text());
    QCOMPARE(layoutFaults(window).size(), 2);
}

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
