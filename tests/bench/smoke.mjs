// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Runs every benchmark once, as fast as it goes, and looks at what comes out; whether a number is a
// good one is not judged here. Usage: smoke.mjs <logto-bench>

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const members = ['name', 'value', 'unit', 'reference', 'referenceValue', 'ratio'];
const names = ['cached-token', 'id-token-verify', 'stampede-requests', 'stampede-total',
    'stampede-caller-median', 'stampede-caller-max', 'sign-in-requests', 'refresh-requests',
    'restore', 'restore-requests', 'memory-pss', 'memory-uss', 'idle-1-s'];

function isEntry(entry) {
    assert.deepEqual(Object.keys(entry).sort(), members.toSorted());
    const { name, value, unit, reference, referenceValue, ratio } = entry;
    for (const text of [name, unit, reference]) {
        assert.ok(typeof text === 'string' && text, JSON.stringify(entry));
    }
    assert.ok(value >= 0 && referenceValue >= 0, JSON.stringify(entry));
    assert.ok(referenceValue === 0 ? ratio === null
        : Math.abs(ratio - value / referenceValue) <= 1e-9 * ratio, JSON.stringify(entry));
}

const folder = mkdtempSync(join(tmpdir(), 'logto-bench-'));
try {
    const file = join(folder, 'results.json');
    const { status, stdout, stderr } = spawnSync(process.argv[2], ['--quick', '--json', file],
        { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const entries = JSON.parse(readFileSync(file, 'utf8'));
    entries.forEach(isEntry);
    assert.deepEqual([...new Set(entries.map(({ name }) => name))].sort(), names.toSorted());
    for (const { name, value } of entries) {
        assert.match(stdout, new RegExp(`^${name} `, 'm'));
        if (name === 'stampede-requests') {
            assert.equal(value, 100);
        }
    }
} finally {
    rmSync(folder, { recursive: true });
}
