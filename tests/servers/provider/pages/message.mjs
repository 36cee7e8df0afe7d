// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { html } from './html.mjs';
import { page } from './layout.mjs';

/** A page that only says something. */
export function messagePage(title, text) {
    return page(title, html`<p>${text}</p>`);
}
