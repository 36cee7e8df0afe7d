// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "session_p.h"

#include <QtCore/QObject>

namespace Logto {

// One sign-in, in whatever way, from the first request to a verified session. Ends with exactly one
// of its signals and changes nothing by itself.
class SignInOperation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void succeeded(const Logto::Session &session);
    void cancelled();
    void failed(const LogtoError &error);
};

} // namespace Logto
