// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { png } from './png.mjs';
import { sendJson } from './response.mjs';

const size = 128;
const background = [0x5d, 0x34, 0xf2];
const person = [0xe8, 0xe1, 0xff];

function isInCircle(x, y, [centreX, centreY], radius) {
    return Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY) < radius;
}

// Head and shoulders.
function portrait(x, y) {
    return isInCircle(x, y, [64, 48], 24) || isInCircle(x, y, [64, 124], 44) ? person : background;
}

const pictures = { '/pictures/alice.png': png(size, portrait) };

/** The pictures of the users, so that nobody has to ask for them elsewhere. */
export class Pictures {
    handles(path) {
        return path in pictures;
    }

    handle(request, response, url) {
        if (!['GET', 'HEAD'].includes(request.method)) {
            sendJson(response, 405, { error: 'method_not_allowed' }, { Allow: 'GET, HEAD' });
            return;
        }
        const picture = pictures[url.pathname];
        response.writeHead(200, {
            'Content-Type': 'image/png',
            'Content-Length': picture.length,
            'X-Content-Type-Options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : picture);
    }
}
