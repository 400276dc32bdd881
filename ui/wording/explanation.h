// SPDX-License-Identifier: MIT
#pragma once

#include "advice/outlook.h"
#include "answers/answers.h"
#include "answers/field.h"
#include "catalogue/topics.h"
#include "cf/line.h"
#include "mc/document.h"

#include <QString>
#include <QStringList>

/// What the explanation panel says, as plain text and as simple HTML whose links are "entry:NAME",
/// "topic:NAME" and "answer:OPTION".
namespace wording {

/// A catalogue entry with what it comes to with these answers: `here` has plain sentences, `more` paragraphs
/// of HTML.
QString entryHtml(const catalogue::Entry &entry, const QStringList &here = {}, const QString &more = {});

/// A topic, as entryHtml(). `called` is what it is about where the topic is about many: "canonify".
QString topicHtml(const catalogue::Topic &topic, const QString &called = {}, const QStringList &here = {},
                  const QString &more = {});

/// The topic of a line of a .cf: one of its own where the name is known, else that of its kind.
const catalogue::Topic &topicOf(const cf::Line &line);
const catalogue::Topic &topicOf(cf::LineKind kind);
/// What the line sets, as a heading has it: "DaemonPortOptions", "canonify"; empty where it has no name.
QString calledBy(const cf::Line &line);

/// What a directive comes to with these (valid) answers, in plain sentences: "Mail from
/// root@web01.example.com leaves as root@example.com, so replies go there." Empty where it follows from no
/// answer. `outlook` has what additions make of it.
QStringList whyHere(const mc::Directive &directive, const answers::Answers &answers,
                    const advice::Outlook &outlook = {});

/// The same for an answer.
QStringList whyAsked(answers::Field field, const answers::Answers &answers,
                     const advice::Outlook &outlook = {});

/// An answer in force, in a few words: "example.com", "yes", "cron".
QString answerText(answers::Field field, const answers::Answers &answers);

/// "Your answer: Masquerade domain, example.com", with a link to where it is asked.
QString answerHtml(answers::Field field, const answers::Answers &answers);

/// When a role is right and what it brings, each a sentence or two.
struct RoleAdvice {
    QString right;
    QString spares;
    QString costs;
    QString wrong;
};
RoleAdvice roleAdvice(answers::Role role);

} // namespace wording
