// SPDX-License-Identifier: MIT
#include "ui/earlier_files.h"

EarlierFiles::EarlierFiles(const answers::Answers &answers, const QString &treeFolder, QObject *parent)
    : QObject(parent)
{
    m_session.setTreeFolder(treeFolder);
    m_session.startWith(answers);
    connect(&m_session, &Session::filesChanged, this, &EarlierFiles::follow);
    QMetaObject::invokeMethod(this, &EarlierFiles::follow, Qt::QueuedConnection);
}

void EarlierFiles::follow()
{
    if (m_isReady || m_session.isWaiting())
        return;
    m_isReady = true;
    Q_EMIT ready();
}
