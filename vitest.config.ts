// Three kinds of tests, one after the other: pure code beside its tests, processes and disks, and what a browser drives.
import { defineConfig } from 'vitest/config'
import { findChromium } from './tools/chromium.mjs'

const driven = [
  'kiosk',
  'board',
  'staff',
  'phone',
  'pairing',
  'hall',
  'ledger-page',
  'tour',
  'lead',
  'signing',
  'specialist',
  'admin',
  'claim-pages',
  'greeter',
]

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 5_000,
    // Vitest leaves one core free; on a machine of two that halves the tests.
    maxWorkers: '100%',
    // Browser tests launch what is named here, so that one look-up decides for all.
    env: { CHROME_PATH: (await findChromium()) ?? '' },
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{contract,queue,ledger,printer,server,ui-kit,kiosk-ui,display-ui,staff-ui,phone-ui}/**/*.test.{ts,tsx}'],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [`tests/{${driven.join(',')}}/**`],
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Twice what the slowest takes beside another browser; what waits in vain fails after 15 s on its own line.
          testTimeout: 40_000,
          include: [`tests/{${driven.join(',')}}/**/*.test.{ts,tsx}`],
          pool: 'forks',
          // Each worker has a browser beside it: more than two of them wait for each other.
          maxWorkers: 2,
          isolate: false,
          globalSetup: './tests/built-once.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
