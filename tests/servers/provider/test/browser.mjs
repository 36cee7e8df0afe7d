// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

function parameter(attributes, name) {
    const [, value] = attributes.match(new RegExp(`\\b${name}="([^"]*)"`)) ?? [];
    return value?.replaceAll('&amp;', '&');
}

/** The hidden fields of a page and where its form goes. */
export function formOf(body, base) {
    const [, attributes] = body.match(/<form([^>]*)>/) ?? [];
    if (attributes === undefined) {
        throw new Error(`There is no form on this page: ${body.slice(0, 300)}`);
    }
    const fields = {};
    for (const [, input] of body.matchAll(/<input([^>]*)>/g)) {
        if (parameter(input, 'type') === 'hidden') {
            fields[parameter(input, 'name')] = parameter(input, 'value');
        }
    }
    return { action: new URL(parameter(attributes, 'action') ?? base, base).href, fields };
}

/** As much of a browser as a sign-in needs: cookies, redirects, forms. No scripts. */
export class Browser {
    #cookies = [];

    hops = [];

    #remember(url, response) {
        for (const line of response.headers.getSetCookie()) {
            const [pair, ...attributes] = line.split(/;\s*/);
            const name = pair.slice(0, pair.indexOf('='));
            const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
            this.#cookies = this.#cookies.filter((each) => each.name !== name || each.path !== path);
            if (!/expires=Thu, 01 Jan 1970/i.test(line)) {
                this.#cookies.push({ name, pair, path });
            }
        }
    }

    #cookieHeader(path) {
        return this.#cookies
            .filter((each) => path === each.path || each.path === '/'
                || path.startsWith(`${each.path}/`))
            .map(({ pair }) => pair)
            .join('; ');
    }

    async request(target, init = {}) {
        const url = new URL(target);
        const response = await fetch(url, {
            redirect: 'manual',
            ...init,
            headers: { accept: 'text/html', cookie: this.#cookieHeader(url.pathname), ...init.headers },
        });
        this.#remember(url, response);
        const body = await response.text();
        const location = response.headers.get('location');
        this.hops.push(`${init.method ?? 'GET'} ${url.pathname} ${response.status}`);
        return { url: url.href, status: response.status, headers: response.headers, body, location };
    }

    /** Follows redirects for as long as they stay on http. */
    async open(target, init) {
        let answer = await this.request(target, init);
        while (answer.location) {
            const next = new URL(answer.location, answer.url);
            if (!next.protocol.startsWith('http') || next.pathname === '/callback') {
                return { ...answer, redirect: next };
            }
            answer = await this.request(next);
        }
        return answer;
    }

    async submit(answer, values) {
        const { action, fields } = formOf(answer.body, answer.url);
        return this.open(action, {
            method: 'POST',
            body: new URLSearchParams({ ...fields, ...values }),
        });
    }

    async signIn(authorizationUrl, username = 'alice', password = `${username}-test-only`) {
        const page = await this.open(authorizationUrl);
        return page.redirect
            ? page
            : this.submit(page, { identifier: username, password, action: 'sign-in' });
    }
}
