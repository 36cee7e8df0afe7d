// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/apireply_p.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

// The part of a reply that hands on: head, data, and what concerns TLS.

namespace Logto {

namespace {

using Attribute = QNetworkRequest::Attribute;

constexpr Attribute copiedAttributes[] = {
    Attribute::HttpStatusCodeAttribute,        Attribute::HttpReasonPhraseAttribute,
    Attribute::ConnectionEncryptedAttribute,   Attribute::SourceIsFromCacheAttribute,
    Attribute::HttpPipeliningWasUsedAttribute, Attribute::Http2WasUsedAttribute,
    Attribute::OriginalContentLengthAttribute, Attribute::RedirectionTargetAttribute,
};

} // namespace

void ApiReply::emitHead()
{
    const auto pairs = m_inner->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        setRawHeader(name, value);
    for (const Attribute code : copiedAttributes) {
        if (const QVariant value = m_inner->attribute(code); value.isValid())
            setAttribute(code, value);
    }
    Q_EMIT metaDataChanged();
}

void ApiReply::ignoreSslErrors()
{
    m_ignoresSslErrors = true;
    if (m_inner)
        m_inner->ignoreSslErrors();
}

void ApiReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors)
{
    m_ignoredSslErrors = errors;
    if (m_inner)
        m_inner->ignoreSslErrors(errors);
}

void ApiReply::setSslConfigurationImplementation(const QSslConfiguration &configuration)
{
    m_request.setSslConfiguration(configuration);
}

void ApiReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    configuration = m_inner ? m_inner->sslConfiguration() : m_request.sslConfiguration();
}

void ApiReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_inner && m_delivering)
        m_inner->setReadBufferSize(size);
}

qint64 ApiReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable()
        + (m_inner && m_delivering ? m_inner->bytesAvailable() : 0);
}

bool ApiReply::canReadLine() const
{
    return QNetworkReply::canReadLine() || (m_inner && m_delivering && m_inner->canReadLine());
}

qint64 ApiReply::readData(char *data, qint64 maxSize)
{
    if (!m_inner || !m_delivering)
        return isFinished() ? -1 : 0;
    const qint64 size = m_inner->isReadable() ? m_inner->read(data, maxSize) : 0;
    return size == 0 && isFinished() ? -1 : size;
}

} // namespace Logto
