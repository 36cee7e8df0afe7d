// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// So short that other processes interrupt few of them.
const rounds = 301;
const nanosecondsPerRound = 1_000_000;
const nanosecondsToWarmUp = 500_000_000;

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
    let time = 0;
    while (time < nanosecondsToWarmUp) {
        calls *= 2;
        time = await timeOf(call, calls);
    }
    return Math.ceil(calls * nanosecondsPerRound / time);
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
