/** The mean gap of the turn's own orders, beside that of the turn before. */
import type { View } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import type { Match } from '../../panels/use-match.ts';
import { Num } from '../../parts/index.ts';

/** Of the gaps in whole points, as their cards show them. Undefined if no order of that turn had a prediction that could be compared. */
export function meanGap(view: View, turn: number): number | undefined {
  const gaps = view.cards
    .filter((card) => card.mine && card.turn === turn)
    .flatMap((card) => (card.gap === undefined ? [] : Math.round(card.gap)));
  return gaps.length === 0 ? undefined : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** The turn before this one that has a mean gap. */
function lastMean(view: View): number | undefined {
  for (let turn = view.time.turn - 1; turn >= 1; turn--) {
    const mean = meanGap(view, turn);
    if (mean !== undefined) return mean;
  }
  return undefined;
}

function comparison(now: number, last: number | undefined): string {
  if (last === undefined) return t('read.mean-gap-first');
  const [a, b] = [Math.round(now * 10), Math.round(last * 10)];
  const key = a < b ? 'read.mean-gap-better' : a > b ? 'read.mean-gap-worse' : 'read.mean-gap-same';
  return t(key, { last: formatNumber(last, 1) });
}

export function MeanGap({ match }: { readonly match: Match }) {
  const { view } = match;
  const now = meanGap(view, view.time.turn);
  return (
    <section className="mean-gap" aria-labelledby="mean-gap-title">
      <h3 id="mean-gap-title">{t('read.mean-gap')}</h3>
      {now === undefined ? (
        <p>{t('read.mean-gap-none')}</p>
      ) : (
        <>
          <Num
            className="mean-gap-figure"
            value={now}
            of={refs.meanGap(view.time.turn)}
            decimals={1}
            label={t('read.mean-gap')}
          />
          <p data-plain="">{comparison(now, lastMean(view))}</p>
        </>
      )}
    </section>
  );
}
