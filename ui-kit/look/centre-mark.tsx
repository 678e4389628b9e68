// Whose hall it is, as a picture: the centre's logo on white, so that it is seen on any ground, or the lotus where there is none.
import { useState } from 'react'
import { LotusMark } from '#ui-kit/look/lotus.tsx'

/** A square of `size`. `logo`: its address, as views say it; the name stands beside it, so it says nothing to who only hears. */
export function CentreMark({ logo, size }: { logo: string | undefined; size: number | string }) {
  const [broken, setBroken] = useState<string>()
  if (logo === undefined || logo === broken) return <LotusMark size={size} />
  return (
    <span style={{ ...tile, width: size, height: size }}>
      <img src={logo} alt="" onError={() => setBroken(logo)} style={picture} />
    </span>
  )
}

const tile = { flex: 'none', display: 'grid', placeItems: 'center', borderRadius: '12%', background: '#fff' } as const
const picture = { width: '88%', height: '88%', objectFit: 'contain' } as const
