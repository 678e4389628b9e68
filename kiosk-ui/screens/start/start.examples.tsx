import { exampleLogoAddress } from '#ui-kit/examples/example-logo.ts'
import { type Examples, nothing } from '../../examples/example.ts'
import { view } from '../../examples/sample-hall.ts'
import { Start } from './start.tsx'

const on = {
  onPage: nothing,
  onLine: nothing,
  onSearch: nothing,
  onHelp: nothing,
  onReturn: nothing,
  onLanguage: nothing,
  onLarger: nothing,
  onLower: nothing,
}

export const examples: Examples = {
  full: (shown) => <Start {...shown} {...on} view={view()} page={0} isLow={shown.panel.layout === 'low'} />,
  'second-page': (shown) => <Start {...shown} {...on} view={view()} page={1} isLow={shown.panel.layout === 'low'} />,
  'nobody-waits': (shown) => <Start {...shown} {...on} view={view(0)} page={0} isLow={shown.panel.layout === 'low'} />,
  logo: (shown) => {
    const centre = { ...view().centre, isSample: false, logo: exampleLogoAddress }
    return <Start {...shown} {...on} centre={centre} view={{ ...view(), centre }} page={0} isLow={shown.panel.layout === 'low'} />
  },
  '500-wait': (shown) => <Start {...shown} {...on} view={view(500)} page={0} isLow={shown.panel.layout === 'low'} />,
}
