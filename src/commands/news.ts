/** Says aloud what a new view brings: the other desk's seal, a new phase, one summary of the ledger a turn. */
import type { View } from '../engine/index.ts';
import { formatChange, t } from '../i18n/index.ts';
import { gameStore } from '../store/index.ts';

/** Sentences for the difference of two views of one seat, weightiest first. */
export function newsBetween(before: View, now: View): string[] {
  const said: string[] = [];
  if (now.phase !== before.phase) said.push(t('news.phase', { phase: t(`phase.${now.phase}`) }));
  if (now.me?.tagged === true && before.me?.tagged === false && now.threat !== undefined) {
    const change = now.threat.overall - now.threat.previousOverall;
    said.push(t('news.opened'), t('news.ledger', { change: formatChange(change) }));
  }
  const { rival } = now;
  if (rival?.sealed === true && before.rival?.sealed === false && now.phase === 'orders') {
    said.push(t('news.sealed', { desk: t(`seat.${rival.seat}.desk`) }));
  }
  return said;
}

export function announceChanges(before: View, now: View): void {
  const said = newsBetween(before, now);
  if (said.length > 0) gameStore.getState().announce(said.join(' '));
}
