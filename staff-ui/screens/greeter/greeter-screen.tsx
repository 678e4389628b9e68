// The greeter's page as a picture of what it knows. No socket and no network here, so that examples and tests can draw it.
import type { ReactNode } from 'react'
import styles from './greeter.module.css'
import { type Greeter, GreeterContext } from './greeter.ts'
import { Head } from './head.tsx'
import { IssuedScreen } from './issued-screen.tsx'
import { ReentryScreen } from './reentry-screen.tsx'
import { SearchScreen } from './search-screen.tsx'

/** `finding`: the screen that finds a number; it begins anew each time it is opened. */
export function GreeterScreen({ greeter, finding }: { greeter: Greeter; finding: ReactNode }) {
  const { place } = greeter
  return (
    <GreeterContext value={greeter}>
      <div className={styles.page}>
        {place.at === 'issued' && <IssuedScreen issued={place.issued} />}
        {place.at === 'search' && (
          <Framed>
            <SearchScreen />
          </Framed>
        )}
        {place.at === 'find' && <Framed>{finding}</Framed>}
        {place.at === 'reentry' && (
          <Framed>
            <ReentryScreen />
          </Framed>
        )}
      </div>
    </GreeterContext>
  )
}

const Framed = ({ children }: { children: ReactNode }) => (
  <>
    <Head />
    {children}
  </>
)
