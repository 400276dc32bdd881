// SPDX-License-Identifier: MIT
#include "catalogue/cf_vocabulary.h"

#include "catalogue/words/cf_word_tables.h"

#include <QLatin1StringView>
#include <QtGlobal>
#include <algorithm>
#include <array>

namespace catalogue {

namespace {

struct VocabularyFacts {
    Vocabulary vocabulary;
    std::span<const CfWord> (*words)();
    const char *documentation;
};

constexpr const char *ofRules = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.1, R and S — Rewriting rules");
constexpr const char *ofMacros = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.2, D — Define macro");
constexpr const char *ofClasses = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.3, C and F — Define classes");
constexpr const char *ofMailers = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.5, M — Define mailer");
constexpr const char *ofDaemons = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.7, DaemonPortOptions");
constexpr const char *ofClients = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.7, ClientPortOptions");

/// In the order of the enumeration.
constexpr std::array facts{
    VocabularyFacts{Vocabulary::Command, commandWords,
                    QT_TRANSLATE_NOOP("catalogue", "op.me, 5, The whole scoop on the configuration file")},
    VocabularyFacts{Vocabulary::LeftOperator, leftOperatorWords, ofRules},
    VocabularyFacts{Vocabulary::RightOperator, rightOperatorWords, ofRules},
    VocabularyFacts{Vocabulary::Expansion, expansionWords, ofMacros},
    VocabularyFacts{Vocabulary::Macro, macroWords, ofMacros},
    VocabularyFacts{Vocabulary::Class, classWords, ofClasses},
    VocabularyFacts{Vocabulary::Ruleset, rulesetWords, ofRules},
    VocabularyFacts{Vocabulary::MailerField, mailerFieldWords, ofMailers},
    VocabularyFacts{Vocabulary::MailerFlag, mailerFlagWords, ofMailers},
    VocabularyFacts{Vocabulary::DaemonKey, daemonKeyWords, ofDaemons},
    VocabularyFacts{Vocabulary::DaemonModifier, daemonModifierWords, ofDaemons},
    VocabularyFacts{Vocabulary::ClientKey, clientKeyWords, ofClients},
    VocabularyFacts{Vocabulary::ClientModifier, clientModifierWords, ofClients},
    VocabularyFacts{Vocabulary::QueueField, queueFieldWords,
                    QT_TRANSLATE_NOOP("catalogue", "op.me, 5.11, Q — Queue group declaration")},
    VocabularyFacts{Vocabulary::FilterField, filterFieldWords,
                    QT_TRANSLATE_NOOP("catalogue", "op.me, 5.12, X — Mail filter (milter) definitions")},
};

static_assert(std::ranges::is_sorted(facts, {}, &VocabularyFacts::vocabulary));

const VocabularyFacts &factsOf(Vocabulary vocabulary)
{
    return facts[static_cast<std::size_t>(vocabulary)];
}

bool goesByFirstLetter(Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::MailerField || vocabulary == Vocabulary::DaemonKey ||
           vocabulary == Vocabulary::ClientKey || vocabulary == Vocabulary::QueueField ||
           vocabulary == Vocabulary::FilterField;
}

const CfWord *wordOf(Vocabulary vocabulary, auto &&matches)
{
    const std::span<const CfWord> all = words(vocabulary);
    const auto found = std::ranges::find_if(all, matches);
    return found == all.end() ? nullptr : &*found;
}

/// "Port" and "P" are one key, "r" and "R" two; "p" is "P" where no key begins with "p".
const CfWord *wordByFirstLetter(Vocabulary vocabulary, QChar letter)
{
    const auto first = [](const CfWord &word) { return QChar::fromLatin1(word.written[0]); };
    if (const CfWord *exact = wordOf(vocabulary, [&](const CfWord &word) { return first(word) == letter; }))
        return exact;
    if (vocabulary == Vocabulary::MailerField)
        return nullptr;
    return wordOf(vocabulary, [&](const CfWord &word) { return first(word).toLower() == letter.toLower(); });
}

bool isFurtherWildcard(Vocabulary vocabulary, QStringView written)
{
    return vocabulary == Vocabulary::RightOperator && written.size() == 2 && written[0] == u'$' &&
           written[1] >= u'2' && written[1] <= u'9';
}

} // namespace

std::span<const CfWord> words(Vocabulary vocabulary)
{
    return factsOf(vocabulary).words();
}

const CfWord *findWord(Vocabulary vocabulary, QStringView written)
{
    if (written.isEmpty())
        return nullptr;
    if (goesByFirstLetter(vocabulary))
        return wordByFirstLetter(vocabulary, written.front());
    if (isFurtherWildcard(vocabulary, written))
        return findWord(vocabulary, u"$1");
    return wordOf(vocabulary,
                  [written](const CfWord &word) { return written == QLatin1StringView(word.written); });
}

const char *documentationOf(Vocabulary vocabulary)
{
    return factsOf(vocabulary).documentation;
}

} // namespace catalogue
