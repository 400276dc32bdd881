// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"
#include "ui/session.h"

#include <QWidget>

/// Answers that a bundle can be made of.
answers::Answers completeClient();

/// A wizard on a display that nobody sees, used by keys alone, as a person would.
class WizardDriver
{
public:
    explicit WizardDriver(const answers::Answers &start = {});

    Session session;
    MainWindow window;

    /// The widget of that object name; fails the program when there is none.
    template <typename Widget = QWidget>
    Widget &find(const char *name) const
    {
        auto *widget = window.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }

    /// Alt and that letter, to whatever has the focus; waits until the button that it pressed is up again.
    void mnemonic(char letter);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// Puts the focus there with Tab alone; false when Tab does not lead there.
    bool tabTo(const QWidget &widget);
    /// Tabs to the field of that name, empties it and types.
    bool fill(const char *name, const QString &text);
    /// What is said beside the field of that name; empty when nothing is.
    QString messageOf(const char *name) const;
    /// What stands in place of the shown file's text; empty when the text is there.
    QString previewNotice() const;
    void next() { mnemonic('n'); }
    void back() { mnemonic('b'); }

private:
    QWidget *focused() const;
};
