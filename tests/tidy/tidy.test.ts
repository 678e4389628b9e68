// The tree itself, by the rules of tidiness: what is wrong is listed with what to write instead.
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyNameFaults, lengthFaults, machinePathFaults, markFaults, readmeFaults, type SourceFile, synonymFaults } from './rules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
/** What git ignores, and git. */
const passedBy = ['node_modules', 'dist', 'data', '.tsc', 'coverage', '.git', 'pictures', 'package-lock.json']
const isText = (path: string) => /\.(tsx?|mjs|js|css|html|md|json|sh|grit|svg)$|\/run$|LICENSE|NOTICE/.test(path)

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name)
    if (passedBy.includes(entry.name)) return []
    if (entry.isDirectory()) return filesIn(full)
    if (!entry.isFile()) return []
    return [{ path: relative(root, full).split(sep).join('/'), text: isText(full) ? readFileSync(full, 'utf8') : '' }]
  })
}

const files = filesIn(root)

test('files and folders are named for their subject', () => expect(emptyNameFaults(files)).toEqual([]))
test('one word per thing', () => expect(synonymFaults(files)).toEqual([]))
test('a file holds one idea', () => expect(lengthFaults(files)).toEqual([]))
test('every room says what it is for', () => expect(readmeFaults(files)).toEqual([]))
test('no path of one machine', () => expect(machinePathFaults(files, [root, homedir()])).toEqual([]))
test('nothing is left for later', () => expect(markFaults(files)).toEqual([]))
test('the lock names no registry', () => expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"'))
