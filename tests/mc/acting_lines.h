// SPDX-License-Identifier: MIT
#pragma once

#include "mc/document.h"

#include <QByteArrayList>

/// What m4 acts on: the rendered lines without comments and without the notes between the divert lines.
inline QByteArrayList actingLines(const mc::Document &document)
{
    QByteArrayList lines;
    bool withinNotes = false;
    for (const QByteArray &line : document.render({.comments = false}).text.split('\n')) {
        if (line.startsWith("divert("))
            withinNotes = line.startsWith("divert(-1)");
        else if (!withinNotes && !line.isEmpty() && !line.startsWith("dnl"))
            lines += line;
    }
    return lines;
}
