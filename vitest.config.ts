// Three kinds of tests: pure code beside its tests, processes and disks one file at a time each, and the browser alone on the machine.
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
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`tests/{${driven.join(',')}}/**/*.test.{ts,tsx}`],
          pool: 'forks',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
