// While a press would be ignored the page is marked `data-pressed`, as the kiosk's is: whoever waits to press again can see it.

const LOOK_EVERY_MS = 50
const shut = new Set<() => boolean>()
let timer: ReturnType<typeof setInterval> | undefined

/** Marks the page until `isOpen` says that a press counts again. */
export function markPressed(isOpen: () => boolean): void {
  shut.add(isOpen)
  document.documentElement.dataset.pressed = ''
  timer ??= setInterval(() => {
    for (const one of shut) if (one()) shut.delete(one)
    if (shut.size > 0) return
    clearInterval(timer)
    timer = undefined
    delete document.documentElement.dataset.pressed
  }, LOOK_EVERY_MS)
}
