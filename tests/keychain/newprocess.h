// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>

#include <chrono>

// What a store in a new process makes of an operation, as storeprocess prints it. If that process
// does not end well, and in time, there is only the member "failure".
QJsonObject
inNewProcess(const QString &operation, const QString &key,
             std::chrono::milliseconds timeLimit = std::chrono::seconds(5),
             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
