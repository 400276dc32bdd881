// SPDX-License-Identifier: MIT
// What a host has: opened, shown, compared and saved.
#include "ui/answers_file.h"
#include "ui/findings/finding_line.h"
#include "ui/mainwindow.h"
#include "ui/menu_entry.h"
#include "ui/opened/opened_files.h"
#include "ui/pages/opened_page.h"
#include "ui/preview/preview_pane.h"
#include "ui/recent_files.h"
#include "ui/session.h"
#include "ui/steps_list.h"
#include "ui/tab_order.h"
#include "ui/wording/reading_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>
#include <algorithm>

using advice::FileKind;
using answers::McFile;

void MainWindow::addHostEntry(QMenu *file)
{
    QAction *entry = addEntry(this, file, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "openHost",
                              &MainWindow::openHostConfiguration);
    file->setToolTipsVisible(true);
    const auto describe = [this, entry] {
        const auto found = opened::findHostConfiguration(m_session->opened().hostFolders());
        entry->setEnabled(!found.path.isEmpty());
        entry->setToolTip(found.path.isEmpty() ? found.reason : QDir::toNativeSeparators(found.path));
        if (!found.path.isEmpty())
            entry->setText(tr("Open this &host’s configuration"));
        else
            entry->setText(found.isForbidden ? tr("Open this &host’s configuration (no permission)")
                                             : tr("Open this &host’s configuration (there is none)"));
    };
    connect(file, &QMenu::aboutToShow, this, describe);
    describe();
}

void MainWindow::openHostConfiguration()
{
    const auto found = opened::findHostConfiguration(m_session->opened().hostFolders());
    if (found.path.isEmpty())
        showNotice(found.reason);
    else
        openFile(found.path);
}

void MainWindow::openFile(const QString &path)
{
    const auto file = opened::readHostFile(path);
    if (!file) {
        showNotice(file.error());
        return;
    }
    switch (file->nature.kind) {
    case FileKind::Answers:
        openAnswersFile(path);
        return;
    case FileKind::Mc:
        openMc(*file);
        return;
    case FileKind::Cf:
        openCf(*file);
        return;
    }
}

void MainWindow::openMc(const opened::HostFile &file)
{
    const bool wereKept = m_session->isKept();
    if (const auto read = m_session->opened().openMc(file); !read) {
        showNotice(read.error());
        return;
    }
    markAllVisited();
    enterOpened(file.path);
    const opened::McFiles &mc = *m_session->opened().mc();
    const QString path = QDir::toNativeSeparators(file.path);
    const auto &other = mc.at(file.nature.isSubmission ? McFile::Sendmail : McFile::Submit);
    const QString news =
        other ? tr("“%1” is open, and “%2” beside it.").arg(path, QFileInfo(other->file.path).fileName())
              : tr("“%1” is open.").arg(path);
    sayHowToGoBack(news, wereKept);
    if (wereKept && other)
        showNews(theme::Tone::Note, news);
}

void MainWindow::openCf(const opened::HostFile &file)
{
    m_session->opened().openCf(file);
    m_preview->forgetChanges();
    enterOpened(file.path);
    showNotice({});
}

void MainWindow::enterOpened(const QString &path)
{
    recentfiles::add(path);
    showFiles();
    m_preview->setCurrentIndex(0);
    m_visited[Step::Opened] = true;
    showStep(Step::Opened);
    refresh();
}

std::vector<Step> MainWindow::shownSteps() const
{
    std::vector<Step> steps = stepsFor(m_session->answers().role);
    if (m_session->opened().isOpen())
        steps.insert(steps.begin(), Step::Opened);
    return steps;
}

void MainWindow::connectOpened()
{
    const auto leave = [this] {
        if (m_step == Step::Opened && !m_session->opened().isOpen())
            showStep(Step::Role);
    };
    connect(m_session, &Session::filesChanged, this, leave);
    connect(&m_session->opened(), &OpenedFiles::changed, this, &MainWindow::placeChanged);
}

void MainWindow::connectOpenedPage(OpenedPage &page)
{
    connect(&page, &OpenedPage::saveWanted, this, &MainWindow::chooseWhereToSaveOpened);
    connect(&page, &OpenedPage::compareWanted, this, &MainWindow::compareWithOpened);
    connect(&page, &OpenedPage::openedLineRequested, this, &MainWindow::showOpenedLine);
    connect(&page, &OpenedPage::openWanted, this, &MainWindow::openFile);
    connect(&page, &OpenedPage::rebuilt, this, [this, &page] { putInTabOrder(m_steps->focusTarget(), page); });
    connect(&page, &OpenedPage::closeWanted, this, [this] {
        m_session->opened().close();
        enterPage();
    });
}

void MainWindow::showPreview()
{
    if (m_folded)
        m_middle->setCurrentWidget(m_right);
}

void MainWindow::showOpenedLine(advice::GeneratedFile place, int line)
{
    showPreview();
    m_preview->showLine(m_session->opened().tabOf(place), std::max(0, line - 1));
}

void MainWindow::compareWithOpened(advice::GeneratedFile place)
{
    showPreview();
    const std::string_view name = advice::nameOf(place);
    m_preview->showLine(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), 0);
    const OpenedFiles &opened = m_session->opened();
    const McFile file = opened::mcFileOf(place);
    compareWithFile(opened.mc() ? opened.mc()->at(file)->file.path : opened.cf()->file.path);
}

void MainWindow::chooseWhereToSaveOpened(McFile file)
{
    const QString name = wording::fileName(file);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save %1 as", "a file").arg(name), m_session->opened().mc()->at(file)->file.path,
        tr("Sources of sendmail’s configuration (*.mc)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        saveOpenedFile(file, path);
}

void MainWindow::saveOpenedFile(McFile file, const QString &path)
{
    OpenedFiles &opened = m_session->opened();
    const QByteArray text = opened.textToSave(file);
    const bool isSame = opened.saving(file) == OpenedFiles::Saving::AsOpened;
    if (opened.saving(file) == OpenedFiles::Saving::Impossible)
        return;
    if (const auto written = answersfile::writeBytes(text, path); !written) {
        showNotice(written.error());
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    opened.setSaved(file, absolute);
    recentfiles::add(absolute);
    const QString shown = QDir::toNativeSeparators(absolute);
    showNews(theme::Tone::Success,
             isSame ? tr("Saved as “%1”: the bytes that were opened.").arg(shown)
                    : tr("Saved as “%1”. sendmail goes on with its old .cf until that is made "
                         "anew.")
                          .arg(shown));
}

void MainWindow::showTabFor(Step step, Step left)
{
    const OpenedFiles &opened = m_session->opened();
    const int tabs = static_cast<int>(opened.previewFiles().size());
    if (step == Step::Opened && tabs > 0)
        m_preview->setCurrentIndex(0);
    else if (left == Step::Opened && opened.hasTab(m_preview->visibleFile()))
        m_preview->setCurrentIndex(tabs);
}

std::vector<advice::Finding> MainWindow::shownFindings() const
{
    std::vector<advice::Finding> findings = m_session->findings();
    std::ranges::copy(m_session->opened().findings(), std::back_inserter(findings));
    return findings;
}
