// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "errors_p.h"

#include <QtCore/QCoreApplication>

// What goes wrong with calls to an API.

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;

namespace Logto::Errors {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Logto)
};

} // namespace

LogtoError apiRequestRefused(const QUrl &url, int httpStatus)
{
    LogtoError error(Code::ApiRequestRefused,
                     httpStatus == 401 || httpStatus == 403
                         ? Text::tr("%1 does not allow you to do this. Ask your administrator for "
                                    "the permission, or sign in again.")
                               .arg(url.host())
                         : Text::tr("%1 could not do what was asked of it. Please tell the makers "
                                    "of this application.")
                               .arg(url.host()));
    error.setHttpStatus(httpStatus);
    return error;
}

LogtoError apiRedirectRefused(const QUrl &from, const QUrl &to, int httpStatus)
{
    LogtoError error(
        Code::ApiRedirectRefused,
        Text::tr("%1 wanted to send this application elsewhere, which was stopped for your "
                 "safety. Please tell the makers of this application.")
            .arg(from.host()),
        u"the redirect to %1 leaves the rule or the origin of the request, or asks for what "
        "cannot be repeated"_s.arg(to.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)));
    error.setHttpStatus(httpStatus);
    return error;
}

LogtoError apiAnswerTooLarge(const QUrl &url, qint64 maximumSize)
{
    return {Code::UnexpectedResponse,
            Text::tr("The answer of %1 is larger than this application expects. Please tell its "
                     "makers.")
                .arg(url.host()),
            u"more than %1 bytes: set a target, so that the answer goes into a file, or raise "
            "LogtoApi.maximumAnswerSize"_s.arg(maximumSize)};
}

LogtoError invalidApiCall(const QString &detail)
{
    return {Code::InvalidConfiguration,
            Text::tr("This application wanted to send something that cannot be sent. Please tell "
                     "its makers."),
            detail};
}

LogtoError noCurrentOrganization()
{
    return {Code::NotOrganizationMember, Text::tr("Please choose an organization first."),
            u"the rule follows the current organization, and currentOrganizationId is empty"_s};
}

LogtoError fileNotRead(const QUrl &file, const QString &detail)
{
    return {Code::FileFailed,
            Text::tr("The file %1 could not be read. Please look whether it is there and may be "
                     "opened.")
                .arg(file.fileName()),
            detail};
}

LogtoError fileNotWritten(const QUrl &file, const QString &detail)
{
    return {Code::FileFailed,
            Text::tr("The file %1 could not be saved. Please look whether there is space left, or "
                     "choose another place.")
                .arg(file.fileName()),
            detail};
}

} // namespace Logto::Errors
