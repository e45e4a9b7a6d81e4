/** Which screen shows which phase. Each loads when it is first needed. */
import { type ComponentType, lazy } from 'react';
import type { Phase } from '../../engine/index.ts';

const load = (get: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await get() }));

export const PHASE_SCREENS: Readonly<Partial<Record<Phase, ComponentType>>> = {
  brief: load(async () => (await import('../screens/brief/brief-screen.tsx')).BriefScreen),
  signal: load(async () => (await import('../screens/signal/signal-screen.tsx')).SignalScreen),
  orders: load(async () => (await import('../screens/orders/orders-screen.tsx')).OrdersScreen),
  reveal: load(async () => (await import('../screens/reveal/reveal-screen.tsx')).RevealScreen),
  read: load(async () => (await import('../screens/read/read-screen.tsx')).ReadScreen),
  crisis: load(async () => (await import('../screens/crisis/crisis-screen.tsx')).CrisisScreen),
  assess: load(async () => (await import('../screens/assess/assess-screen.tsx')).AssessScreen),
  ended: load(async () => (await import('../screens/ending/ended-screen.tsx')).EndedScreen),
};
