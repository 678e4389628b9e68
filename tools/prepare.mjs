// Makes a fresh clone ready, and does nothing (0.1 s) where it already is. Plain Node: runs before anything is installed.
//   node tools/prepare.mjs install   packages only
//   node tools/prepare.mjs build     packages, then dist/ if a source changed
//   node tools/prepare.mjs test      packages (tests build by themselves, later)
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { at, root } from './root.mjs'
import { say, stop } from './say.mjs'
import { quickHash } from './sources.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Mời Số cần Node.js 20.19 trở lên; máy này đang có ${process.versions.node}. Hãy cài bản mới tại https://nodejs.org.`,
    `Mời Số needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  )
}

const purpose = process.argv[2]
if (purpose !== 'install' && purpose !== 'build' && purpose !== 'test') {
  stop('Cách dùng: node tools/prepare.mjs install|build|test', 'Usage: node tools/prepare.mjs install|build|test')
}

const { install } = await import('./install.mjs')
await install()
if (purpose === 'build') buildIfStale()

function buildIfStale() {
  if (!isStale()) return
  say('Đang dựng các màn hình và máy chủ, khoảng nửa phút…', 'Building the screens and the server, about half a minute…')
  const { status } = spawnSync(process.execPath, [at('tools', 'build.mjs')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) stop('Không dựng được; lý do ở trên.', 'The build failed; the reason stands above.')
}

function isStale() {
  return !existsSync(at('dist', '.stamp')) || readFileSync(at('dist', '.stamp'), 'utf8') !== quickHash()
}
