// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccountgrant.h"
#include "logtoaccountprofile.h"
#include "logtoaccountsession.h"
#include "logtoerror.h"
#include "logtoidentity.h"
#include "logtoidtokenclaims.h"
#include "logtomfafactor.h"
#include "logtopasswordpolicy.h"
#include "logtosigninmethod.h"
#include "logtosignoutreport.h"
#include "logtosocialconnector.h"
#include "logtossoconnector.h"
#include "logtotokentarget.h"
#include "logtouserinfo.h"
#include "logtoverification.h"

#include <QtQml/qqml.h>

// Values of the C++ library as QML value types, so that bindings reach into them:
// client.idTokenClaims.name.

struct LogtoErrorForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoError)
    QML_VALUE_TYPE(logtoError)
};

// The enumeration needs a name that begins with a capital: LogtoError.AccessDenied.
class LogtoErrorEnumerations : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoError)
    QML_UNCREATABLE("LogtoError is a value, which clients and views report.")
    QML_EXTENDED_NAMESPACE(LogtoError)
};

struct LogtoUserClaimsForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoUserClaims)
    QML_ANONYMOUS
};

struct LogtoIdTokenClaimsForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoIdTokenClaims)
    QML_VALUE_TYPE(logtoIdTokenClaims)
};

struct LogtoUserInfoForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoUserInfo)
    QML_VALUE_TYPE(logtoUserInfo)
};

struct LogtoSignOutReportForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoSignOutReport)
    QML_VALUE_TYPE(logtoSignOutReport)
};

struct LogtoTokenTargetForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoTokenTarget)
    QML_VALUE_TYPE(logtoTokenTarget)
};

struct LogtoAccountProfileForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoAccountProfile)
    QML_VALUE_TYPE(logtoAccountProfile)
};

struct LogtoAccountSessionForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoAccountSession)
    QML_VALUE_TYPE(logtoAccountSession)
};

struct LogtoAccountGrantForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoAccountGrant)
    QML_VALUE_TYPE(logtoAccountGrant)
};

struct LogtoIdentityForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoIdentity)
    QML_VALUE_TYPE(logtoIdentity)
};

struct LogtoMfaFactorForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoMfaFactor)
    QML_VALUE_TYPE(logtoMfaFactor)
};

struct LogtoVerificationForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoVerification)
    QML_VALUE_TYPE(logtoVerification)
};

struct LogtoSocialConnectorForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoSocialConnector)
    QML_VALUE_TYPE(logtoSocialConnector)
};

struct LogtoSsoConnectorForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoSsoConnector)
    QML_VALUE_TYPE(logtoSsoConnector)
};

struct LogtoSignInMethodForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoSignInMethod)
    QML_VALUE_TYPE(logtoSignInMethod)
};

struct LogtoPasswordPolicyForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoPasswordPolicy)
    QML_VALUE_TYPE(logtoPasswordPolicy)
};
