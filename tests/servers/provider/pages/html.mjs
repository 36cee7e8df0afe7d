// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Html {
    constructor(text) {
        this.text = text;
    }

    toString() {
        return this.text;
    }
}

function render(value) {
    if (value === undefined || value === null || value === false) {
        return '';
    }
    if (Array.isArray(value)) {
        return value.map(render).join('');
    }
    return value instanceof Html
        ? value.text
        : String(value).replace(/[&<>"']/g, (character) => entities[character]);
}

/** Marks text that is HTML already, as oidc-provider hands over its forms. */
export function trusted(text) {
    return new Html(text);
}

/** Tagged template: everything that is put in is escaped, unless it came from here. */
export function html(strings, ...values) {
    return new Html(String.raw({ raw: strings }, ...values.map(render)));
}
