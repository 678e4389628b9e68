// The TV's pairing page with the pairing itself: asks until it is let in.
import { usePairing } from '#ui-kit/link/use-pairing.ts'
import { useWindowPx } from '../../fit/use-panel.ts'
import { Pairing } from './pairing.tsx'

export function PairingPage() {
  return <Pairing waiting={usePairing()} origin={location.origin} windowPx={useWindowPx()} />
}
