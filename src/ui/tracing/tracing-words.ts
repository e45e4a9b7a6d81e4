/** What process tracing found, in words. */
import type { FoundShare, SharesResult } from '../../analysis/inquiries/shares.ts';
import type { EscalationEvent } from '../../analysis/tracing/event.ts';
import type { CardView } from '../../engine/index.ts';
import { formatList, formatNumber, t } from '../../i18n/index.ts';
import { moveName } from '../panels/names.ts';
import { shareWithInterval, withInterval } from '../studies/study-figures.ts';
import { isSure } from '../what-if/rerun-words.ts';
import type { CauseGraph, SharesByCard } from './cause-graph.ts';
import type { FoundFor } from './found.ts';

/** Shares by the card of the move that was left out; none before any of its games are in. */
export function sharesBy(moves: readonly CardView[], result: SharesResult | undefined): SharesByCard {
  return new Map(
    moves.flatMap(({ id }, index) => {
      const found = result?.found[index];
      return found === undefined || found.games === 0 ? [] : [[id, found] as const];
    }),
  );
}

/** The move on which surely something hangs, most of all. */
export function heaviestOf(moves: readonly CardView[], shares: SharesByCard): CardView | undefined {
  const shareOf = ({ id }: CardView): number => shares.get(id)?.share?.mean ?? 0;
  const sure = moves.filter(({ id }) => {
    const share = shares.get(id)?.share;
    return share !== undefined && share.mean > 0 && isSure(share);
  });
  return sure.sort((a, b) => shareOf(b) - shareOf(a))[0];
}

/** Moves without which a crisis does not come where everything else, chance too, is as it was. */
function neededIn(moves: readonly CardView[], single: SharesByCard): string | undefined {
  const needed = moves.filter(({ id }) => single.get(id)?.after.mean === 0);
  const names = [...new Set(needed.map(({ move }) => t('tracing.quoted', { move: moveName(move) })))];
  return names.length === 0 ? undefined : t('tracing.finding-needed', { moves: formatList(names) });
}

function sharesFinding(moves: readonly CardView[], shares: SharesByCard): string {
  const heaviest = heaviestOf(moves, shares);
  const share = heaviest === undefined ? undefined : shares.get(heaviest.id)?.share;
  if (heaviest !== undefined && share !== undefined)
    return t('tracing.finding', { move: moveName(heaviest.move), share: shareWithInterval(share) });
  const rare = [...shares.values()].some((each) => each.share === undefined);
  return t(rare ? 'tracing.finding-rare' : 'tracing.finding-none');
}

/** What is said above the drawing: of the match's own chances, then of other chances. */
export function findingOf(moves: readonly CardView[], { many, single }: FoundFor, graph: CauseGraph): string {
  if (many.size === 0 && single.size === 0) {
    const onRecord = graph.nodes.filter(({ kind }) => kind === 'move').length;
    return t(onRecord === 0 ? 'tracing.finding-record-none' : 'tracing.finding-record', {
      moves: formatNumber(onRecord),
    });
  }
  const needed = neededIn(moves, single);
  return [needed, sharesFinding(moves, many)].filter((words) => words !== undefined).join(' ');
}

/** What was found of one move: how often, or by how much, with it and without it. */
export function moveFinding(
  many: FoundShare | undefined,
  single: FoundShare | undefined,
  kind: EscalationEvent['kind'],
): string {
  if (many === undefined) return t('tracing.move-not-run');
  const words = kind === 'rise' ? (value: FoundShare['before']) => withInterval(value, 1) : shareWithInterval;
  const same = kind === 'rise' || single === undefined ? '' : single.after.mean > 0 ? '-came' : '-gone';
  const values = { before: words(many.before), after: words(many.after), pairs: formatNumber(many.games) };
  const found = t(`tracing.move-${kind}${same}`, values);
  if (many.share === undefined) return `${found} ${t('tracing.too-rare-long')}`;
  return `${found} ${t(isSure(many.share) ? 'tracing.move-share' : 'tracing.move-unsure', { share: shareWithInterval(many.share) })}`;
}
