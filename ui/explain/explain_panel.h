// SPDX-License-Identifier: MIT
#pragma once

#include "answers/field.h"
#include "catalogue/catalogue.h"

#include <QTextBrowser>
#include <optional>

/// Explains what is under the cursor: a directive, the answer that has the focus, or the page.
class ExplainPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    /// `cause` is the answer that called for it.
    void showEntry(const catalogue::Entry &entry, std::optional<answers::Field> cause = {});
    /// Simple HTML of our own.
    void showPage(const QString &html);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_html;
};
