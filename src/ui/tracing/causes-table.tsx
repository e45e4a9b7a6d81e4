/** What each move has to do with an event, as a table. */
import type { FoundShare } from '../../analysis/inquiries/shares.ts';
import type { CardView } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import type { ChartTable } from '../charts/chart-frame.tsx';
import { moveName, placeName, seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Num } from '../parts/index.ts';
import { shareWithInterval as shareWords } from '../studies/study-figures.ts';
import { movesOnRecord } from './cause-graph.ts';
import type { Escalation } from './escalations.ts';
import type { FoundFor } from './found.ts';

function sameWords(found: FoundShare | undefined, escalation: Escalation): string {
  if (found === undefined) return t('tracing.not-run');
  if (escalation.event.kind === 'rise') return t('tracing.same-points', { points: formatNumber(found.after.mean, 1) });
  return t(found.after.mean > 0 ? 'tracing.same-came' : 'tracing.same-gone');
}

export function causesTable(
  match: Match,
  escalation: Escalation,
  moves: readonly CardView[],
  found: FoundFor,
): ChartTable {
  const onRecord = new Set(movesOnRecord(match.view, escalation));
  return {
    columns: ['move', 'when', 'read', 'link', 'share', 'same'].map((column) => t(`tracing.column.${column}`)),
    rows: moves.map((card) => {
      const many = found.many.get(card.id);
      return [
        <span key="move" data-plain="">
          {t('tracing.move', { move: moveName(card.move), seat: seatName(card.seat) })}{' '}
          <small>{placeName(card, match.year)}</small>
        </span>,
        <span key="when" data-plain="">
          {formatTurn(match.level.clock, card.turn)}
        </span>,
        <Num key="read" value={card.seen?.total} of={refs.card(card.id)} signed />,
        t(onRecord.has(card) ? 'tracing.link-record' : 'tracing.link-rerun'),
        <span key="share" data-plain="">
          {many === undefined
            ? t('tracing.not-run')
            : many.share === undefined
              ? t('tracing.too-rare')
              : shareWords(many.share)}
        </span>,
        <span key="same" data-plain="">
          {sameWords(found.single.get(card.id), escalation)}
        </span>,
      ];
    }),
  };
}
