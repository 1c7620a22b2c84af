import { defineConfig } from 'vitest/config';

// Heavier suites (browser, MongoDB, faults, the real model) live in *.heavy.test.ts and run from .ci/run.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.FLO_HEAVY ? [] : ['test/**/*.heavy.test.ts'],
    testTimeout: 30_000,
    // No module keeps a state of its own, so test files may share what is loaded: that halves the time. The heavy ones kill
    // processes and hold sockets: each has a worker of its own.
    isolate: Boolean(process.env.FLO_HEAVY),
    // The stories wait more than they reckon: more of them than processors at once end sooner.
    maxWorkers: 4,
  },
});
