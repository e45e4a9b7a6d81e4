/** How well each side foresaw the other's readings and read its acts. Kept apart from the score. */
import type { ReactNode } from 'react';
import type { InsightView, SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Num, SideMark } from '../parts/index.ts';

function Share({
  seat,
  n,
  of,
  part,
  whole,
}: {
  readonly seat: SeatId;
  readonly n: number;
  readonly of: number;
  readonly part: string;
  readonly whole: string;
}) {
  if (of === 0) return t('debrief.learned.none');
  const values = {
    n: <Num value={n} of={refs.insight(seat, part)} />,
    of: <Num value={of} of={refs.insight(seat, whole)} />,
  };
  return <RichText id="debrief.learned.hits-of" values={values} />;
}

interface RowDef {
  readonly label: string;
  readonly cell: (insight: InsightView, seat: SeatId) => ReactNode;
}

const points = (which: 'intervalScore' | 'baseline' | 'meanGap') => (insight: InsightView, seat: SeatId) =>
  insight[which] === undefined ? (
    t('debrief.learned.none')
  ) : (
    <Num value={insight[which]} of={refs.insight(seat, which)} decimals={1} />
  );

const ROWS: readonly RowDef[] = [
  {
    label: 'debrief.learned.hits',
    cell: (insight, seat) => (
      <Share seat={seat} n={insight.hits} of={insight.predictions} part="hits" whole="predictions" />
    ),
  },
  { label: 'debrief.learned.mean-gap', cell: points('meanGap') },
  { label: 'debrief.learned.interval', cell: points('intervalScore') },
  { label: 'debrief.learned.baseline', cell: points('baseline') },
  {
    label: 'debrief.learned.readings',
    cell: (insight, seat) => (
      <Share seat={seat} n={insight.readingHits} of={insight.readings} part="readingHits" whole="readings" />
    ),
  },
];

/** One sentence on one's own interval score against always giving the same answer. */
function verdict(insight: InsightView | undefined): string | undefined {
  const { intervalScore, baseline } = insight ?? {};
  if (intervalScore === undefined || baseline === undefined) return undefined;
  const key = intervalScore <= baseline ? 'debrief.learned.interval-better' : 'debrief.learned.interval-worse';
  return t(key, { baseline: formatNumber(baseline, 1) });
}

export function Insight({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  const insight = view.debrief?.insight ?? {};
  const seats = [me, rival].flatMap((seat) => {
    const found = insight[seat];
    return found === undefined ? [] : [{ seat, found }];
  });
  return (
    <>
      <table className="data-table insight-table">
        <thead>
          <tr>
            <td />
            {seats.map(({ seat }) => (
              <th key={seat} scope="col">
                <SideMark seat={seat} size={18} /> {seat === me ? t('assess.you') : seatName(seat)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row.label}>
              <th scope="row" data-plain="">
                {t(row.label)}
              </th>
              {seats.map(({ seat, found }) => (
                <td key={seat}>{row.cell(found, seat)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="insight-verdict" data-plain="">
        {verdict(insight[me])} {t('debrief.learned.hits-expected')}
      </p>
    </>
  );
}
