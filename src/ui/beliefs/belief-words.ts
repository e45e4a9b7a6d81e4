/** What each side came to believe of the other, in words. */
import type { ReadStep, SeatInference } from '../../analysis/type-inference/index.ts';
import type { Level, View } from '../../engine/index.ts';
import { formatNumber, formatTick, t } from '../../i18n/index.ts';
import { moveName, seatName, stateName } from '../panels/names.ts';

/** A belief in 100; one that is nearly sure is not called sure. */
export function percent(share: number | undefined): string {
  if (share !== undefined && share < 1 && Math.round(100 * share) === 100) return `>${formatNumber(99)}`;
  if (share !== undefined && share > 0 && Math.round(100 * share) === 0) return `<${formatNumber(1)}`;
  return formatNumber(share === undefined ? share : 100 * share);
}

/** The game's own line, and that of Bayes' rule. */
export const ownLine = ({ lines }: Pick<SeatInference, 'lines'>): readonly number[] => lines.at(-1) ?? [];
export const plainLine = ({ lines }: Pick<SeatInference, 'lines'>): readonly number[] => lines[0] ?? [];

/** From here on a side counts as believed to be out to gain. */
const HALF = 0.5;

/** How belief ended, and how right it was. */
export function beliefFinding(seat: SeatInference): string {
  const end = ownLine(seat).at(-1) ?? 0;
  const believed = end >= HALF ? 'greedy' : 'innocent';
  const truth = seat.greedy ? 'greedy' : 'innocent';
  return t(`belief.find.${truth}-believed-${believed}`, {
    observer: seatName(seat.observer),
    rival: seatName(seat.rival),
    end: percent(end),
    plain: percent(plainLine(seat).at(-1)),
  });
}

/** How much what raised belief shows, one by one: the mean of their ratios on a scale of ratios. */
export function tellingRatio(
  { steps }: Pick<SeatInference, 'steps'>,
  by: ReadStep['kind'] = 'move',
): number | undefined {
  const raised = steps.filter(({ kind, ratio }) => kind === by && ratio > 1);
  if (raised.length === 0) return undefined;
  return Math.exp(raised.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / raised.length);
}

export function tellingSentence(seat: SeatInference): string {
  const ratio = tellingRatio(seat);
  if (ratio === undefined) return t('belief.telling-none', { rival: seatName(seat.rival) });
  const moves = t('belief.telling', { ratio: formatNumber(ratio, 2), rival: seatName(seat.rival) });
  const force = tellingRatio(seat, 'attack');
  return force === undefined || force <= ratio
    ? moves
    : `${moves} ${t('belief.telling-force', { ratio: formatNumber(force, 2) })}`;
}

/** The readings that moved the game's reader most, largest first. */
export function largestSteps({ steps }: Pick<SeatInference, 'steps'>, most: number): readonly ReadStep[] {
  return [...steps].sort((a, b) => Math.abs(b.biased) - Math.abs(a.biased) || a.tick - b.tick).slice(0, most);
}

export function stepName(
  { kind, card, state, tick }: ReadStep,
  { view, level }: { readonly view: Pick<View, 'cards'>; readonly level: Level },
): string {
  const move = view.cards.find(({ id }) => id === card)?.move;
  if (kind === 'move' && move !== undefined) return moveName(move);
  // Where both sides offered and one offer was taken up, the other did not simply go unanswered.
  if (kind === 'talk' && view.cards.some((each) => each.joint && each.tick === tick))
    return t('belief.kind.talk-beside');
  const year = level.clock.startYear + Math.floor(tick / level.clock.ticksPerYear);
  return t(`belief.kind.${kind}`, { state: state === undefined ? t('belief.somewhere') : stateName(state, year) });
}

/** When an act was done. The use of force is read once its crisis has ended, which may be in the next half-year. */
export function stepTime(
  { kind, state, tick }: ReadStep,
  { view, level }: { readonly view: Pick<View, 'facts'>; readonly level: Level },
): string {
  const opened = view.facts.filter(
    (fact) => fact.kind === 'crisis-opened' && fact.data.state === state && fact.tick <= tick,
  );
  const last = Math.max(...opened.map((fact) => fact.tick));
  return formatTick(level.clock, kind === 'attack' && opened.length > 0 ? last : tick);
}
