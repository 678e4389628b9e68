// Runs a TypeScript file in plain Node 20, which cannot by itself: node run.mjs <file> [arguments].
import { runnerImport } from 'vite'

const [, , file, ...args] = process.argv
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
await module.run(...args)
