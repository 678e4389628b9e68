// A page of its own where there is no board: connecting, refused. Header and frame stay, so that nobody takes it for broken.
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import './notice.css'

/** `body`: what to do. */
export function Notice({ title, body }: { title: string; body?: string }) {
  return (
    <main className="notice">
      <div className="notice-bar">
        <LotusMark size="6vmin" />
      </div>
      <div className="notice-words" role="status">
        <h1 className="notice-title">{title}</h1>
        {body && <p className="notice-body">{body}</p>}
      </div>
    </main>
  )
}
