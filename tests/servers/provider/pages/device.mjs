// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html, trusted } from './html.mjs';
import { page, showPage } from './layout.mjs';
import { messagePage } from './message.mjs';

function problem(error) {
    switch (error?.name) {
    case undefined:
        return undefined;
    case 'AbortedError':
        return 'The sign-in on the device was cancelled.';
    case 'NoCodeError':
    case 'NotFoundError':
        return 'This code is not known. Look at the device and try again.';
    case 'ExpiredError':
        return 'This code has expired. Ask the device for a new one.';
    case 'AlreadyUsedError':
        return 'This code was used already. Ask the device for a new one.';
    default:
        return 'Something went wrong. Try again.';
    }
}

/** Asks for the code that a device shows. */
export function deviceCodePage(ctx, form, _out, error) {
    const text = problem(error);
    showPage(ctx, page('Connect a device', html`
${text && html`<p class="error" role="alert">${text}</p>`}
<p class="quiet">Enter the code that the device shows.</p>
${trusted(form)}
<div class="actions">
<button class="primary" id="continue" form="op.deviceInputForm">Continue</button>
</div>`));
}

/** Asks whether it is the right device. */
export function deviceConfirmPage(ctx, form, client, _deviceInfo, userCode) {
    showPage(ctx, page('Connect this device?', html`
<p class="quiet">${client.clientName} shows this code:</p>
<code class="user-code">${userCode}</code>
${trusted(form)}
<div class="actions">
<button class="primary" id="continue" form="op.deviceConfirmForm" autofocus>Continue</button>
<button id="cancel" form="op.deviceConfirmForm" name="abort" value="yes">Cancel</button>
</div>`));
}

export function deviceSuccessPage(ctx) {
    showPage(ctx, messagePage('Device connected', 'Go on at the device. You can close this page.'));
}
