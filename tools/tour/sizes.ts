// The real sizes: which glass each screen is looked at on, and in which languages it speaks.
export interface Size {
  name: string
  width: number
  height: number
  /** What the examples page must know of the panel. */
  query: string
  /** Only examples whose name begins so; missing: all. */
  only?: readonly string[]
  /** The picture is as tall as the page: a phone is scrolled. */
  isWhole?: boolean
}

export interface Screen {
  /** Its folder of dist/, and of the pictures. */
  out: string
  name: string
  languages: readonly ('vi' | 'en')[]
  /** The first is the main one, which axe looks at. */
  sizes: readonly Size[]
}

export const tourScreens: readonly Screen[] = [
  {
    out: 'kiosk',
    name: 'Kiosk',
    languages: ['vi', 'en'],
    sizes: [
      { name: '21.5″ 1080 × 1920', width: 1080, height: 1920, query: '&inches=21.5' },
      { name: '21.5″ 1920 × 1080', width: 1920, height: 1080, query: '&inches=21.5' },
      { name: '10.1″ 1280 × 800', width: 1280, height: 800, query: '&inches=10.1' },
      { name: '21.5″ larger letters', width: 1080, height: 1920, query: '&inches=21.5&large', only: ['start/', 'procedure/', 'number/'] },
      { name: '21.5″ lowered', width: 1080, height: 1920, query: '&inches=21.5&low', only: ['start/', 'procedure/', 'number/'] },
    ],
  },
  {
    out: 'board',
    name: 'TV',
    languages: ['vi'],
    sizes: [
      { name: '55″, 8 m', width: 1920, height: 1080, query: '&inches=55&metres=8' },
      { name: '55″, 4 m', width: 1920, height: 1080, query: '&inches=55&metres=4' },
      { name: '55″ upright, 5 m', width: 1080, height: 1920, query: '&inches=55&metres=5' },
      {
        name: '55″ 4K, 4 m',
        width: 3840,
        height: 2160,
        query: '&inches=55&metres=4',
        only: ['board/calls', 'board/longest', 'new-call/first'],
      },
    ],
  },
  {
    out: 'staff',
    name: 'Counter',
    languages: ['vi', 'en'],
    sizes: [
      { name: '1366 × 768', width: 1366, height: 768, query: '' },
      { name: '1920 × 1080', width: 1920, height: 1080, query: '' },
      { name: 'phone 390 × 844', width: 390, height: 844, query: '', only: ['lead/', 'specialist/', 'greeter/'], isWhole: true },
      { name: 'tablet 1024 × 768', width: 1024, height: 768, query: '', only: ['signing/'] },
      { name: 'tablet 768 × 1024', width: 768, height: 1024, query: '', only: ['greeter/'] },
    ],
  },
  {
    out: 'phone',
    name: 'Phone',
    languages: ['vi', 'en'],
    sizes: [
      { name: '390 × 844', width: 390, height: 844, query: '', isWhole: true },
      { name: '320 × 568', width: 320, height: 568, query: '', isWhole: true },
    ],
  },
]
