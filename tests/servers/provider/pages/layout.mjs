// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';

import { html, trusted } from './html.mjs';

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

const contentSecurityPolicy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "script-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
};

/** A whole page around the given content. */
export function page(title, content, { onload } = {}) {
    return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body${onload ? html` onload="${onload}"` : ''}>
<p class="notice"><strong>Local test provider.</strong> Runs on this machine only; no real
accounts, never enter a real password.</p>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.toString();
}

/** Puts a page into a Koa context. */
export function showPage(ctx, body) {
    ctx.set(pageHeaders);
    ctx.body = body;
}
