// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html } from './html.mjs';
import { page } from './layout.mjs';

/** What an app of somebody else has to ask for; first-party apps never show this. */
export function consentPage({ appName, userName, scopes, interactionId }) {
    return page('Allow access?', html`<p><strong>${appName}</strong> wants to see this of
${userName}:</p>
<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
<form method="post">
<input type="hidden" name="interaction" value="${interactionId}">
<div class="actions">
<button class="primary" id="allow" name="action" value="allow" autofocus>Allow</button>
<button id="deny" name="action" value="deny">Deny</button>
</div>
</form>`);
}
