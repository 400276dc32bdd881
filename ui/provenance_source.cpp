// SPDX-License-Identifier: MIT
#include "ui/provenance_source.h"

#include "ui/provenance_links.h"
#include "ui/session.h"

#include <algorithm>

using advice::GeneratedFile;

namespace {

/// Longer than between two keystrokes.
constexpr std::chrono::milliseconds rest{250};

} // namespace

ProvenanceSource::ProvenanceSource(const Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_pairs{Pair{.mc = GeneratedFile::SendmailMc,
                                                        .mcFile = QStringLiteral("sendmail.mc"),
                                                        .cfFile = QStringLiteral("sendmail.cf")},
                                                   Pair{.mc = GeneratedFile::SubmitMc,
                                                        .mcFile = QStringLiteral("submit.mc"),
                                                        .cfFile = QStringLiteral("submit.cf")}}
{
    for (Pair &pair : m_pairs) {
        connect(&pair.tracer, &cf::Tracer::traced, this,
                [this, &pair](const std::shared_ptr<const cf::Provenance> &provenance) {
                    pair.provenance = provenance;
                    announce();
                });
    }
    connect(&session, &Session::answersChanged, this, &ProvenanceSource::follow);
    connect(&session, &Session::filesChanged, this, &ProvenanceSource::follow);
    follow();
}

ProvenanceSource::~ProvenanceSource() = default;

void ProvenanceSource::want(Reader reader, const QStringList &files)
{
    for (Pair &pair : m_pairs) {
        pair.isWantedBy[static_cast<std::size_t>(reader)] =
            files.contains(pair.mcFile) || files.contains(pair.cfFile);
        if (pair.isWanted())
            begin(pair);
        else
            pair.tracer.cancel();
    }
}

ProvenanceSource::State ProvenanceSource::stateOf(const QString &file) const
{
    const Pair *pair = pairOf(file);
    return pair ? stateNow(*pair) : State::Absent;
}

const cf::Provenance *ProvenanceSource::of(const QString &file) const
{
    const Pair *pair = pairOf(file);
    return pair && stateNow(*pair) == State::Known ? pair->provenance.get() : nullptr;
}

QString ProvenanceSource::cfFileOf(const QString &file) const
{
    const Pair *pair = pairOf(file);
    return pair ? pair->cfFile : QString();
}

QString ProvenanceSource::mcFileOf(const QString &file) const
{
    const Pair *pair = pairOf(file);
    return pair ? pair->mcFile : QString();
}

std::vector<preview::LineLinks> ProvenanceSource::links() const
{
    std::vector<preview::LineLinks> links;
    for (const Pair &pair : m_pairs) {
        if (stateNow(pair) == State::Known)
            links.push_back(linksOf(*pair.provenance, pair.mcFile, pair.cfFile));
    }
    return links;
}

const ProvenanceSource::Pair *ProvenanceSource::pairOf(const QString &file) const
{
    const auto found = std::ranges::find_if(m_pairs, [&file](const Pair &pair) { return pair.has(file); });
    return found == m_pairs.end() ? nullptr : &*found;
}

ProvenanceSource::State ProvenanceSource::stateNow(const Pair &pair) const
{
    const PreviewFile *cf = m_session.fileCalled(pair.cfFile);
    if (!cf || cf->state == FileState::Unavailable || m_session.compiledMc(pair.mc).isEmpty())
        return State::Absent;
    if (cf->state == FileState::Waiting || !pair.provenance || pair.text != m_session.compiledMc(pair.mc))
        return State::Working;
    return isCurrent(pair, *cf) ? State::Known : State::Absent;
}

bool ProvenanceSource::isCurrent(const Pair &pair, const PreviewFile &cf) const
{
    const cf::Compilation &compilation = pair.provenance->compilation;
    return compilation.status == cf::Compilation::Status::Done && compilation.cf == cf.text;
}

// Comes with the answers and again with the files: the sooner m4 is stopped, the more of the processor is
// left for the preview.
void ProvenanceSource::follow()
{
    for (Pair &pair : m_pairs) {
        const QByteArray &text = m_session.compiledMc(pair.mc);
        if (text == pair.text)
            continue;
        pair.tracer.cancel();
        pair.provenance.reset();
        pair.text = text;
        m_sinceChange.start();
        if (pair.isWanted())
            begin(pair);
    }
    announce();
}

void ProvenanceSource::begin(Pair &pair)
{
    if (pair.provenance || pair.text.isEmpty() || pair.tracer.isBusy() || !m_session.tree())
        return;
    const std::chrono::milliseconds since{m_sinceChange.isValid() ? m_sinceChange.elapsed() : rest.count()};
    pair.tracer.trace(pair.text, mc::statementsOf(pair.text), *m_session.tree(),
                      std::max(rest - since, std::chrono::milliseconds{0}));
}

void ProvenanceSource::announce()
{
    bool isNew = false;
    for (Pair &pair : m_pairs) {
        const State state = stateNow(pair);
        isNew = isNew || state != pair.state;
        pair.state = state;
    }
    if (isNew)
        Q_EMIT changed();
}
