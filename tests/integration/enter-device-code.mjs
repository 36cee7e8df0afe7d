// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// The person with the other device: opens an address in a real browser, types a code and signs in.
// enter-device-code.mjs <address> <code> <user>

import { Chromium } from '../support/chromium.mjs';

const [address, code, user] = process.argv.slice(2);
const browser = await Chromium.start();
try {
    await browser.open(address);
    if (code) {
        await browser.type('input[name=user_code]', code);
        await browser.click('#continue');
    }
    await browser.until('document.querySelector(".user-code")');
    await browser.click('#continue');
    await browser.type('#identifier', user);
    await browser.type('#password', `${user}-test-only`);
    await browser.click('#sign-in');
    await browser.until('document.body.innerText.includes("Device connected")');
} finally {
    await browser.stop();
}
