// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html } from './html.mjs';
import { page } from './layout.mjs';

// Where Logto would hand over to somebody else, and this provider only says so. A form of its own:
// Enter in the fields presses the first button of theirs.
function elsewhere({ kind, key, name }, interactionId) {
    return html`<form method="post" class="elsewhere" aria-labelledby="elsewhere">
<input type="hidden" name="interaction" value="${interactionId}">
<h2 id="elsewhere">${name}</h2>
<p class="quiet">The app asked for <code>${kind}:${key}</code>. Logto would hand over to ${name} now;
there is no such place here.</p>
<div class="actions">
<button class="primary" id="continue-elsewhere" name="action"
    value="continue-elsewhere">Continue as Sam of ${name}</button>
</div>
</form>`;
}

function testUser({ username, password, name }) {
    return password && html`<li>${name}: <code>${username}</code> / <code>${password}</code></li>`;
}

function identifierField({ identifier, error }) {
    return html`<label for="identifier">Username or email</label>
<input type="text" id="identifier" name="identifier" value="${identifier}" required
    autocomplete="username" autocapitalize="none" spellcheck="false"
    ${error ? html`aria-invalid="true" aria-describedby="error"` : ''}
    ${identifier ? '' : html`autofocus`}>`;
}

function passwordField({ identifier, error }) {
    return html`<label for="password">Password</label>
<input type="password" id="password" name="password" required autocomplete="current-password"
    ${error ? html`aria-invalid="true" aria-describedby="error"` : ''}
    ${identifier ? html`autofocus` : ''}>`;
}

/** The sign-in page: a plain form that works without scripts. */
export function signInPage({ appName, users, identifier, error, connector, interactionId }) {
    const state = { identifier, error };
    return page('Sign in', html`<p class="quiet">to continue to ${appName}</p>
${error && html`<p class="error" id="error" role="alert">${error}</p>`}
${connector && elsewhere(connector, interactionId)}
<form method="post">
<input type="hidden" name="interaction" value="${interactionId}">
${identifierField(state)}
${passwordField(state)}
<div class="actions">
<button class="primary" id="sign-in" name="action" value="sign-in">Sign in</button>
<button id="cancel" name="action" value="cancel" formnovalidate>Cancel</button>
</div>
</form>
<section class="users" aria-labelledby="users">
<h2 id="users">Test users (name / password)</h2>
<ul>${users.map(testUser)}</ul>
</section>`);
}
