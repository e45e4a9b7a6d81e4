/** Rows of assumptions over one axis: each leads to its assumption. The first few stand, the others on call. */
import { type ReactNode, useState } from 'react';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { paramName } from '../assumptions/param-words.ts';
import { Button } from '../parts/index.ts';
import type { Axis } from './sensitivity-geometry.ts';

/** Rows that stand at first. */
const FEW = 15;
const DIGITS = 2;

/** Lines through a row at the marks of the axis, the one of nothing darker. */
export function AxisMarks({ axis }: { readonly axis: Axis }) {
  return axis.marks.map((mark) => (
    <line
      key={mark}
      className={mark === 0 ? 'series-zero' : 'sensitivity-mark'}
      x1={`${axis.at(mark)}%`}
      x2={`${axis.at(mark)}%`}
      y1="0"
      y2="100%"
    />
  ));
}

interface RowProps {
  readonly name: string;
  readonly verdict: string;
  readonly range?: string;
  readonly figure: string;
  readonly said: string;
  readonly children: ReactNode;
}

export function ParamRow({ name, verdict, range, figure, said, children }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className="sensitivity-row"
        data-param={name}
        data-verdict={verdict}
        data-plain=""
        onClick={() => gameStore.getState().openAssumptions(name)}
      >
        <span className="sensitivity-name">
          <b>{paramName(name)}</b>
          {range !== undefined && <small>{range}</small>}
        </span>
        <svg aria-hidden="true">{children}</svg>
        <span className="sensitivity-figure">
          {figure}
          <small>{said}</small>
        </span>
        <span className="visually-hidden">{t('sensitivity.opens')}</span>
      </button>
    </li>
  );
}

interface ListProps<Each> {
  readonly axis: Axis;
  /** A mark of the axis in the unit that is told. */
  readonly marks: (mark: number) => number;
  /** Whether marks are changes. */
  readonly signed?: boolean;
  readonly rows: readonly Each[];
  readonly rowOf: (row: Each) => ReactNode;
}

export function ParamList<Each>({ axis, marks, signed = false, rows, rowOf }: ListProps<Each>) {
  const [all, setAll] = useState(false);
  const words = signed ? formatChange : formatNumber;
  return (
    <>
      <div className="sensitivity-axis" aria-hidden="true" data-plain="">
        <p>
          {axis.marks.map((mark) => (
            <span key={mark} style={{ left: `${axis.at(mark)}%` }}>
              {words(marks(mark), DIGITS)}
            </span>
          ))}
        </p>
      </div>
      <ol className="sensitivity-rows">{(all ? rows : rows.slice(0, FEW)).map(rowOf)}</ol>
      {rows.length > FEW && (
        <div>
          <Button kind="small" data-plain="" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('sensitivity.few', { count: FEW }) : t('sensitivity.all', { count: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}
