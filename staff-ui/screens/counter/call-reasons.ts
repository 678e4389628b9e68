// Why an officer calls somebody by hand, past the order: each such call is audited with its code.
export const callReasons = ['lead-asked', 'turn-missed', 'with-former'] as const
export type CallReason = (typeof callReasons)[number]
