// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "advice/outlook.h"
#include "answers/answers.h"
#include "answers/validation.h"
#include "bundle/bundle.h"
#include "cf/compiler.h"
#include "mc/document.h"
#include "ui/history.h"
#include "ui/preview_file.h"

#include <QObject>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class OpenedFiles;

/// Holds the answers, composes, compiles, publishes: the one hub that the widgets listen to. Widgets know
/// nothing of each other.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// As typed.
    const answers::Answers &answers() const { return m_answers; }
    /// As they go into the files: answers::normalised(). For whatever shows or writes what will be true.
    const answers::Answers &normalisedAnswers() const { return m_normalised; }
    /// Publishes, and starts m4, if they differ from the present ones. A step of the history.
    void setAnswers(const answers::Answers &answers, History::Origin origin = History::Origin::Edited);
    /// As setAnswers(), but there is no way back behind them: answers of an earlier time.
    void startWith(const answers::Answers &answers);
    /// As setAnswers() with answers::withRole(); gives the fields whose answers no longer apply.
    std::vector<answers::Field> setRole(answers::Role role);

    const History &history() const { return m_history; }
    bool canUndo() const { return m_history.undoable(); }
    bool canRedo() const { return m_history.redoable(); }
    /// One step back or forth through the history, where there is one.
    void undo();
    void redo();

    /// The answers file that was opened or saved; empty when there is none. Undoing the opening goes back to
    /// the file before.
    QString answersPath() const;
    /// There is such a file, and something else stands in it.
    bool isModified() const;
    /// Nothing was typed that stands in no file.
    bool isKept() const;
    /// What stands in that file as far as is known; null when there is none.
    const answers::Answers *knownContent() const;
    /// From now on the present answers belong to this file, in which stands `content`.
    void setAnswersFile(const QString &path, const answers::Answers &content);

    /// What was opened of a host's configuration.
    OpenedFiles &opened() const { return *m_opened; }

    const std::vector<answers::Problem> &problems() const { return m_problems; }
    bool isComplete() const { return m_problems.empty(); }
    const std::vector<advice::Finding> &findings() const { return m_findings; }
    /// What additions change about what the answers say; while m4 is at work, the last that is known.
    const advice::Outlook &outlook() const { return m_outlook; }
    const std::vector<PreviewFile> &files() const { return m_files; }
    /// Null when there is none of this name.
    const PreviewFile *fileCalled(const QString &name) const;
    /// The directives behind sendmail.mc or submit.mc as shown; empty while the answers are incomplete.
    const std::optional<mc::Document> &document(advice::GeneratedFile mcFile) const;
    /// sendmail.mc or submit.mc as m4 reads it here: the shown one, line by line, with this machine's cf tree.
    /// Empty while the answers are incomplete, and without a tree.
    const QByteArray &compiledMc(advice::GeneratedFile mcFile) const;
    /// The directive that a line (from 0) of the shown sendmail.mc or submit.mc belongs to; null where there
    /// is none.
    const mc::Directive *directiveAt(const QString &fileName, int line) const;
    /// Of the last m4 run of the shown pair.
    std::chrono::microseconds compileTime() const { return m_compileTime; }
    const std::expected<cf::Tree, cf::TreeMissing> &tree() const { return m_tree; }
    /// m4 is at work.
    bool isWaiting() const;

    /// Complete answers, current files, no finding of grade error.
    bool canExport() const;
    /// Translated; empty when it can.
    QString whyNoExport() const;
    /// The bundle of what is shown. Call only when canExport().
    bundle::Bundle makeBundle() const;

    /// Which file m4 runs first; the others follow when it is shown.
    void setVisibleFile(const QString &name);
    /// Says what it publishes again, in the present language.
    void retranslate();
    /// Where to look for the cf tree first; empty = the usual places. Looks again in any case.
    void setTreeFolder(const QString &folder);

Q_SIGNALS:
    void answersChanged(const answers::Answers &answers);
    /// By opening or saving; not by undo() or redo().
    void answersFileChanged();
    void problemsChanged();
    /// Files, findings or their states changed.
    void filesChanged();

private:
    enum Pair { Mta, Msp, PairCount };

    /// One .mc file and what m4 makes of it.
    struct Half {
        std::optional<mc::Document> document;
        mc::RenderedDocument shown;            ///< as on the host
        mc::RenderedDocument compiled;         ///< with the cf tree of this machine
        std::optional<cf::Compilation> result; ///< of `resultOf`
        QByteArray resultOf;
        cf::Compiler compiler;

        bool isDone() const { return result && resultOf == compiled.text; }
    };

    /// What the answers of a document were opened from or saved to.
    struct AnswersFile {
        QString path;
        answers::Answers content;
    };

    const AnswersFile *answersFile() const;
    void publishAnswers(const answers::Answers &answers);
    void compose();
    void startCompilers();
    void startCompiler(Pair pair);
    void takeResult(Pair pair, const cf::Compilation &result);
    /// Nothing of `pair` is left for m4 to do.
    bool isSettled(Pair pair) const;
    void publish();
    void readMade();
    void collectFindings();
    void collectFiles();
    /// Those that need no m4, while they wait for answers.
    std::vector<PreviewFile> awaitedFiles() const;
    PreviewFile mcFile(Pair pair) const;
    PreviewFile cfFile(Pair pair) const;
    bundle::CompiledFiles compiledFiles() const;
    QString whyNoFile(Pair pair) const;

    History m_history;
    std::unique_ptr<OpenedFiles> m_opened;
    std::map<int, AnswersFile> m_answersFiles; ///< by History::State::document
    answers::Answers m_answers;
    answers::Answers m_normalised;
    std::vector<answers::Problem> m_problems;
    advice::MadeCf m_made;
    advice::Outlook m_outlook;
    std::vector<advice::Finding> m_findings;
    std::vector<PreviewFile> m_files;
    std::expected<cf::Tree, cf::TreeMissing> m_tree;
    std::chrono::microseconds m_compileTime{0};
    std::array<Half, PairCount> m_halves;
    Pair m_visible = Mta;
};
