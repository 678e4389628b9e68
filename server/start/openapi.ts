// Prints the API's description to standard output, as OpenAPI or as the page /api/docs; the build keeps both beside the pages.
//   node dist/server/openapi.js        openapi.json
//   node dist/server/openapi.js page   the page
import { apiPage } from '#server/docs/page.ts'
import { describeApi } from '#server/start/describe.ts'

const description = await describeApi()
process.stdout.write(process.argv[2] === 'page' ? apiPage(description) : `${JSON.stringify(description, null, 1)}\n`)
