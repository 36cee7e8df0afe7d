// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html, trusted } from './html.mjs';
import { page, showPage } from './layout.mjs';
import { messagePage } from './message.mjs';

/** Sends itself off, as Logto's page does; the button is for browsers without scripts. */
export function signOutPage(ctx, form) {
    showPage(ctx, page('Sign out', html`${trusted(form)}
<input type="hidden" form="op.logoutForm" name="logout" value="yes">
<p>Signing out…</p>
<noscript><div class="actions">
<button class="primary" form="op.logoutForm" autofocus>Sign out</button>
</div></noscript>`, { onload: "document.getElementById('op.logoutForm').submit()" }));
}

export function signedOutPage(ctx) {
    showPage(ctx, messagePage('Signed out', 'You are signed out and can close this page.'));
}
