/** Both seats' figures: as played, the same inputs in the other world, and the means of the fan with their difference. */
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import type { SeatId } from '../../engine/index.ts';
import { formatFixed, t } from '../../i18n/index.ts';
import { seatName } from '../panels/names.ts';
import { SideMark, WithTerms } from '../parts/index.ts';
import { withInterval } from '../studies/study-figures.ts';
import { changeWords, isSureAsShown } from './rerun-words.ts';

const MEASURES = ['deterrence', 'deescalation', 'legitimacy', 'score', 'threatMean'] as const;
const COLUMNS = ['as-played', 'same-inputs', 'world-before', 'world-after', 'difference'] as const;

interface TableProps {
  readonly single: CompareResult | undefined;
  readonly fan: CompareResult;
  readonly seats: readonly SeatId[];
}

function Row({
  single,
  fan,
  seat,
  measure,
}: Omit<TableProps, 'seats'> & { seat: SeatId; measure: (typeof MEASURES)[number] }) {
  const of = (result: CompareResult | undefined, variant: number) =>
    result?.variants[variant]?.summary.seats[seat]?.[measure];
  const [before, after] = [of(fan, 0), of(fan, 1)];
  const change = fan.variants[1]?.change[`${seat}.${measure}`];
  if (before === undefined || after === undefined || change === undefined) return undefined;
  const cells = {
    'as-played': formatFixed(of(single, 0)?.mean, 1),
    'same-inputs': formatFixed(of(single, 1)?.mean, 1),
    'world-before': withInterval(before, 1),
    'world-after': withInterval(after, 1),
    difference: changeWords(change),
  };
  return (
    <tr>
      <th scope="row">{t(`what-if.measure.${measure}`)}</th>
      {COLUMNS.map((column) => (
        <td
          key={column}
          data-label={t(`what-if.${column}`)}
          data-column={column}
          data-sure={column === 'difference' ? isSureAsShown(change) : undefined}
        >
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

export function RerunTable({ single, fan, seats }: TableProps) {
  return (
    <section className="study-section">
      <h2>{t('what-if.figures')}</h2>
      <p className="text-small">
        <WithTerms text={t('what-if.figures-note')} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys */}
      <section className="data-table-scroll" aria-label={t('what-if.figures')} tabIndex={0}>
        <table className="data-table study-table rerun-table" data-plain="">
          <thead>
            <tr>
              <th scope="col">{t('what-if.measure')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`what-if.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {seats.map((seat) => (
            <tbody key={seat}>
              <tr className="rerun-seat">
                <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                  <SideMark seat={seat} size={20} /> {seatName(seat)}
                </th>
              </tr>
              {MEASURES.map((measure) => (
                <Row key={measure} single={single} fan={fan} seat={seat} measure={measure} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}
