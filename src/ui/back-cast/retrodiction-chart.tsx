/** How well the model tells half-years of crisis from others, theatres that it was tuned on apart from those it was not. */
import { useState } from 'react';
import type { Backcast, Retrodiction } from '../../analysis/backcast/index.ts';
import { formatNumber, formatPercent, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { Segments, WithTerms } from '../parts/index.ts';
import { withInterval } from '../studies/study-figures.ts';
import { groupName } from './back-cast-words.ts';

const WHICH = ['noDateGiven', 'datesGiven'] as const;
type Which = (typeof WHICH)[number];
type Rows = readonly (readonly [Which, Retrodiction])[];

/** An AUC of one half is a coin. */
const COIN = 0.5;

export function rowsOf(
  { retrodiction }: Pick<Backcast, 'retrodiction'>,
  of: Retrodiction['of'],
  within: Retrodiction['within'],
): Rows {
  return WHICH.flatMap((which) =>
    retrodiction[which].filter((row) => row.of === of && row.within === within).map((row) => [which, row] as const),
  );
}

/** What holds for the theatres that the model was not tuned on, with no date given: the only test that is one. */
export function retrodictionFinding(rows: Rows): string {
  const row = rows.find(([which, { group }]) => which === 'noDateGiven' && group === 'untouched')?.[1];
  if (row === undefined) return '';
  const tells = row.auc.ci95[0] > COIN;
  return t(`back-cast.retro.${row.of}-${tells ? 'told' : 'blind'}-${skillVerdict(row)}`, {
    auc: withInterval(row.auc),
    skill: withInterval(row.skill),
  });
}

function skillVerdict({
  skill: {
    ci95: [low, high],
  },
}: Pick<Retrodiction, 'skill'>): 'better' | 'worse' | 'unsure' {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'unsure';
}

/** Brier scores of rare things are small: they are shown times 100. */
const hundredths = (score: number): string => formatNumber(100 * score, 1);

function tableOf(rows: Rows): ChartTable {
  return {
    columns: [
      t('back-cast.retro.theatres'),
      t('back-cast.retro.dates'),
      t('back-cast.retro.cells'),
      t('back-cast.retro.came'),
      t('back-cast.retro.auc'),
      t('back-cast.retro.brier'),
      t('back-cast.retro.climatology'),
      t('back-cast.retro.skill'),
    ],
    rows: rows.map(([which, row]) =>
      [
        groupName(row.group),
        t(`back-cast.retro.${which}`),
        formatNumber(row.cells),
        formatNumber(row.came),
        withInterval(row.auc),
        hundredths(row.brier),
        hundredths(row.climatology),
        withInterval(row.skill),
      ].map((cell, column) => (
        <span key={rowKey(column)} data-plain="">
          {cell}
        </span>
      )),
    ),
  };
}

const rowKey = (column: number): string => `column ${column}`;

function Row({ which, row }: { readonly which: Which; readonly row: Retrodiction }) {
  const at = (share: number): string => `${100 * Math.min(1, Math.max(0, share))}%`;
  const { auc, brier, climatology } = row;
  return (
    <li className="retro-row" data-which={which}>
      <span className="retro-name">
        {groupName(row.group)} <small>{t(`back-cast.retro.${which}`)}</small>
      </span>
      <svg
        className="retro-auc"
        role="img"
        aria-label={t('back-cast.retro.label', { group: groupName(row.group), auc: withInterval(auc) })}
      >
        <line className="series-zero" x1={at(COIN)} x2={at(COIN)} y1="0" y2="100%" />
        <line className="retro-band" x1={at(auc.ci95[0])} x2={at(auc.ci95[1])} y1="50%" y2="50%" />
        {auc.ci95.map((end) => (
          <line key={end} className="retro-end" x1={at(end)} x2={at(end)} y1="28%" y2="72%" />
        ))}
        <circle className="retro-mean" cx={at(auc.mean)} cy="50%" r="5" />
      </svg>
      <span className="retro-figure" data-plain="">
        {withInterval(auc)}
      </span>
      <span className="retro-figure" data-plain="">
        {t('back-cast.retro.brier-of', { brier: hundredths(brier), climatology: hundredths(climatology) })}
      </span>
    </li>
  );
}

export function RetrodictionChart({ backcast }: { readonly backcast: Pick<Backcast, 'retrodiction'> }) {
  const [of, setOf] = useState<Retrodiction['of']>('force');
  const [within, setWithin] = useState<'0' | '1'>('0');
  const rows = rowsOf(backcast, of, within === '0' ? 0 : 1);
  const all = rows.find(([, { group }]) => group === 'all')?.[1];
  return (
    <ChartFrame
      title={t('back-cast.retro')}
      finding={retrodictionFinding(rows)}
      table={tableOf(rows)}
      className="retro"
    >
      <div className="retro-choices">
        <Segments
          label={t('back-cast.retro.of')}
          value={of}
          onChoose={setOf}
          options={(['force', 'crisis'] as const).map((value) => ({ value, label: t(`back-cast.retro.of.${value}`) }))}
        />
        <Segments
          label={t('back-cast.retro.within')}
          value={within}
          onChoose={setWithin}
          options={(['0', '1'] as const).map((value) => ({ value, label: t(`back-cast.retro.within.${value}`) }))}
        />
      </div>
      <div className="retro-axis" aria-hidden="true" data-plain="">
        <p>
          <span>{formatNumber(0)}</span>
          <span>{t('back-cast.retro.coin', { value: formatNumber(COIN, 1) })}</span>
          <span>{formatNumber(1)}</span>
        </p>
      </div>
      <ul className="retro-rows">
        {rows.map(([which, row]) => (
          <Row key={`${which} ${row.group}`} which={which} row={row} />
        ))}
      </ul>
      <p className="text-small" data-plain="">
        <WithTerms
          text={t('back-cast.retro.note', {
            came: formatNumber(all?.came),
            cells: formatNumber(all?.cells),
            share: formatPercent(all === undefined ? undefined : all.came / all.cells),
          })}
        />
      </p>
    </ChartFrame>
  );
}
