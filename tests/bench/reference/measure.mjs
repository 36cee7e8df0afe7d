// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const rounds = 15;
const nanosecondsPerRound = 100_000_000;

async function timeOf(call, calls) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; ++i) {
        await call();
    }
    return Number(process.hrtime.bigint() - start);
}

// Also warms up: what runs often enough for one long round has been compiled.
async function callsPerRound(call) {
    let calls = 1;
    while (await timeOf(call, calls) < nanosecondsPerRound) {
        calls *= 2;
    }
    return calls;
}

function median(values) {
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Calls again and again, one call after the other, and prints the median as a line of JSON. */
export async function report(name, call) {
    const calls = await callsPerRound(call);
    const perCall = [];
    for (let round = 0; round < rounds; ++round) {
        perCall.push(await timeOf(call, calls) / calls);
    }
    const value = Math.round(median(perCall));
    process.stdout.write(`${JSON.stringify({ name, value, unit: 'ns' })}\n`);
}
