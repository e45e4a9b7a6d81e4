/** The frame of every chart: what it shows, its finding in one sentence, the drawing, and the same data as a table. */
import './charts.css';
import './plane-and-series.css';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { IconButton } from '../parts/button.tsx';
import { useGame } from '../use-game.ts';

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ReactNode[])[];
}

interface ChartFrameProps {
  readonly title: string;
  /** Level of the heading on its page. */
  readonly level?: 2 | 3;
  readonly finding?: ReactNode;
  /** Beside the title, for example the unit. */
  readonly aside?: ReactNode;
  readonly table: ChartTable;
  readonly className?: string;
  /** The title is only read out: a heading above says it already. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

export function ChartFrame({
  title,
  level = 2,
  finding,
  aside,
  table,
  className = '',
  quiet = false,
  children,
}: ChartFrameProps) {
  const preferred = useGame((state) => state.settings.table);
  const [chosen, setChosen] = useState<boolean | undefined>(undefined);
  const asTable = chosen ?? preferred;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <figure className={`chart ${className}`} data-quiet={quiet} data-table={asTable} aria-labelledby={id}>
      <figcaption className="chart-head">
        <Heading id={id} className={quiet ? 'visually-hidden' : 'chart-title'}>
          {title}
        </Heading>
        {aside !== undefined && (
          <span className="chart-aside" data-plain="">
            {aside}
          </span>
        )}
        <IconButton
          icon="table"
          label={t(asTable ? 'chart.show-chart' : 'chart.show-table')}
          pressed={asTable}
          onClick={() => setChosen(!asTable)}
        />
      </figcaption>
      {finding !== undefined && (
        <p className="chart-finding" data-plain="">
          {finding}
        </p>
      )}
      {asTable ? <DataTable title={title} table={table} /> : children}
    </figure>
  );
}

/** The data of a chart in rows and columns; scrolls by itself where it is too wide. */
export function DataTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys
    <section className="data-table-scroll" aria-label={title} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" data-plain="">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order while the table is open
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={table.columns[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
