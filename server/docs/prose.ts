// What the schemas do not say: how to begin, what every answer has in common, and what goes over a socket.
import { html, type Markup } from '#server/docs/markup.ts'
import type { OpenApi } from '#server/docs/openapi.ts'
import { watchers } from '#server/docs/roles-section.ts'
import { schemaTable } from '#server/docs/schema-table.ts'

export const firstMinute = (): Markup => html`
<section aria-labelledby="first-minute"><h2 id="first-minute">The first minute</h2>
<p>The sample hall writes its address and a pass for every role into <code>data/sample-access.json</code>. A number, from a terminal:</p>
<pre>pass=$(node -p 'require("./data/sample-access.json").passes.kiosk')
curl -s http://127.0.0.1:8090/api/centres/phuong-mau/tickets \\
  -H "Authorization: Bearer $pass" \\
  -H "Idempotency-Key: $(node -p 'crypto.randomUUID()')" \\
  -H 'Content-Type: application/json' \\
  -d '{"line": "CT"}'</pre></section>`

export const manners = (): Markup => html`
<section aria-labelledby="manners"><h2 id="manners">How it answers</h2>
<dl>
<dt>Passes</dt><dd><code>Authorization: Bearer &lt;pass&gt;</code>. A pass that is shown must be valid, also where none is needed. A person’s is the
session cookie that <a href="#sign-in"><code>sign-in</code></a> sets; a counter’s screen shows its own pass and the cookie of who sits there.</dd>
<dt>A yes</dt><dd>is on the disk before it is told. JSON, UTF-8. A GET changes nothing.</dd>
<dt>A no</dt><dd>changed nothing. It is a problem (RFC 9457, <code>application/problem+json</code>) with a <code>code</code>, a sentence a person can
act on (in Vietnamese, or in English where <code>Accept-Language</code> names it first), and whether asking again can help:
<a href="#problems">all codes</a>.</dd>
<dt>Strict</dt><dd>Unknown fields are refused and nothing is converted: <code>"3"</code> is not <code>3</code>.</dd>
<dt id="idempotency-key">Idempotency-Key</dt><dd>Every POST carries one: a UUID that the client makes anew for each press and sends again with each
repeat of it. A repeat of what was done gets the same answer, byte for byte, until the end of the next day, and is not done twice. The same key with
another method, path or body is refused (<a href="#problem-key-reused"><code>key-reused</code></a>). A no is not kept: the same key may be tried again.</dd>
<dt>Asked-Seconds-Ago</dt><dd>With a repeat: how long ago the person pressed, by the client’s own elapsed time. A new key older than 120 s is refused
(<a href="#problem-touch-expired"><code>touch-expired</code></a>), so that yesterday’s touch never takes this morning’s number.</dd>
<dt>Moments</dt><dd>are whole milliseconds since 1970, UTC, by the hall’s clock. Show <code>at</code> of the answer, never your own clock.</dd>
</dl></section>`

export const sockets = ({ components }: OpenApi): Markup => {
  const named = components.schemas ?? {}
  const table = (name: string) => schemaTable(named[name] ?? {}, named)
  return html`
<section aria-labelledby="sockets"><h2 id="sockets">Live views</h2>
<p>The same views that the GETs answer come over Socket.IO (path <code>/socket.io</code>), whole, on <code>watch</code> and again whenever they changed.
A client that was away needs no repair: the next view is the truth.</p>
<pre>const socket = io('http://127.0.0.1:8090', { auth: { pass } })   // a session: by its cookie; a ticket’s page: without auth
socket.on('connect', () =&gt;
  socket.emit('watch', { centre: 'phuong-mau', view: 'board' }, (answer) =&gt; {
    // {} is a yes; a no is problem details
  }))
socket.on('view', (envelope) =&gt; { /* {stream, seq, at, release, view, key?, data} */ })
socket.on('call', (call) =&gt; { /* chime */ })
socket.on('connect_error', ({ data }) =&gt; { /* a bad pass: problem details */ })</pre>
<h3>watch</h3>${table('Watch')}
<p><code>counter</code> and <code>ticket</code> need a key: the counter’s or the ticket’s id. One socket may watch several views. Who may watch what:</p>
${watchers()}
<h3>view</h3><p>The envelope, as the GET of that view answers it. Within a <code>stream</code> (<code>centre/day/generation</code>) drop a lower
<code>seq</code>; of equal <code>seq</code> the later <code>at</code> wins. Streams order by generation, then day; drop a lower one. On another
<code>release</code> fetch the page anew.</p>
<h3>call</h3><p>To watchers of <code>board</code> and <code>kiosk</code>, at the moment of a call: a hint for chime and voice. An invitation is
<code>id</code> + <code>attempt</code>.</p>${table('CallEvent')}</section>`
}
