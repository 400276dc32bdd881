// SPDX-License-Identifier: MIT
// The window by keys alone: Tab leads to everything in the order of reading, and no letter stands for two
// things.
#include "layout_faults.h"
#include "scenes.h"
#include "ui/accessible_areas.h"
#include "ui/explain/explain_panel.h"
#include "ui/footer.h"
#include "ui/pages/page.h"
#include "ui/preview/preview_pane.h"
#include "ui/steps_list.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <algorithm>
#include <map>

namespace {

/// More than there are widgets to tab through.
constexpr int manyTabs = 300;

/// A choice that is not made is reached with the arrow keys, from the one that is.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    if (!radio || radio->isChecked() || !radio->autoExclusive())
        return false;
    const auto others = radio->parentWidget()->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, &QRadioButton::isChecked);
}

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesFocus =
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && takesFocus &&
            !isReachedByArrows(*widget))
            stops.append(widget);
    }
    return stops;
}

/// Where the focus goes, from where it is until it is there again.
QList<QWidget *> walk(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> visited;
    for (int i = 0; i < manyTabs; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        QWidget *here = QApplication::focusWidget();
        if (!visited.isEmpty() && here == visited.last())
            continue; // the next link of the same text
        if (visited.contains(here))
            break;
        visited.append(here);
    }
    return visited;
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(nameOf(*widget));
    names.sort();
    return names;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

/// Whole jumps up that are not a step into the next column.
QStringList jumpsBack(const QList<QWidget *> &order)
{
    QStringList jumps;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect before = placeOf(*order[i - 1]);
        const QRect here = placeOf(*order[i]);
        if (here.bottom() < before.top() && here.left() <= before.right())
            jumps.append(QStringLiteral("from %1 up to %2").arg(nameOf(*order[i - 1]), nameOf(*order[i])));
    }
    return jumps;
}

template <typename Area>
const QWidget *areaOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const Area *>(widget))
        widget = widget->parentWidget();
    return widget;
}

/// 0 page, 1 preview and explanation, 2 footer, 3 steps; -1 elsewhere.
int areaNumber(const QWidget &widget)
{
    if (areaOf<Page>(&widget))
        return 0;
    if (areaOf<PreviewPane>(&widget) || areaOf<ExplainPanel>(&widget))
        return 1;
    if (areaOf<Footer>(&widget))
        return 2;
    return areaOf<StepsList>(&widget) ? 3 : -1;
}

/// The order of Tab from the first input of the page on.
QList<QWidget *> fromPageOn(QList<QWidget *> order)
{
    const auto first =
        std::ranges::find_if(order, [](const QWidget *widget) { return areaOf<Page>(widget); });
    // Going round may begin in the middle of the page.
    auto start = first;
    for (auto it = first; it != order.end(); ++it) {
        if (areaOf<Page>(*it) &&
            (it == order.begin() ? !areaOf<Page>(order.last()) : !areaOf<Page>(*(it - 1))))
            start = it;
    }
    if (start != order.end())
        std::rotate(order.begin(), start, order.end());
    return order;
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toUpper();
}

/// Everything that Alt and a letter leads to while this window is shown: letter and what it stands for.
std::multimap<QChar, QString> mnemonics(const MainWindow &window)
{
    std::multimap<QChar, QString> letters;
    const auto add = [&letters](const QString &text, const QString &what) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            letters.emplace(letter, what);
    };
    for (const QAction *action : window.menuBar()->actions())
        add(action->text(), QStringLiteral("menu “%1”").arg(action->text()));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), nameOf(*button));
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), nameOf(*label));
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title(), nameOf(*box));
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            add(tabs->tabText(i), QStringLiteral("tab “%1”").arg(tabs->tabText(i)));
    }
    return letters;
}

QStringList clashes(const std::multimap<QChar, QString> &letters)
{
    QStringList found;
    for (auto it = letters.begin(); it != letters.end(); it = letters.upper_bound(it->first)) {
        const auto [first, last] = letters.equal_range(it->first);
        QStringList names;
        std::transform(first, last, std::back_inserter(names), [](const auto &pair) { return pair.second; });
        if (names.size() > 1)
            found.append(QStringLiteral("Alt+%1: %2").arg(it->first).arg(names.join(QStringLiteral(" | "))));
    }
    return found;
}

QStringList clashesInMenu(const QMenu &menu, const QString &name)
{
    std::multimap<QChar, QString> letters;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (const QChar letter = mnemonicOf(action->text()); !letter.isNull())
            letters.emplace(letter, action->text());
        if (action->menu())
            found += clashesInMenu(*action->menu(), action->text());
    }
    for (const QString &clash : clashes(letters))
        found.append(QStringLiteral("in the menu “%1”: ").arg(name) + clash);
    return found;
}

/// The last of several rows that are alike has a number at its end; one letter cannot stand for all of them.
bool isOneOfMany(const QWidget &widget)
{
    return !widget.objectName().isEmpty() && widget.objectName().back().isDigit();
}

bool hasMnemonic(const QWidget &input, const QList<QLabel *> &labels)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&input))
        return !mnemonicOf(button->text()).isNull();
    return std::ranges::any_of(labels, [&input](const QLabel *label) {
        return label->buddy() == &input && !mnemonicOf(label->text()).isNull();
    });
}

bool isQuestion(const QWidget &widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return (text && !text->isReadOnly()) || widget.inherits("QLineEdit") || widget.inherits("QComboBox") ||
           widget.inherits("QCheckBox") || widget.inherits("QRadioButton") ||
           widget.inherits("QAbstractSpinBox");
}

QStringList inputsWithoutMnemonic(const MainWindow &window)
{
    QStringList found;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isInner = widget->parentWidget() && isQuestion(*widget->parentWidget());
        if (widget->isVisible() && areaOf<Page>(widget) && isQuestion(*widget) && !isInner &&
            !isOneOfMany(*widget) && !hasMnemonic(*widget, labels))
            found.append(nameOf(*widget));
    }
    return found;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void lettersAreUnique_data();
    void lettersAreUnique();
    void shortcutsAreUnique();
    void clashesAreFound();
    void childThatIsGoneIsNoDanger();
};

void TestKeyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, theme::Look::Light);
}

void TestKeyboard::cleanup()
{
    scenes::speak(QStringLiteral("en"));
}

void TestKeyboard::tabReachesEverything_data()
{
    QTest::addColumn<QString>("group");
    for (const QString &group : scenes::groups())
        QTest::newRow(qPrintable(group)) << group;
}

void TestKeyboard::tabReachesEverything()
{
    QFETCH(QString, group);
    scenes::Stage stage(QSize(1280, 800));
    for (const scenes::Scene &scene : scenes::startingWith(group)) {
        if (!scene.menu.isEmpty())
            continue; // takes all keys, and the arrows lead through it
        stage.show(scene);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        const QList<QWidget *> forth = walk(stage.window(), Qt::Key_Tab, Qt::NoModifier);
        // Now: going through the page explains other things, and there may be no way back from them.
        const QStringList expected = namesOf(tabStops(stage.window()));
        const QString where = scene.name + QStringLiteral(": ");
        QCOMPARE(where + namesOf(forth).join(u'\n'), where + expected.join(u'\n'));
        const QList<QWidget *> back = walk(stage.window(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(where + namesOf(back).join(u'\n'), where + expected.join(u'\n'));
        const QList<QWidget *> order = fromPageOn(forth);
        QList<QWidget *> inPage;
        std::ranges::copy_if(order, std::back_inserter(inPage),
                             [](const QWidget *widget) { return areaOf<Page>(widget) != nullptr; });
        const QString jumps = jumpsBack(inPage).join(u'\n');
        QVERIFY2(jumps.isEmpty(), qPrintable(where + jumps));
        QList<int> areas;
        std::ranges::transform(order, std::back_inserter(areas),
                               [](const QWidget *widget) { return areaNumber(*widget); });
        areas.removeAll(-1);
        QVERIFY2(std::ranges::is_sorted(areas), qPrintable(where + namesOf(order).join(u'\n')));
    }
}

void TestKeyboard::lettersAreUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("group");
    for (const QString &language : scenes::languages()) {
        for (const QString &group : scenes::groups())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(group)) << language << group;
    }
}

void TestKeyboard::lettersAreUnique()
{
    QFETCH(QString, language);
    QFETCH(QString, group);
    scenes::speak(language);
    scenes::Stage stage(QSize(1280, 800));
    QStringList faults;
    for (const scenes::Scene &scene : scenes::startingWith(group)) {
        stage.show(scene);
        for (const QString &clash : clashes(mnemonics(stage.window())))
            faults.append(scene.name + QStringLiteral(": ") + clash);
        for (const QString &input : inputsWithoutMnemonic(stage.window()))
            faults.append(scene.name + QStringLiteral(": no letter leads to ") + input);
    }
    for (const QAction *action : stage.window().menuBar()->actions())
        faults += clashesInMenu(*action->menu(), action->text());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestKeyboard::shortcutsAreUnique()
{
    scenes::Stage stage(QSize(1280, 800));
    stage.show(scenes::startingWith(QStringLiteral("client")).front());
    std::map<QString, QString> owners;
    for (const QAction *action : stage.window().findChildren<QAction *>()) {
        // The context menus of fields have their own copy, cut and paste.
        if (action->shortcutContext() == Qt::WidgetShortcut ||
            action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            const auto [owner, isNew] = owners.emplace(keys.toString(), action->text());
            QVERIFY2(
                isNew,
                qPrintable(
                    QStringLiteral("%1: “%2” and “%3”").arg(keys.toString(), owner->second, action->text())));
        }
    }
    QVERIFY(owners.contains(QStringLiteral("Ctrl+E")));
}

void TestKeyboard::clashesAreFound()
{
    QCOMPARE(mnemonicOf(QStringLiteral("ファイル(&F)")), u'F');
    QCOMPARE(mnemonicOf(QStringLiteral("Copy && paste")), QChar());
    const std::multimap<QChar, QString> letters{
        {u'F', QStringLiteral("File")}, {u'F', QStringLiteral("Folder")}, {u'G', QStringLiteral("Go")}};
    QCOMPARE(clashes(letters), QStringList{QStringLiteral("Alt+F: File | Folder")});
}

// As when a page is left between a screen reader's two questions: how many children, and which is the second.
void TestKeyboard::childThatIsGoneIsNoDanger()
{
    installAccessibleAreas();
    QScrollArea area;
    area.setWidget(new QLabel(QStringLiteral("page")));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(interface);
    QVERIFY(interface->childCount() > 0);
    QVERIFY(interface->child(0));
    QVERIFY(!interface->child(interface->childCount()));
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
