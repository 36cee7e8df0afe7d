// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstokenwatcher.h"
#include "logtoaccount.h"
#include "logtoclaimsmodel.h"
#include "logtoclient.h"
#include "logtodevicesignin.h"
#include "logtomanualuseragent.h"
#include "logtoorganizationmodel.h"
#include "logtosigninexperience.h"
#include "logtostore.h"
#include "logtouser.h"
#include "logtouseragent.h"

#include <QtQml/qqml.h>

// The base of the QML type LogtoAccount.
struct LogtoAccountForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoAccount)
    QML_ANONYMOUS
};

// The base of the QML type LogtoClient.
struct LogtoClientForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoClient)
    QML_ANONYMOUS
};

// The base of the QML type LogtoDeviceSignIn.
struct LogtoDeviceSignInForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoDeviceSignIn)
    QML_ANONYMOUS
};

// The base of the QML type LogtoSignInExperience.
struct LogtoSignInExperienceForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoSignInExperience)
    QML_ANONYMOUS
};

struct LogtoStoreForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoStore)
    QML_NAMED_ELEMENT(LogtoStore)
    QML_UNCREATABLE("LogtoStore is made in C++; LogtoClient.storage chooses one.")
};

struct LogtoUserAgentForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoUserAgent)
    QML_NAMED_ELEMENT(LogtoUserAgent)
    QML_UNCREATABLE("LogtoUserAgent is an interface; LogtoSignInView, LogtoBrowserUserAgent and "
                    "others implement it.")
};

struct LogtoManualUserAgentForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoManualUserAgent)
    QML_NAMED_ELEMENT(LogtoManualUserAgent)
};

struct LogtoUserForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoUser)
    QML_NAMED_ELEMENT(LogtoUser)
};

struct LogtoClaimsModelForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoClaimsModel)
    QML_NAMED_ELEMENT(LogtoClaimsModel)
};

struct LogtoOrganizationModelForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoOrganizationModel)
    QML_NAMED_ELEMENT(LogtoOrganizationModel)
};

struct LogtoAccessTokenForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoAccessTokenWatcher)
    QML_NAMED_ELEMENT(LogtoAccessToken)
};
