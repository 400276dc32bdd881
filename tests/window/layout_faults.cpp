// SPDX-License-Identifier: MIT
#include "layout_faults.h"

#include "ui/elided_label.h"
#include "ui/mnemonic.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBoundaryFinder>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>

namespace {

QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property("text");
    const QVariant title = widget.property("title");
    return text.isValid() ? text.toString() : title.toString();
}

/// The tool tip says what there is no room for.
bool isToldByToolTip(const QString &text, const QString &toolTip)
{
    QTextDocument document;
    document.setHtml(toolTip);
    return !toolTip.isEmpty() && document.toPlainText().contains(text);
}

/// From one place where a line may break to the next.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    const QString shown = withoutMnemonic(text);
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, shown);
    int widest = 0;
    qsizetype from = 0;
    while (breaks.toNextBoundary() >= 0) {
        const QString word = shown.sliced(from, breaks.position() - from).trimmed();
        widest = qMax(widest, metrics.horizontalAdvance(word));
        from = breaks.position();
    }
    return widest;
}

class Inspector
{
public:
    explicit Inspector(const QWidget &window) : m_window(window) {}

    QStringList inspect()
    {
        if (const auto *menu = qobject_cast<const QMenu *>(&m_window))
            checkEntries(*menu);
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &m_window)
                continue;
            checkText(*widget);
            checkPlace(*widget);
            checkChildren(*widget);
            checkScrolling(*widget);
        }
        return m_faults;
    }

private:
    void report(const QWidget &widget, const QString &what) { m_faults.append(nameOf(widget) + u' ' + what); }

    void checkText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            checkLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            checkButton(*button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            checkTabs(*tabs);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            checkCombo(*combo);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            checkPlaceholder(*edit);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            checkHeader(*header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            checkItems(*view);
        else if (qobject_cast<const QGroupBox *>(&widget) || qobject_cast<const QMenuBar *>(&widget))
            checkHint(widget, widget.minimumSizeHint());
    }

    void checkHint(const QWidget &widget, QSize needed)
    {
        const bool fits = needed.width() <= widget.width() && needed.height() <= widget.height();
        if (!fits && !isToldByToolTip(withoutMnemonic(textOf(widget)), widget.toolTip()))
            report(widget, QStringLiteral("needs %1×%2 and has %3×%4")
                               .arg(needed.width())
                               .arg(needed.height())
                               .arg(widget.width())
                               .arg(widget.height()));
    }

    void checkLabel(const QLabel &label)
    {
        // What is cut to an ellipsis is told by its tool tip, which is made when it is asked for.
        if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
            return;
        if (!label.wordWrap()) {
            checkHint(label, label.sizeHint());
            return;
        }
        checkHint(label, {label.minimumSizeHint().width(), label.heightForWidth(label.width())});
        const bool isRich = label.textFormat() == Qt::RichText ||
                            (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
        const int room = label.contentsRect().width();
        if (!isRich && widestWord(label.text(), label.fontMetrics()) > room)
            report(label, QStringLiteral("has a word wider than its %1 pixels").arg(room));
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        if (button.hasHeightForWidth())
            checkHint(button, {button.minimumSizeHint().width(), button.heightForWidth(button.width())});
        else
            checkHint(button, button.sizeHint().boundedTo(inkOf(button)));
    }

    /// What a button needs at least: its text, its icon, and some room beside them.
    static QSize inkOf(const QAbstractButton &button)
    {
        constexpr int room = 16;
        const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
        const int beside = qMax(room, button.sizeHint().width() - text.width());
        const bool isGlyph = button.text().size() == 1;
        return {text.width() + (isGlyph ? room : beside), button.sizeHint().height()};
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const QString text = withoutMnemonic(tabs.tabText(i));
            const int needed = tabs.fontMetrics().horizontalAdvance(text);
            if (tabs.isTabVisible(i) && needed > tabs.tabRect(i).width() &&
                !isToldByToolTip(text, tabs.tabToolTip(i)))
                report(tabs, QStringLiteral("has no room for the tab “%1”").arg(text));
        }
    }

    void checkCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.subControls = QStyle::SC_All;
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        if (combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width())
            report(combo, QStringLiteral("has no room for “%1”").arg(combo.currentText()));
    }

    void checkEntries(const QMenu &menu)
    {
        if (menu.screen()->availableSize().height() < 768)
            return; // a screen without room for the window itself: menus scroll there
        for (QAction *action : menu.actions()) {
            const QString text = withoutMnemonic(action->text());
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const QFontMetrics metrics = menu.fontMetrics();
            const QRect place = menu.actionGeometry(action);
            const int needed = metrics.horizontalAdvance(text) + metrics.horizontalAdvance(keys);
            if (needed > place.width() || !menu.rect().contains(place))
                report(menu, QStringLiteral("has no room for “%1”").arg(text));
        }
    }

    void checkPlaceholder(const QLineEdit &edit)
    {
        const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
        if (edit.text().isEmpty() && needed > edit.contentsRect().width())
            report(edit, QStringLiteral("has no room for “%1”").arg(edit.placeholderText()));
    }

    void checkHeader(const QHeaderView &header)
    {
        for (int i = 0; i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, header.orientation()).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            const int room = header.orientation() == Qt::Horizontal ? header.sectionSize(i) : header.width();
            if (!header.isSectionHidden(i) && needed > room)
                report(header, QStringLiteral("has no room for “%1”").arg(text));
        }
    }

    void checkItems(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
                checkItem(view, model->index(row, column, view.rootIndex()));
        }
    }

    void checkItem(const QAbstractItemView &view, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QRect place = view.visualRect(index);
        const int needed = view.fontMetrics().horizontalAdvance(text);
        if (place.isValid() && !text.contains(u'\n') && needed > place.width() &&
            !isToldByToolTip(text, index.data(Qt::ToolTipRole).toString()))
            report(view, QStringLiteral("has no room for “%1”").arg(text));
    }

    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (!parent || widget.isWindow() || isScrolled(widget) || qobject_cast<const QTabBar *>(parent))
            return;
        if (!parent->rect().contains(widget.geometry()))
            report(widget, QStringLiteral("reaches outside %1").arg(nameOf(*parent)));
    }

    static bool isScrolled(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        return area && area->viewport() == parent;
    }

    void checkChildren(const QWidget &parent)
    {
        if (!parent.layout() || qobject_cast<const QAbstractScrollArea *>(&parent))
            return;
        QList<const QWidget *> seen;
        for (const QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool isCurtain = child->testAttribute(Qt::WA_TransparentForMouseEvents);
            if (!child->isVisible() || child->isWindow() || child->geometry().isEmpty() || isCurtain)
                continue;
            for (const QWidget *other : seen) {
                if (other->geometry().intersects(child->geometry()))
                    report(*child, QStringLiteral("lies on %1").arg(nameOf(*other)));
            }
            seen.append(child);
        }
    }

    /// What needs the most room, as deep down as can be told.
    static const QWidget &widest(const QWidget &block)
    {
        const QWidget *found = &block;
        for (const QWidget *child : block.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const int least = qMax(child->minimumSizeHint().width(), child->minimumWidth());
            if (child->isVisible() && (found == &block || least > found->minimumSizeHint().width()))
                found = child;
        }
        return found == &block ? block : widest(*found);
    }

    void checkScrolling(const QWidget &widget)
    {
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && area->widget()) {
            if (area->widget()->width() > area->viewport()->width())
                report(*area, QStringLiteral("would have to be scrolled sideways for ") + nameOf(widest(*area->widget())));
        }
        const auto *text = qobject_cast<const QTextEdit *>(&widget);
        if (text && text->lineWrapMode() != QTextEdit::NoWrap && text->horizontalScrollBar()->maximum() > 0)
            report(*text, QStringLiteral("has to be scrolled sideways"));
    }

    const QWidget &m_window;
    QStringList m_faults;
};

} // namespace

QString nameOf(const QWidget &widget)
{
    const QString text = textOf(widget).simplified().left(60);
    const QString said = text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(text);
    if (!widget.objectName().isEmpty())
        return widget.objectName() + said;
    const QWidget *named = &widget;
    while (named->parentWidget() && named->objectName().isEmpty())
        named = named->parentWidget();
    return QStringLiteral("%1 in %2")
               .arg(QLatin1StringView(widget.metaObject()->className()), named->objectName()) +
           said;
}

QStringList layoutFaults(const QWidget &window)
{
    return Inspector(window).inspect();
}
