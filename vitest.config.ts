import { defineConfig } from 'vitest/config';

// Heavier suites (browser, MongoDB, faults, the real model) live in *.heavy.test.ts and run from .ci/run.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.FLO_HEAVY ? [] : ['test/**/*.heavy.test.ts'],
    // For what hangs. A machine that is merely slow must not look like it: a wait inside gives up first, and names
    // what did not come (PATIENCE_MS in test/support/sandbox.ts).
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // No module keeps a state of its own, so test files may share what is loaded: that halves the time. The heavy ones kill
    // processes and hold sockets: each has a worker of its own.
    isolate: Boolean(process.env.FLO_HEAVY),
    // The stories wait more than they reckon: more of them than processors at once end sooner.
    maxWorkers: 4,
  },
});
