// What every dialog is given.
import type { Order } from './steps.ts'

export interface DialogProps {
  give(order: Order): void
  close(): void
}
