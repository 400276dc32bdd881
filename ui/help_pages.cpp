// SPDX-License-Identifier: MIT
#include "ui/help_pages.h"

#include "ui/footer.h"
#include "ui/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace helppages {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString row(const QString &keys, const QString &meaning)
{
    return QStringLiteral("<tr><td width=\"35%\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString table(const QString &heading, const QString &rows)
{
    if (rows.isEmpty())
        return {};
    return QStringLiteral(
               "<p style=\"margin-top: 8px\"><b>%1</b></p><table width=\"100%\" cellspacing=\"2\">%2</table>")
        .arg(heading.toHtmlEscaped(), rows);
}

/// Without the mnemonic and the dots.
QString plain(const QString &text)
{
    return withoutMnemonic(text).remove(u'…');
}

QString rowsOf(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            rows += rowsOf(*inner);
        else if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), plain(action->iconText()));
    }
    return rows;
}

QString footerRows(const QMainWindow &window)
{
    QString rows;
    const auto *footer = window.findChild<const Footer *>();
    for (const QPushButton *button : footer->findChildren<QPushButton *>()) {
        const QString keys = QKeySequence::mnemonic(button->text()).toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows += row(keys, plain(button->text()));
    }
    return rows;
}

QString moving()
{
    const QString alt = QKeySequence(Qt::ALT | Qt::Key_A).toString(QKeySequence::NativeText).chopped(1);
    return row(QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText),
               Texts::tr("To the next field or button; with the shift key, back")) +
           row(Texts::tr("%1 and a letter", "%1 is the Alt key").arg(alt),
               Texts::tr("To the field, button or menu with that letter underlined")) +
           row(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
               Texts::tr("In a field: on to the next step"));
}

} // namespace

QString shortcuts(const QMainWindow &window)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(Texts::tr("Keyboard shortcuts").toHtmlEscaped());
    for (const QAction *action : window.menuBar()->actions()) {
        if (const QMenu *menu = action->menu())
            html += table(plain(menu->title()), rowsOf(*menu));
    }
    return html + table(Texts::tr("From step to step"), footerRows(window)) +
           table(Texts::tr("Moving around"), moving());
}

} // namespace helppages
