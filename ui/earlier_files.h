// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

/// The files that other answers would make, made for real: composed, and compiled by m4.
class EarlierFiles : public QObject
{
    Q_OBJECT
public:
    /// `treeFolder` is where the cf tree is.
    EarlierFiles(const answers::Answers &answers, const QString &treeFolder, QObject *parent = nullptr);

    /// All of them, once ready() has come.
    const std::vector<PreviewFile> &files() const { return m_session.files(); }

Q_SIGNALS:
    /// Comes once, later.
    void ready();

private:
    void follow();

    Session m_session;
    bool m_isReady = false;
};
