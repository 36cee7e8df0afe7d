// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "localprovider.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

LocalProvider::LocalProvider(const QStringList &options)
{
    constexpr int startTimeout = 30'000;
    const QStringList arguments{QStringLiteral(LOGTO_TEST_SERVERS_DIR "/provider/main.mjs"),
                                u"--exit-with-stdin"_s, u"--control"_s};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOGTO_NODE), arguments + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTimeout))
            qFatal("the provider does not start: %s", qPrintable(m_process.errorString()));
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_endpoint = QUrl(ready.value("endpoint"_L1).toString());
    m_appId = ready.value("appId"_L1).toString();
}

LocalProvider::~LocalProvider()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QJsonObject LocalProvider::control(const QString &action, const QJsonObject &body)
{
    return exchange(action, &body);
}

QJsonObject LocalProvider::grants()
{
    return exchange(u"grants"_s, nullptr);
}

QJsonObject LocalProvider::get(const QString &what)
{
    return exchange(what, nullptr);
}

int LocalProvider::count(const QString &path)
{
    int count = 0;
    const QJsonArray requests = exchange(u"log"_s, nullptr).value("requests"_L1).toArray();
    for (const auto &request : requests) {
        if (request.toObject().value("path"_L1).toString().endsWith(path))
            ++count;
    }
    return count;
}

QString LocalProvider::refusalOf(const QString &refreshToken, const QString &appId)
{
    QNetworkRequest request(m_endpoint.resolved(QUrl(u"/oidc/token"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
    form.addQueryItem(u"client_id"_s, appId);
    form.addQueryItem(u"refresh_token"_s, refreshToken);
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object().value("error"_L1).toString();
}

QJsonObject LocalProvider::exchange(const QString &action, const QJsonObject *body)
{
    QNetworkAccessManager manager;
    QUrl url = m_endpoint;
    url.setPath("/control/"_L1 + action);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply =
        body ? manager.post(request, QJsonDocument(*body).toJson()) : manager.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s", reply->readAll().constData());
    return QJsonDocument::fromJson(reply->readAll()).object();
}
