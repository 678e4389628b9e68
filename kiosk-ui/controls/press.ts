// A finger that trembles presses twice, and the second press lands on the page that has just come. Nothing is done twice within 600 ms.

const SECOND_PRESS_MS = 600

/** Ignores a second press anywhere on the page, except on keys (`data-keys`), where "oo" is two presses. Meanwhile the page is marked
 *  `data-pressed`. Returns how to stop. */
export function ignoreSecondPress(page: Document): () => void {
  const { dataset } = page.documentElement
  let timer: ReturnType<typeof setTimeout> | undefined
  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest('button')
    if (!button || button.closest('[data-keys]')) return
    if (dataset.pressed !== undefined) {
      event.stopPropagation()
      event.preventDefault()
    } else if (button.getAttribute('aria-disabled') !== 'true') {
      dataset.pressed = ''
      timer = setTimeout(() => delete dataset.pressed, SECOND_PRESS_MS)
    }
  }
  // A long press or a second button opens no menu.
  const onMenu = (event: Event) => event.preventDefault()
  page.addEventListener('click', onClick, true)
  page.addEventListener('contextmenu', onMenu)
  page.addEventListener('dragstart', onMenu)
  return () => {
    clearTimeout(timer)
    page.removeEventListener('click', onClick, true)
    page.removeEventListener('contextmenu', onMenu)
    page.removeEventListener('dragstart', onMenu)
  }
}
