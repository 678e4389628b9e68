import { expect, test } from 'vitest'
import { readSettings, urlOf } from '#server/start/settings.ts'

test('without any setting the port is 8090, and who is served decides the address', () => {
  expect(readSettings({})).toEqual({ settings: { port: 8090, dataFolder: expect.stringMatching(/\/data$/) } })
  expect(readSettings({ PORT: ' 0 ', HOST: '', PUBLIC_URL: 'https://so.example/' })).toEqual({
    settings: expect.objectContaining({ port: 0, publicUrl: 'https://so.example' }),
  })
})

test('every fault is told at once, in a sentence that names its setting', () => {
  const read = readSettings({ PORT: '99999', HOST: 'a b', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'so.example/x' })
  if (!('faults' in read)) throw new Error('expected faults')
  expect(read.faults.map((fault) => fault.split(/[=:]/, 1)[0])).toEqual(['PORT', 'HOST', 'DATABASE_URL', 'PUBLIC_URL'])
})

test('a password in DATABASE_URL is not repeated', () => {
  expect(JSON.stringify(readSettings({ DATABASE_URL: 'postgres://user:secret@host' }))).not.toContain('secret')
})

test('an address to go to', () => {
  expect(urlOf('0.0.0.0', 8090)).toBe('http://127.0.0.1:8090')
  expect(urlOf('::1', 80)).toBe('http://[::1]:80')
})
