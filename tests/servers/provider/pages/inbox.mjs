// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html } from './html.mjs';
import { page } from './layout.mjs';

/** The codes that a provider would have sent, the newest first. */
export function inboxPage(codes) {
    const rows = codes.map(({ value, code }) => html`
<tr><td>${value}</td><td><code>${code}</code></td></tr>`);
    return page('Inbox', codes.length
        ? html`<p>What would have been mailed or sent to a phone, the newest first.</p>
<table><tr><th>To</th><th>Code</th></tr>${rows.reverse()}</table>`
        : html`<p>No code has been sent yet. Load this page again when one has.</p>`);
}
