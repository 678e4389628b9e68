// The kiosk's pairing page with the pairing itself: asks until it is let in.
import { usePairing } from '#ui-kit/link/use-pairing.ts'
import type { Shown } from '../../frame/frame.tsx'
import { Pairing } from './pairing.tsx'

export function PairingPage({ panel }: Pick<Shown, 'panel'>) {
  return <Pairing waiting={usePairing()} origin={location.origin} panel={panel} />
}
