// The least that answers 200: how long Node itself takes to start on this machine.
import { createServer } from 'node:http'

createServer((_, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1')
