// The least that a key and a TV can be: a key that posts, a socket that fills a text node.

export const keyPage = `<!doctype html><meta charset="utf-8"><title>key</title><p>key</p>
<script>addEventListener('keydown', (event) => { if (event.key === 'Enter') fetch('/pressed', { method: 'POST' }) })</script>`

export const tvPage = `<!doctype html><meta charset="utf-8"><title>tv</title><p id="number">connecting</p>
<script>
const socket = new WebSocket('ws://' + location.host + '/watch')
const text = document.getElementById('number')
socket.onopen = () => { socket.send('watch'); text.textContent = 'ready' }
socket.onmessage = ({ data }) => { if (data) text.textContent = data }
</script>`
