// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "secretservice_p.h"

namespace Logto {

QString SecretService::obstacle()
{
    return {};
}

bool SecretService::isInUse()
{
    return false;
}

void SecretService::ask(const Handler &handler)
{
    handler({});
}

void SecretService::watch() { }

void SecretService::onPropertiesChanged(const QString &, const QVariantMap &) { }

} // namespace Logto
