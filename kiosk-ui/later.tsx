// Pages that come after the first view, so that the first one comes sooner. They are fetched while the machine is idle, before anybody needs them.
import { type ComponentType, lazy } from 'react'

/** Where the server went before the page was fetched, this page is asked for anew. @unit ms */
const AGAIN_AFTER_MS = 5_000

export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  let coming: Promise<{ default: ComponentType<Props> }> | undefined
  const fetched = () => {
    coming ??= load().then(
      (page) => ({ default: page }),
      () => new Promise<never>(() => setTimeout(() => location.reload(), AGAIN_AFTER_MS)),
    )
    return coming
  }
  return { Page: lazy(fetched), fetch: () => void fetched() }
}
