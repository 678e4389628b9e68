// Where the project lies, and which of its folders hold what the product is built from.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project. @param {string[]} parts */
export const at = (...parts) => join(root, ...parts)

/** Rooms whose files end up in `dist/`. */
export const sourceRooms = [
  'contract',
  'queue',
  'ledger',
  'printer',
  'server',
  'ui-kit',
  'kiosk-ui',
  'display-ui',
  'staff-ui',
  'phone-ui',
  'centres',
  'tools',
]

/** Single files that change what is built. */
export const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.base.json']
