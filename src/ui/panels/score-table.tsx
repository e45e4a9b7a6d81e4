/** Both sides by the axes of the score: the table is the same wherever it stands, what is in a cell is not. */
import './score-table.css';
import { Fragment, type ReactNode } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { SideMark, Term } from '../parts/index.ts';
import { seatName } from './names.ts';
import type { Match } from './use-match.ts';

export type ScoreAxis = 'deterrence' | 'deescalation' | 'legitimacy' | 'score';

export interface ScoreTableProps {
  readonly match: Pick<Match, 'me' | 'rival'>;
  readonly caption: string;
  readonly axes: readonly ScoreAxis[];
  readonly cell: (seat: SeatId, axis: ScoreAxis) => ReactNode;
  readonly className?: string;
}

function AxisName({ axis }: { readonly axis: ScoreAxis }) {
  const name = t(`chart.${axis}`);
  if (axis === 'deterrence') return <Term id="deterrence">{name}</Term>;
  if (axis === 'deescalation') return <Term id="de-escalation">{name}</Term>;
  return axis === 'legitimacy' ? <Term id="legitimacy">{name}</Term> : name;
}

export function ScoreTable({ match: { me, rival }, caption, axes, cell, className = '' }: ScoreTableProps) {
  return (
    <table className={`score-table ${className}`.trim()}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {axes.map((axis) => (
            <th key={axis} scope="col">
              <AxisName axis={axis} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[me, rival].map((seat) => (
          <tr key={seat}>
            <th scope="row">
              <SideMark seat={seat} size={20} /> {seat === me ? t('assess.you') : seatName(seat)}
            </th>
            {axes.map((axis) => (
              <Fragment key={axis}>{cell(seat, axis)}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
