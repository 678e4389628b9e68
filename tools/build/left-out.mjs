// Leaves out of the server's bundle what its libraries load and we never use: what is loaded is compiled at each start.

/** Package → who brings it, and why nobody asks for it. */
const packages = {
  glob: '@fastify/static: lists a folder where `wildcard` is false',
  'light-my-request': 'fastify: answers `inject`, in tests only',
  '@fastify/fast-json-stringify-compiler': 'fastify: serializers from schemas; ours is JSON.stringify (server/http/app.ts)',
}
const pattern = new RegExp(`/node_modules/(${Object.keys(packages).join('|')})/`)

/** Whoever asks for one of them after all is told. @returns {import('vite').Plugin} */
export const leftOut = () => ({
  name: 'left-out',
  enforce: 'pre',
  load(id) {
    const [, name] = pattern.exec(id) ?? []
    if (name === undefined) return undefined
    return `const missing = () => { throw new Error('${name} is left out of the build: tools/build/left-out.mjs') }
module.exports = missing
module.exports.glob = missing`
  },
})
