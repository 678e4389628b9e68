// The pictograms a line may wear. Names only: screens draw them, the centre document names them.

/** Each name is a drawing in ui-kit/look; never shown without a word or digit beside it. */
export const pictograms = [
  'stamp',
  'family',
  'land-plot',
  'brick-wall',
  'store',
  'hand-heart',
  'id-card',
  'shield-plus',
  'graduation-cap',
  'wheat',
  'file-check',
  'question',
] as const
export type Pictogram = (typeof pictograms)[number]
