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
function colour(x, y) {
    return isInCircle(x, y, [64, 48], 24) || isInCircle(x, y, [64, 124], 44) ? person : background;
}

export const portrait = png(size, colour);

const nothing = [0, 0, 0, 0];

// A flower.
function flower(petals, heart) {
    return (x, y) => {
        if (isInCircle(x, y, [64, 64], 18)) {
            return heart;
        }
        const isPetal = [0, 1, 2, 3, 4].some((number) => {
            const angle = number * 2 * Math.PI / 5 - Math.PI / 2;
            return isInCircle(x, y, [64 + 38 * Math.cos(angle), 64 + 38 * Math.sin(angle)], 25);
        });
        return isPetal ? petals : nothing;
    };
}

// Waves in a circle.
function waves(water) {
    return (x, y) => {
        const isFoam = Math.sin((y + 6 * Math.sin(x / 10)) / 5.5) > 0.55;
        return isInCircle(x, y, [64, 64], 62) && !isFoam ? water : nothing;
    };
}

function ring(colour) {
    return (x, y) => (isInCircle(x, y, [64, 64], 62) && !isInCircle(x, y, [64, 64], 36)
        ? colour
        : nothing);
}

const drawings = {
    '/pictures/alice.png': colour,
    '/pictures/meadow.png': flower([0x2e, 0x7d, 0x32, 255], [0xf9, 0xa8, 0x25, 255]),
    '/pictures/meadow-dark.png': flower([0x81, 0xc7, 0x84, 255], [0xff, 0xe0, 0x82, 255]),
    '/pictures/harbour.png': waves([0x0d, 0x47, 0xa1, 255]),
    '/pictures/harbour-dark.png': waves([0x90, 0xca, 0xf9, 255]),
    '/pictures/tenant.png': ring([0x5a, 0x3f, 0xe0, 255]),
    '/pictures/tenant-dark.png': ring([0xb3, 0xa5, 0xff, 255]),
};

/** The pictures of users, connectors and tenant, so that nobody has to ask for them elsewhere. */
export class Pictures {
    #pictures = {};

    handles(path) {
        return Object.hasOwn(drawings, path);
    }

    handle(request, response, url) {
        if (!['GET', 'HEAD'].includes(request.method)) {
            sendJson(response, 405, { error: 'method_not_allowed' }, { Allow: 'GET, HEAD' });
            return;
        }
        const picture = this.#pictures[url.pathname] ??= png(size, drawings[url.pathname]);
        response.writeHead(200, {
            'Content-Type': 'image/png',
            'Content-Length': picture.length,
            'X-Content-Type-Options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : picture);
    }
}
