// SPDX-License-Identifier: MIT
#include "wizard_driver.h"

#include "ui/message_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <algorithm>

namespace {

/// More than there are widgets to tab through.
constexpr int manyTabs = 200;

} // namespace

answers::Answers completeClient()
{
    answers::Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mail.example.net");
    answers.masquerade.domain = QStringLiteral("example.com");
    return answers;
}

WizardDriver::WizardDriver(const answers::Answers &start) : window(&session)
{
    session.setAnswers(start);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not get the focus");
}

QWidget *WizardDriver::focused() const
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : const_cast<MainWindow *>(&window);
}

void WizardDriver::mnemonic(char letter)
{
    QTest::keyClick(focused(), letter, Qt::AltModifier);
    const bool isUp = QTest::qWaitFor([this] {
        return std::ranges::none_of(window.findChildren<QAbstractButton *>(), &QAbstractButton::isDown);
    });
    if (!isUp)
        qFatal("a button stays down");
}

QString WizardDriver::previewNotice() const
{
    for (const QLabel *notice : window.findChildren<QLabel *>(QStringLiteral("previewNotice"))) {
        if (notice->isVisible())
            return notice->text();
    }
    return {};
}

void WizardDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
}

void WizardDriver::type(const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(focused(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

bool WizardDriver::tabTo(const QWidget &widget)
{
    for (int i = 0; i < manyTabs; ++i) {
        if (QApplication::focusWidget() == &widget)
            return true;
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    return false;
}

bool WizardDriver::fill(const char *name, const QString &text)
{
    if (!tabTo(find(name)))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    type(text);
    return true;
}

QString WizardDriver::messageOf(const char *name) const
{
    const auto *line = window.findChild<MessageLine *>(QLatin1String(name) + QLatin1String("Message"));
    return line && !line->isHidden() ? line->text() : QString();
}
