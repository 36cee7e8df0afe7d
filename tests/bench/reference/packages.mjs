// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const servers = createRequire(new URL('../../servers/package.json', import.meta.url));

/** A package of the test servers; there is none here. */
export function load(name) {
    return import(pathToFileURL(servers.resolve(name)));
}
