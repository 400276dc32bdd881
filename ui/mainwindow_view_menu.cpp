// SPDX-License-Identifier: MIT
// What the View menu does with the preview, and what the preview asks of the window.
#include "ui/earlier_files.h"
#include "ui/explain/explain_panel.h"
#include "ui/findings/finding_line.h"
#include "ui/mainwindow.h"
#include "ui/menu_entry.h"
#include "ui/opened/opened_files.h"
#include "ui/preview/link_actions.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/print.h"
#include "ui/preview/zoom.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBrowser>
#include <ranges>

namespace {

/// As many earlier states as can be told apart in a menu.
constexpr int mostStates = 15;

QString fileNameOf(advice::GeneratedFile file)
{
    const std::string_view name = advice::nameOf(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// In the preview. An empty file = nowhere.
struct FilePlace {
    QString file;
    int line = 0; ///< from 0
};

/// Of a finding about what the answers make, or about what was opened.
FilePlace placeOf(const advice::Finding &finding, const OpenedFiles *opened)
{
    if (finding.code == advice::Code::TableRow)
        return {finding.arguments.value(0), finding.arguments.value(1).toInt() - 1};
    if (!finding.place)
        return {};
    const advice::GeneratedFile file = finding.place->file;
    return {opened != nullptr ? opened->tabOf(file) : fileNameOf(file), qMax(0, finding.place->line - 1)};
}

/// The first `own` of them are about the files that the answers make, the others about `opened`.
PreviewPane::Findings findingsByFile(const std::vector<advice::Finding> &findings, std::size_t own,
                                     const OpenedFiles &opened)
{
    PreviewPane::Findings byFile;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const advice::Finding &finding = findings[i];
        const FilePlace place = placeOf(finding, i < own ? nullptr : &opened);
        if (!place.file.isEmpty())
            byFile[place.file].push_back(
                {place.line, toneOf(finding.grade), wording::findingText(finding), static_cast<int>(i)});
    }
    return byFile;
}

QString titleOf(const History::State &state)
{
    const QLocale locale;
    const bool isToday = state.when.date() == QDate::currentDate();
    return isToday ? locale.toString(state.when.time(), QLocale::ShortFormat)
                   : locale.toString(state.when, QLocale::ShortFormat);
}

/// "10:32 – Relay host": when, and what had just been answered.
QString menuTextOf(const History::State &state)
{
    if (state.changed.empty())
        return titleOf(state);
    const QString field = wording::fieldLabel(state.changed.front());
    return QStringLiteral("%1 – %2").arg(titleOf(state), QString(field).replace(u'&', QStringLiteral("&&")));
}

} // namespace

void MainWindow::addFindEntries(QMenu *edit)
{
    addEntry(this, edit, tr("&Copy the file in view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), "copyFile",
             [this] { m_preview->copyVisible(); }, "edit-copy");
    edit->addSeparator();
    addEntry(this, edit, tr("&Find in the file…"), QKeySequence::Find, "find", [this] { m_preview->find(); },
             "edit-find");
    addEntry(this, edit, tr("Find &next"), QKeySequence(Qt::Key_F3), "findNext",
             [this] { m_preview->findNext(+1); });
    addEntry(this, edit, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), "findPrevious",
             [this] { m_preview->findNext(-1); });
}

void MainWindow::addChangeEntries(QMenu *view)
{
    addEntry(this, view, tr("Next c&hange"), QKeySequence(Qt::Key_F8), "nextChange",
             [this] { m_preview->goToChange(+1); });
    addEntry(this, view, tr("Pre&vious change"), QKeySequence(Qt::SHIFT | Qt::Key_F8), "previousChange",
             [this] { m_preview->goToChange(-1); });
    addCompareMenu(view);
    view->addSeparator();
    m_linkActions = new preview::LinkActions(this);
    m_linkActions->addTo(*view);
}

void MainWindow::addZoomEntries(QMenu *view)
{
    QAction *larger = addEntry(this, view, tr("Zoom &in"), {}, "zoomIn", [this] { m_zoom->step(+1); }, "zoom-in");
    // The plus of most keyboards is on the key of the equals sign.
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addEntry(this, view, tr("Zoom &out"), QKeySequence::ZoomOut, "zoomOut", [this] { m_zoom->step(-1); },
             "zoom-out");
    addEntry(this, view, tr("Usual si&ze"), QKeySequence(Qt::CTRL | Qt::Key_0), "zoomReset",
             [this] { m_zoom->reset(); }, "zoom-original");
}

void MainWindow::addCompareMenu(QMenu *view)
{
    m_compareMenu = view->addMenu(tr("Co&mpare with"));
    m_compareMenu->setObjectName(QStringLiteral("compareMenu"));
    connect(m_compareMenu, &QMenu::aboutToShow, this, &MainWindow::fillCompareMenu);
    fillCompareMenu();
}

void MainWindow::fillCompareMenu()
{
    m_compareMenu->clear();
    QAction *file = m_compareMenu->addAction(tr("A &file…"), this, &MainWindow::chooseFileToCompare);
    file->setObjectName(QStringLiteral("compareWithFile"));
    m_compareMenu->addSection(tr("Earlier answers"));
    const std::vector<History::State> &states = m_session->history().states();
    const auto position = static_cast<std::ptrdiff_t>(m_session->history().position());
    const auto earlier = std::ranges::subrange(states.begin(), states.begin() + position);
    if (earlier.empty())
        m_compareMenu->addAction(tr("none yet"))->setEnabled(false);
    for (const History::State &state : earlier | std::views::reverse | std::views::take(mostStates)) {
        m_compareMenu->addAction(menuTextOf(state), this, [this, answers = state.answers, title = titleOf(state)] {
            compareWithAnswers(answers, title);
        });
    }
}

void MainWindow::chooseFileToCompare()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare %1 with").arg(m_preview->visibleFile()));
    if (!path.isEmpty())
        compareWithFile(path);
}

void MainWindow::compareWithFile(const QString &path)
{
    m_preview->compareWith({{m_preview->visibleFile(), preview::readReference(path)}});
}

void MainWindow::compareWithAnswers(const answers::Answers &answers, const QString &when)
{
    const QString folder = m_session->tree() ? m_session->tree()->path : QString();
    m_earlier = std::make_unique<EarlierFiles>(answers, folder);
    connect(m_earlier.get(), &EarlierFiles::ready, this, [this, when] {
        const std::vector<PreviewFile> &earlier = m_earlier->files();
        PreviewPane::References references;
        for (const PreviewFile &file : m_session->files()) {
            if (m_session->opened().hasTab(file.name))
                continue;
            preview::Reference &reference = references[file.name];
            reference.title = tr("your answers of %1").arg(when);
            const auto old = std::ranges::find(earlier, file.name, &PreviewFile::name);
            if (old == earlier.end() || old->state != FileState::Current)
                reference.problem = tr("With these answers there was no %1.").arg(file.name);
            else
                reference.text = QString::fromUtf8(old->text);
        }
        m_preview->compareWith(references);
    });
}

void MainWindow::choosePrinter()
{
    const PreviewFile *file = m_preview->visibleText();
    if (!file) {
        showNotice(tr("There is nothing to print: %1 has no text.").arg(m_preview->visibleFile()));
        return;
    }
    const preview::PrintedFile printed{file->name, m_session->normalisedAnswers().host.name, file->syntax,
                                       QString::fromUtf8(preview::shownPart(file->text))};
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(file->name);
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && preview::printFile(printer, printed) == 0)
        showNotice(tr("The printer does not take anything."));
}

void MainWindow::connectPreview()
{
    m_zoom = new preview::Zoom(this);
    m_zoom->applyTo(m_explain->text());
    m_preview->setZoom(m_zoom->percent());
    m_preview->setCompareMenu(m_compareMenu);
    m_linkActions->connectTo(m_preview);
    connect(m_zoom, &preview::Zoom::changed, m_preview, &PreviewPane::setZoom);
    connect(m_preview, &PreviewPane::zoomWanted, m_zoom, &preview::Zoom::step);
    connect(m_preview, &PreviewPane::findingChosen, this, &MainWindow::explainFinding);
    connect(m_session, &Session::answersChanged, this, [this, role = m_session->answers().role]() mutable {
        if (m_session->history().present().origin != History::Origin::Edited)
            m_preview->forgetChanges();
        else if (std::exchange(role, m_session->answers().role) != m_session->answers().role)
            m_preview->beginChange();
    });
}

void MainWindow::showFiles()
{
    m_preview->setFiles(m_session->files());
    m_preview->setFindings(
        findingsByFile(shownFindings(), m_session->findings().size(), m_session->opened()));
}

void MainWindow::revealLinesOf(Step step)
{
    const QString file = m_preview->visibleFile();
    for (int line = 0; const mc::Directive *directive = m_session->directiveAt(file, line); ++line) {
        if (!directive->entry.isEmpty() && std::ranges::contains(fieldsOf(step), directive->cause)) {
            m_preview->revealLine(line);
            return;
        }
    }
}

void MainWindow::explainFinding(int index)
{
    const std::vector<advice::Finding> findings = shownFindings();
    if (index < 0 || index >= std::ssize(findings))
        return;
    const advice::Finding &finding = findings[static_cast<std::size_t>(index)];
    m_explain->showText(wording::gradeName(finding.grade),
                        QStringLiteral("<p>%1</p><p>%2</p>")
                            .arg(wording::findingText(finding).toHtmlEscaped(),
                                 wording::findingRemedy(finding).toHtmlEscaped()));
}
