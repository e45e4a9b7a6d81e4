import { gameStore } from '../../store/index.ts';

/** Leads from a figure to an assumption behind it. The focus comes back to the figure. */
export function openAssumption(name: string): void {
  const { explaining, closeExplain, openAssumptions } = gameStore.getState();
  const figure = explaining[0]?.anchor;
  for (const _ of explaining) closeExplain();
  if (figure !== undefined) document.getElementById(figure)?.focus();
  openAssumptions(name);
}
