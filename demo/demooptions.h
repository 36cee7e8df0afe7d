// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoconfig.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

// What logto-demo was told on the command line, in a file, or in the environment.
class DemoOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main()")
    Q_PROPERTY(QUrl endpoint READ endpoint CONSTANT FINAL)
    Q_PROPERTY(QString appId READ appId CONSTANT FINAL)
    Q_PROPERTY(QString deviceAppId READ deviceAppId CONSTANT FINAL)
    Q_PROPERTY(QUrl redirectUri READ redirectUri CONSTANT FINAL)
    Q_PROPERTY(QUrl postLogoutRedirectUri READ postLogoutRedirectUri CONSTANT FINAL)
    Q_PROPERTY(QStringList scopes READ scopes CONSTANT FINAL)
    Q_PROPERTY(QStringList resources READ resources CONSTANT FINAL)
    Q_PROPERTY(QStringList organizationResources READ organizationResources CONSTANT FINAL)
    Q_PROPERTY(bool memoryOnly READ isMemoryOnly CONSTANT FINAL)
    Q_PROPERTY(QUrl browserPostLogoutRedirectUri READ browserPostLogoutRedirectUri CONSTANT FINAL)
    Q_PROPERTY(QString signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(QString theme READ theme CONSTANT FINAL)
    Q_PROPERTY(QUrl api READ api CONSTANT FINAL)
    Q_PROPERTY(bool localApi READ hasLocalApi CONSTANT FINAL)
    Q_PROPERTY(QUrl inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(bool kiosk READ isKiosk CONSTANT FINAL)
    Q_PROPERTY(int kioskIdle READ kioskIdle CONSTANT FINAL)
    Q_PROPERTY(int kioskWarning READ kioskWarning CONSTANT FINAL)
    Q_PROPERTY(int kioskLimit READ kioskLimit CONSTANT FINAL)

public:
    using QObject::QObject;

    // To be called before the application is made: it chooses its keyboard when it starts.
    static void prepare(int argc, char *argv[]);
    static void addTo(QCommandLineParser &parser);
    // Gives what is wrong, or nothing.
    QString read(const QCommandLineParser &parser);

    QUrl endpoint() const { return m_config.endpoint(); }
    QString appId() const { return m_config.appId(); }
    QString deviceAppId() const { return m_config.deviceAppId(); }
    QUrl redirectUri() const { return m_config.redirectUri(); }
    QUrl postLogoutRedirectUri() const { return m_config.postLogoutRedirectUri(); }
    QStringList scopes() const { return m_config.scopes(); }
    QStringList resources() const { return m_config.resources(); }
    // Those of the resources that are for use within an organization, too.
    QStringList organizationResources() const { return m_organizationResources; }
    bool isMemoryOnly() const { return m_memoryOnly; }
    QUrl browserPostLogoutRedirectUri() const { return m_browserPostLogoutRedirectUri; }
    // The way to sign in that is chosen at first.
    QString signIn() const { return m_signIn; }
    QString language() const { return m_language; }
    QString theme() const { return m_theme; }
    // The base of the API that is called; empty where there is none.
    QUrl api() const { return m_api; }
    // Whether it is that of a provider for tests on this machine.
    bool hasLocalApi() const { return m_hasLocalApi; }
    // Where the codes are that a provider for tests does not mail; empty where there is none.
    QUrl inbox() const { return m_inbox; }
    bool isKiosk() const { return m_kiosk; }
    // Seconds, as in LogtoKiosk.
    int kioskIdle() const { return m_kioskTimes.value(0); }
    int kioskWarning() const { return m_kioskTimes.value(1); }
    int kioskLimit() const { return m_kioskTimes.value(2); }

private:
    QString readAddresses(const QCommandLineParser &parser);
    QString readKiosk(const QCommandLineParser &parser);

    LogtoConfig m_config;
    QStringList m_organizationResources;
    bool m_memoryOnly = false;
    QUrl m_browserPostLogoutRedirectUri;
    QString m_signIn;
    QString m_language;
    QString m_theme;
    QUrl m_api;
    bool m_hasLocalApi = false;
    QUrl m_inbox;
    bool m_kiosk = false;
    QList<int> m_kioskTimes;
};
