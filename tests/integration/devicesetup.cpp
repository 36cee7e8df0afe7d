// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "devicesetup.h"

#include "await.h"
#include "signin/logtodevicesignin_p.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Status = LogtoDeviceSignIn::Status;

DeviceSetup::DeviceSetup(const LocalProvider &provider)
    : ClientSetup(provider)
{
    config.setDeviceAppId(u"logto-qt-device"_s);
    config.setProxy(network.proxy());
}

LogtoClient &DeviceSetup::begin()
{
    device.reset();
    restart();
    device = std::make_unique<LogtoDeviceSignIn>(&client());
    return client();
}

bool DeviceSetup::showCode()
{
    device->start();
    return awaitCode({});
}

bool DeviceSetup::awaitCode(const QString &before)
{
    return QTest::qWaitFor(
        [&] { return device->status() == Status::Waiting && device->userCode() != before; });
}

void DeviceSetup::enterCode(const QString &button)
{
    phone.setButton(button);
    LogtoUserAgent::Request request;
    request.url = device->verificationUriComplete();
    QSignalSpy done(&phone, &LogtoUserAgent::dismissed);
    phone.open(request);
    if (done.isEmpty())
        awaitSignal(&phone, &LogtoUserAgent::dismissed);
}

void DeviceSetup::pass(std::chrono::seconds time)
{
    passed += time;
    if (const auto &operation = LogtoDeviceSignInPrivate::of(*device).operation)
        operation->wake();
    // What is due is on its way then: the metadata is known, so nothing else is waited for.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

bool DeviceSetup::poll(std::chrono::seconds time)
{
    QSignalSpy answered(LogtoDeviceSignInPrivate::of(*device).operation,
                        &Logto::DeviceSignIn::troubled);
    const int before = polls();
    pass(time);
    return polls() == before + 1 && QTest::qWaitFor([&] { return !answered.isEmpty(); });
}

bool DeviceSetup::complete(std::chrono::seconds time)
{
    QSignalSpy signedIn(&client(), &LogtoClient::signedIn);
    pass(time);
    return QTest::qWaitFor([&] { return !signedIn.isEmpty(); });
}
