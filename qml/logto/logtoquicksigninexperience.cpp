// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquicksigninexperience.h"

/*!
    \qmltype LogtoSignInExperience
    \inqmlmodule Logto
    \nativetype LogtoQuickSignInExperience
    \brief How the sign-in page of a Logto tenant looks, and which ways to sign in it offers.

    \qml
    LogtoSignInExperience {
        id: experience
        client: logto
    }

    Repeater {
        model: experience.connectors

        Button {
            required property logtoSocialConnector modelData

            icon.source: modelData.logo
            text: qsTr("Continue with %1").arg(modelData.name)
            onClicked: logto.signIn({ directSignIn: modelData.directSignIn })
        }
    }
    \endqml

    Its properties are those of the C++ class LogtoSignInExperience, and the lists below. What is
    wanted is fetched by itself.
*/

/*!
    \class LogtoQuickSignInExperience
    \inmodule Logto
    \brief The LogtoSignInExperience of QML, with its lists as properties.
*/

namespace {

template<typename T>
QVariantList variants(const QList<T> &values)
{
    QVariantList list;
    list.reserve(values.size());
    for (const T &value : values)
        list.append(QVariant::fromValue(value));
    return list;
}

} // namespace

LogtoQuickSignInExperience::~LogtoQuickSignInExperience() = default;

/*!
    \qmlproperty list LogtoSignInExperience::connectors
    The accounts elsewhere that one can sign in with, each a logtoSocialConnector.
*/
QVariantList LogtoQuickSignInExperience::connectors() const
{
    return variants(LogtoSignInExperience::connectors());
}

/*!
    \qmlproperty list LogtoSignInExperience::ssoConnectors
    The sign-ins of companies, each a logtoSsoConnector.
*/
QVariantList LogtoQuickSignInExperience::ssoConnectors() const
{
    return variants(LogtoSignInExperience::ssoConnectors());
}

/*!
    \qmlproperty list LogtoSignInExperience::methods
    What users can call themselves by, each a logtoSignInMethod.
*/
QVariantList LogtoQuickSignInExperience::methods() const
{
    return variants(LogtoSignInExperience::methods());
}
