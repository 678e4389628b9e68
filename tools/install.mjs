// Installs the packages, once per lock and per Node: a changed Node needs SQLite compiled anew. Plain Node, nothing installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at, root } from './root.mjs'
import { say, spoken, stop } from './say.mjs'

const mark = at('node_modules', '.moi-so')

/** Installs where the lock or the Node is another one than last time; says how it goes on. */
export async function install() {
  const wanted = lockHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  if (isAlreadyInstalled()) return writeFileSync(mark, wanted)
  if (needsCompiler() && !hasCompiler()) stopForCompiler()
  say(
    'Lần đầu chạy: đang tải và cài những phần cần thiết. Cần có mạng; cứ để cửa sổ này mở…',
    'Installing packages (first time only). Needs the network; leave this window open…',
  )
  if (bringsSource() && hasCompiler())
    say(
      '  Phần ghi sổ (SQLite) được dựng riêng cho máy này, nên mất khoảng 1–3 phút.',
      'the part that keeps the ledger (SQLite) is built for this machine: about 1–3 minutes',
    )
  const startedAt = Date.now()
  const { code, output } = await npmCi(startedAt)
  if (code !== 0) explain(output)
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, wanted)
  const took = spoken(Date.now() - startedAt)
  say(`Cài xong sau ${took.vi}.`, `Installed in ${took.en}.`)
}

/** The lock and Node's ABI: better-sqlite3 is bound to both. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .update(`\0${process.versions.modules}`)
    .digest('hex')
}

/** Somebody ran `npm ci` before us (a CI, a habit): each package of the lock is there, and SQLite runs on this Node. */
function isAlreadyInstalled() {
  const hidden = at('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
  const isComplete = Object.keys(wanted).every(
    (path) => path === '' || wanted[path].optional || installed[path]?.version === wanted[path].version,
  )
  if (!isComplete) return false
  return (
    spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root, stdio: 'ignore' }).status === 0
  )
}

/** better-sqlite3 12 is compiled where its install finds no binary; 13 brings its own and has no install script. */
function bringsSource() {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'))
  return Boolean(lock.packages['node_modules/better-sqlite3']?.hasInstallScript)
}

/** For Node 20 no binary is published; for newer ones the install may fetch it, so a compiler is not asked for before it is missed. */
const needsCompiler = () => bringsSource() && process.versions.node.startsWith('20.')

const runs = (/** @type {string} */ command) =>
  spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
const hasCompiler = () => {
  if (process.platform === 'win32') return true // Visual Studio is not on the path; node-gyp looks for it itself
  return runs('make') && ['c++', 'g++', 'clang++'].some(runs) && ['python3', 'python'].some(runs)
}

/** @returns {never} */
function stopForCompiler() {
  stop(
    'Máy này còn thiếu công cụ để dựng phần ghi sổ (SQLite): trình biên dịch C++, make và Python 3. Hãy cài theo dòng hợp với máy ở dưới, rồi chạy lại lệnh vừa rồi.',
    'SQLite needs a C++ compiler, make and Python 3. Install them, then run this command again:\n' +
      '  Debian, Ubuntu:  sudo apt-get install -y g++ make python3\n' +
      '  Fedora:          sudo dnf install -y gcc-c++ make python3\n' +
      '  macOS:           xcode-select --install',
  )
}

/** Runs `npm ci` quietly, with a sign of life every 15 s. @param {number} startedAt @returns {Promise<{code: number, output: string}>} */
function npmCi(startedAt) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env }
  // Without Node's own headers node-gyp fetches them, which a closed network refuses.
  const prefix = dirname(dirname(process.execPath))
  if (existsSync(join(prefix, 'include', 'node', 'node.h'))) env.npm_config_nodedir ??= prefix
  // With a compiler at hand, do not ask GitHub for a binary that is not published.
  if (process.platform !== 'win32' && hasCompiler()) env.npm_config_build_from_source = 'better-sqlite3'
  // --include=dev: NODE_ENV=production would leave out what builds the screens.
  const child = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const sign = setInterval(() => {
    const elapsed = spoken(Date.now() - startedAt)
    say(`  … vẫn đang cài, đã được ${elapsed.vi}`, `still installing, ${elapsed.en} so far`)
  }, 15_000)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(sign)
      resolve({ code: 1, output: `${output}\n${error.message}` })
    })
    child.on('close', (code) => {
      clearInterval(sign)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Says what went wrong in words; npm's own last lines follow. @param {string} output @returns {never} */
function explain(output) {
  const tail = output.trim().split('\n').slice(-25).join('\n')
  process.stderr.write(`${tail}\n`)
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    stop(
      'Không tải được những phần cần thiết. Hãy kiểm tra mạng (hoặc proxy của npm) rồi chạy lại; chưa có gì hỏng.',
      'The packages could not be fetched: check the network (or npm’s proxy setting), then run this command again; nothing is broken.',
    )
  }
  if (/Missing:.*from lock file|Invalid Version|can only install packages when/.test(output)) {
    stop(
      'package-lock.json không khớp package.json. Hãy chạy “npm install” một lần rồi chạy lại.',
      'package-lock.json does not fit package.json: run `npm install` once, then this command again.',
    )
  }
  if (/node-gyp|gyp ERR|better-sqlite3/.test(output)) {
    stop(
      'Không biên dịch được SQLite (better-sqlite3). Cần g++, make, python3 và tệp tiêu đề của Node.',
      'SQLite (better-sqlite3) could not be compiled. It needs g++, make, python3 and the headers of Node (npm config set nodedir=<prefix of Node>).',
    )
  }
  stop('Không cài được các gói phần mềm; lý do ở trên.', 'The packages could not be installed; the reason stands above.')
}
