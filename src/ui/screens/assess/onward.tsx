import { atStart, formatTurn, t } from '../../../i18n/index.ts';
import { seatName } from '../../panels/names.ts';
import { type Match, submit } from '../../panels/use-match.ts';
import { Button } from '../../parts/index.ts';

/** On to the next years, or to the end. */
export function Onward({ match }: { readonly match: Match }) {
  const { view, level, rival } = match;
  const { turn, turns } = view.time;
  const waiting = view.me?.ready === true;
  const next = turn < turns ? formatTurn(level.clock, turn + 1) : undefined;
  return (
    <div className="screen-action">
      <Button
        kind="primary"
        data-primary=""
        blocked={waiting}
        iconAfter="arrow-right"
        aria-label={waiting || next === undefined ? undefined : t('assess.next-label', { period: next })}
        onClick={() => !waiting && submit({ type: 'ready' })}
      >
        <span data-plain="">
          {waiting
            ? t('assess.waiting', { seat: seatName(rival) })
            : next === undefined
              ? t('assess.end')
              : atStart(t('assess.next', { period: next }))}
        </span>
      </Button>
    </div>
  );
}
