// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apinetworkaccess_p.h"

#include "api/apiaccess_p.h"
#include "logtonetworkaccessmanager.h"

#include <QtCore/QMutex>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlNetworkAccessManagerFactory>

#include <algorithm>
#include <vector>

namespace Logto {

namespace {

using Accesses = QList<std::shared_ptr<ApiAccess>>;

class Factory : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;

    void add(const std::shared_ptr<ApiAccess> &access)
    {
        const QMutexLocker lock(&m_mutex);
        m_accesses.append(access);
    }

    void remove(const std::shared_ptr<ApiAccess> &access)
    {
        const QMutexLocker lock(&m_mutex);
        m_accesses.removeAll(access);
    }

    // The first one with a rule for \a url; none if there is none.
    std::shared_ptr<ApiAccess> accessFor(const QUrl &url) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = std::ranges::find_if(
            m_accesses, [&url](const auto &access) { return access->ruleFor(url).has_value(); });
        return found != m_accesses.end() ? *found : nullptr;
    }

private:
    mutable QMutex m_mutex;
    Accesses m_accesses;
};

// XMLHttpRequest would follow by itself, and take all headers and the body along wherever that
// leads.
QNetworkRequest withoutItsRedirects(const QNetworkRequest &request)
{
    QNetworkRequest result = request;
    const QVariant policy = request.attribute(QNetworkRequest::RedirectPolicyAttribute);
    if (policy.isValid() && policy.toInt() == QNetworkRequest::ManualRedirectPolicy)
        result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, {});
    return result;
}

class EngineManager : public LogtoNetworkAccessManager
{
public:
    EngineManager(const Factory &factory, QObject *parent)
        : EngineManager(factory, ApiAccess::create(), parent)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override
    {
        const auto access = m_factory.accessFor(request.url());
        setAccess(access ? access : m_noAccess);
        const bool isProtected = access != nullptr || request.hasRawHeader("Authorization");
        return LogtoNetworkAccessManager::createRequest(
            operation, isProtected ? withoutItsRedirects(request) : request, outgoingData);
    }

private:
    EngineManager(const Factory &factory, const std::shared_ptr<ApiAccess> &noAccess,
                  QObject *parent)
        : LogtoNetworkAccessManager(noAccess, parent)
        , m_factory(factory)
        , m_noAccess(noAccess)
    {
    }

    const Factory &m_factory;
    std::shared_ptr<ApiAccess> m_noAccess; // without rules, for the URLs of nobody
};

QNetworkAccessManager *Factory::create(QObject *parent)
{
    return new EngineManager(*this, parent);
}

// They stay for as long as the process runs: the threads of an engine may outlive it a little, and
// nobody says when they have ended.
std::vector<std::unique_ptr<Factory>> &factories()
{
    static std::vector<std::unique_ptr<Factory>> all;
    return all;
}

Factory *factoryOf(const QQmlEngine *engine)
{
    return engine ? dynamic_cast<Factory *>(engine->networkAccessManagerFactory()) : nullptr;
}

} // namespace

void ApiNetworkAccess::install(QQmlEngine *engine)
{
    if (factoryOf(engine))
        return;
    factories().push_back(std::make_unique<Factory>());
    engine->setNetworkAccessManagerFactory(factories().back().get());
}

void ApiNetworkAccess::add(const QQmlEngine *engine, const std::shared_ptr<ApiAccess> &access)
{
    if (Factory *factory = factoryOf(engine))
        factory->add(access);
}

void ApiNetworkAccess::remove(const std::shared_ptr<ApiAccess> &access)
{
    for (const auto &factory : factories())
        factory->remove(access);
}

} // namespace Logto
