// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// The device flow and its view, seen as an application sees them.
TestCase {
    id: testCase

    height: 480
    name: "DeviceSignIn"
    visible: true
    when: windowShown
    width: 800

    TestProvider {
        id: provider
    }

    LogtoClient {
        id: client

        appId: provider.appId
        deviceAppId: "logto-qt-device"
        endpoint: provider.endpoint
        storage: LogtoClient.Memory
    }

    LogtoDeviceSignInView {
        id: view

        client: client
        height: 480
        width: 800
    }

    LogtoDeviceSignIn {
        id: device

        client: client
    }

    LogtoQrCode {
        id: qrCode
    }

    function cleanup() {
        view.cancel();
        device.cancel();
        compare(client.state, LogtoClient.SignedOut);
    }

    function showCode() {
        verify(!view.visible);
        view.start();
        verify(view.visible);
        tryCompare(view.deviceSignIn, "status", LogtoDeviceSignIn.Waiting, 15000);
    }

    function test_properties() {
        compare(device.status, LogtoDeviceSignIn.Idle);
        device.start({ uiLocales: ["de"] });
        tryCompare(device, "status", LogtoDeviceSignIn.Waiting, 15000);
        compare(client.state, LogtoClient.SigningIn);
        verify(/^[A-Z]{4}-[A-Z]{4}$/.test(device.userCode));
        verify(device.verificationUriComplete.toString().includes(device.userCode));
        verify(device.remainingSeconds > 590);
        verify(device.busy);
        const before = device.remainingSeconds;
        tryVerify(() => device.remainingSeconds < before, 5000);
    }

    function test_badOptions() {
        device.start({ surprise: true });
        compare(device.status, LogtoDeviceSignIn.Failed);
        compare(device.error.code, LogtoError.InvalidConfiguration);
    }

    function test_viewShowsAll_data() {
        return [
            { tag: "wide", width: 800, height: 480, picture: "qrCode" },
            { tag: "tall", width: 420, height: 800, picture: "qrCode" },
            { tag: "small", width: 240, height: 200, picture: "qrCodeBelow" }
        ];
    }

    function test_viewShowsAll(data) {
        view.width = data.width;
        view.height = data.height;
        showCode();
        const shown = findChild(view, data.picture);
        verify(shown.visible);
        waitForRendering(view);
        compare(shown.text, view.deviceSignIn.verificationUriComplete.toString());
        verify(shown.width <= data.width && shown.width >= shown.moduleCount);
        verify(Math.abs(shown.width - shown.height) < 1);
        const cancel = findChild(view, "cancel");
        verify(cancel.height >= 48);
        waitForRendering(view);
    }

    function test_cancelButton() {
        view.width = 800;
        view.height = 600;
        showCode();
        const cancel = findChild(view, "cancel");
        waitForRendering(view);
        mouseClick(cancel);
        compare(client.state, LogtoClient.SignedOut);
        verify(!view.visible);
    }

    function test_escape() {
        showCode();
        keyClick(Qt.Key_Escape);
        verify(!view.visible);
    }

    function test_failureCanBeRetried() {
        device.start();
        tryCompare(device, "status", LogtoDeviceSignIn.Waiting, 15000);
        view.start();
        verify(view.visible);
        compare(view.deviceSignIn.error.code, LogtoError.Busy);
        device.cancel();
        const renew = findChild(view, "renew");
        verify(renew.visible);
        renew.clicked();
        tryCompare(view.deviceSignIn, "status", LogtoDeviceSignIn.Waiting, 15000);
    }

    function test_qrCodeTooLong() {
        qrCode.text = "x".repeat(3000);
        verify(qrCode.tooLong);
        qrCode.text = "https://id.example";
        verify(!qrCode.tooLong);
        verify(qrCode.implicitWidth > 100);
    }
}
