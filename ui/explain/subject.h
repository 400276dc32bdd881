// SPDX-License-Identifier: MIT
#pragma once

#include "answers/field.h"
#include "ui/step.h"

#include <QString>

/// What an explanation is about.
struct Subject {
    enum class Kind {
        Page,   ///< the questions of `step`
        Answer, ///< `field`
        Line,   ///< line `line`, from 0, of the preview's file `name`
        Entry,  ///< the catalogue entry `name`
        Topic,  ///< the catalogue topic `name`
        Text,   ///< `html` itself, under the heading `name`
    };

    static Subject page(Step step) { return {Kind::Page, {}, 0, {}, step, {}}; }
    static Subject answer(answers::Field field) { return {Kind::Answer, {}, 0, field, {}, {}}; }
    static Subject lineOf(const QString &file, int line) { return {Kind::Line, file, line, {}, {}, {}}; }
    static Subject entry(const QString &name) { return {Kind::Entry, name, 0, {}, {}, {}}; }
    static Subject topic(const QString &name) { return {Kind::Topic, name, 0, {}, {}, {}}; }
    static Subject text(const QString &heading, const QString &html) { return {Kind::Text, heading, 0, {}, {}, html}; }

    bool operator==(const Subject &) const = default;

    Kind kind = Kind::Page;
    QString name;
    int line = 0;
    answers::Field field = answers::Field::Role;
    Step step = Step::Role;
    QString html;
};
