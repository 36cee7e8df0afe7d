// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Every listing of a document is a file that a test compiles or loads, or a part of one between two
// lines "//! [name]", indented as the document likes. What is to be typed into a shell is the same as in
// the README of the project; the tests of the examples run such commands.
//
// check-listings.mjs <document> <other language of it> <header with the scopes> <source>…

import { readFile } from 'node:fs/promises';

const [document, translation, scopesHeader, ...sources] = process.argv.slice(2);
const problems = [];

function listings(text) {
    return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
        .map(([, language, code]) => ({ language, code }));
}

/** Without the indentation that all lines have in common. */
function outdented(text) {
    const indents = text.split('\n').filter((line) => line.trim())
        .map((line) => line.match(/^ */)[0].length);
    const common = Math.min(...indents);
    return text.split('\n').map((line) => line.slice(common)).join('\n');
}

function withoutHeader(text) {
    return text.replace(/^(.*SPDX.*\n){2}\n/, '');
}

/** All that may be shown of a file. */
function partsOf(text) {
    const parts = [text];
    for (const [, , part] of text.matchAll(/^ *\/\/! \[([\w-]+)\]\n(.*?)^ *\/\/! \[\1\]\n/gms)) {
        parts.push(outdented(part));
    }
    return parts;
}

const text = await readFile(document, 'utf8');
const known = new Set();
for (const source of sources) {
    const content = await readFile(source, 'utf8');
    const parts = source.endsWith('.md')
        ? listings(content).map(({ code }) => code) : partsOf(withoutHeader(content));
    parts.forEach((part) => known.add(part));
}

const shown = listings(text);
if (shown.length === 0) {
    problems.push('no listing was found');
}
for (const { code } of shown) {
    if (!known.has(code)) {
        problems.push(`this listing is in none of the sources:\n${code}`);
    }
}
const translated = listings(await readFile(translation, 'utf8'));
if (JSON.stringify(translated) !== JSON.stringify(shown)) {
    problems.push(`${translation} does not show the same listings`);
}
const header = await readFile(scopesHeader, 'utf8');
for (const [, scope] of header.matchAll(/\{"([^"]+)"\}/g)) {
    if (!text.includes(`\`${scope}\``)) {
        problems.push(`the scope ${scope} is missing`);
    }
}

problems.forEach((problem) => console.error(`${document}: ${problem}`));
process.exitCode = problems.length === 0 ? 0 : 1;
