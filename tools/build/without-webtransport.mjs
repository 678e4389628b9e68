// Leaves WebTransport out of a screen's bundle: our server does not speak it, and it weighs 1 KB of the 90 that the board may have.

/** @returns {import('vite').Plugin} */
export const withoutWebTransport = () => ({
  name: 'without-webtransport',
  enforce: 'pre',
  load: (id) => (/engine\.io-client\/.*\/transports\/webtransport\.js/.test(id) ? 'export class WT {}' : undefined),
})
