// SPDX-License-Identifier: MIT
#include "ui/preview/print.h"

#include "ui/preview/highlighting.h"
#include "ui/theme.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace preview {

namespace {

struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(preview::Print)
};

constexpr qreal textSize = 8.5; ///< points
constexpr qreal smallSize = 8;

/// The areas of one page, in the printer's dots.
struct Page {
    QRectF head;
    QRectF body;
    QRectF foot;
};

QFont fontOfSize(const QFont &family, qreal points)
{
    QFont font = family;
    font.setPointSizeF(points);
    return font;
}

Page pageOf(QPrinter &printer)
{
    const QRectF whole(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    const qreal band = 2 * QFontMetricsF(fontOfSize(theme::smallFont(), smallSize), &printer).lineSpacing();
    return {QRectF(0, 0, whole.width(), band), whole.adjusted(0, band, 0, -band),
            QRectF(0, whole.bottom() - band, whole.width(), band)};
}

void layOut(QTextDocument &document, QPrinter &printer, const PrintedFile &file, const QSizeF &size)
{
    const QFont font = fontOfSize(theme::codeFont(), textSize);
    document.documentLayout()->setPaintDevice(&printer);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTabStopDistance(8 * QFontMetricsF(font, &printer).horizontalAdvance(u' '));
    document.setDefaultTextOption(option);
    document.setPlainText(file.text);
    document.setPageSize(size);
}

void drawBands(QPainter &painter, const Page &page, const PrintedFile &file, int number, int count)
{
    painter.setFont(fontOfSize(theme::smallFont(), smallSize));
    painter.setPen(theme::lightPalette().color(QPalette::Text));
    painter.drawText(page.head, Qt::AlignLeft | Qt::AlignTop, file.name);
    painter.drawText(page.head, Qt::AlignRight | Qt::AlignTop, file.host);
    painter.drawText(page.foot, Qt::AlignHCenter | Qt::AlignBottom,
                     PrintTexts::tr("%1 of %2", "page numbers").arg(number).arg(count));
}

void drawBody(QPainter &painter, const Page &page, const QTextDocument &document, int number)
{
    const QRectF area(0, (number - 1) * page.body.height(), page.body.width(), page.body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = theme::lightPalette();
    // A line that begins where the page ends belongs to the next one.
    context.clip = area.adjusted(0, 1, 0, -1);
    painter.save();
    painter.translate(page.body.topLeft() - area.topLeft());
    painter.setClipRect(area);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

int printFile(QPrinter &printer, const PrintedFile &file)
{
    const Page page = pageOf(printer);
    QTextDocument document;
    layOut(document, printer, file, page.body.size());
    KSyntaxHighlighting::SyntaxHighlighter highlighter(&document);
    highlighter.setTheme(themeFor(theme::lightPalette()));
    if (const auto definition = definitionFor(file.syntax); definition.isValid())
        highlighter.setDefinition(definition);
    highlighter.rehighlight();
    const int count = document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return 0;
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            printer.newPage();
        drawBands(painter, page, file, number, count);
        drawBody(painter, page, document, number);
    }
    return count;
}

} // namespace preview
