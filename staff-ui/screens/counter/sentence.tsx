// A page that has no desk to show: what happened and what to do.
import { LotusMark } from '#ui-kit/look/lotus.tsx'

export function Sentence({ title, text }: { title: string; text?: string }) {
  return (
    <main>
      <div className="sentence" role="status">
        <LotusMark size="4rem" />
        <h1>{title}</h1>
        {text && <p>{text}</p>}
      </div>
    </main>
  )
}
