// What CSS needs to know of the panel and the person: the app and the examples stand on it.
import type { ReactNode } from 'react'
import type { Shown } from './frame.tsx'

export function Stage({ shown, children }: { shown: Shown; children: ReactNode }) {
  return (
    <div
      lang={shown.language}
      style={{ height: '100%' }}
      data-layout={shown.panel.layout}
      data-landscape={shown.panel.isLandscape || undefined}
      data-narrow={shown.panel.isNarrow || undefined}
      data-large={shown.isLarge || undefined}
    >
      {children}
    </div>
  )
}
