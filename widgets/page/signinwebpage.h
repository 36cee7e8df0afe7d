// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "hangwatch_p.h"
#include "signinpage_p.h"

#include <QtCore/QPointer>
#include <QtWebEngineCore/QWebEngineLoadingInfo>
#include <QtWebEngineCore/QWebEnginePage>

// A page of the sign-in with everything closed that a sign-in does not need.
class SignInWebPage : public QWebEnginePage
{
    Q_OBJECT

public:
    SignInWebPage(Logto::SignInPage *page, QWebEngineProfile *profile);

    // Whether there is a document, which could be loaded again.
    bool hasDocument() const { return m_hasDocument; }
    int progress() const { return m_progress; }

Q_SIGNALS:
    void changed();
    void newWindowAllowed(QWebEngineNewWindowRequest &request);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &value,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    void refuse();
    void watch();
    void ask(int question);
    void followLoading(const QWebEngineLoadingInfo &info);
    void read(const QUrl &url, int httpStatus);
    void updateWatch();

    QPointer<Logto::SignInPage> m_page;
    Logto::HangWatch m_watch{this};
    bool m_hasDocument = false;
    int m_progress = 0;
};
