// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { inboxPage } from '../pages/inbox.mjs';
import { sendPage } from './response.mjs';

/** For people: the codes of the account API, which are sent to nobody. */
export class Inbox {
    constructor(context) {
        this.context = context;
    }

    handles(path) {
        return path === '/inbox';
    }

    handle(request, response) {
        sendPage(response, 200, inboxPage(this.context.verifications.codes()));
    }
}
