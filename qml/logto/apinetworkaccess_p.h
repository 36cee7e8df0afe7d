// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QQmlEngine;
QT_END_NAMESPACE

namespace Logto {

class ApiAccess;

// The network access managers of a QML engine, one for each of its threads, with the rules and
// tokens of every LogtoApi of that engine.
namespace ApiNetworkAccess {

void install(QQmlEngine *engine);
// Does nothing unless it is installed there.
void add(const QQmlEngine *engine, const std::shared_ptr<ApiAccess> &access);
void remove(const std::shared_ptr<ApiAccess> &access);

} // namespace ApiNetworkAccess

} // namespace Logto
