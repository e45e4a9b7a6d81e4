/** Which screen shows which phase. Each loads when it is first needed, or when the page before it is idle. */
import type { Phase } from '../../engine/index.ts';
import { type LaterPart, later } from '../later.tsx';

export const PHASE_SCREENS = {
  brief: later(async () => (await import('../screens/brief/brief-screen.tsx')).BriefScreen),
  signal: later(async () => (await import('../screens/signal/signal-screen.tsx')).SignalScreen),
  orders: later(async () => (await import('../screens/orders/orders-screen.tsx')).OrdersScreen),
  reveal: later(async () => (await import('../screens/reveal/reveal-screen.tsx')).RevealScreen),
  read: later(async () => (await import('../screens/read/read-screen.tsx')).ReadScreen),
  crisis: later(async () => (await import('../screens/crisis/crisis-screen.tsx')).CrisisScreen),
  assess: later(async () => (await import('../screens/assess/assess-screen.tsx')).AssessScreen),
  ended: later(async () => (await import('../screens/ending/ended-screen.tsx')).EndedScreen),
} as const satisfies Readonly<Partial<Record<Phase, LaterPart<object>>>>;
