/** Outcomes over doses of enlargement and inclusion: denser hatching where there is more of what is measured. */
import type { Claim, DoseCell, Measure } from '../../analysis/claim/index.ts';
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { seatName } from '../panels/names.ts';
import { withInterval } from '../studies/study-figures.ts';
import { densityOf, doseName, MEASURES, mapFinding, outcomeWithInterval, outcomeWords } from './claim-words.ts';

interface DoseMapProps {
  readonly claim: Claim;
  readonly level: Level;
  readonly measure: Measure;
}

function Cell({
  cell,
  measure,
  values,
}: {
  readonly cell: DoseCell;
  readonly measure: Measure;
  readonly values: readonly number[];
}) {
  const value = cell.outcomes[measure];
  const density = densityOf(value.mean, values);
  return (
    <td className="dose" data-plain="" data-label={t(`claim.enlargement.${cell.enlargement}`)}>
      <svg aria-hidden="true">
        {density > 0 && <rect width="100%" height="100%" fill={`url(#pattern-alarm-${density})`} />}
      </svg>
      <span>
        <b>{outcomeWords(measure, value.mean)}</b>
        <small>
          {t('common.range', { from: outcomeWords(measure, value.ci95[0]), to: outcomeWords(measure, value.ci95[1]) })}
        </small>
      </span>
    </td>
  );
}

function tableOf({ map }: Claim, level: Level) {
  return {
    columns: [
      t('claim.doses'),
      ...MEASURES.map((measure) => t(`claim.measure.${measure}`)),
      ...level.seats.map(({ id }) => t('claim.threat-of', { seat: seatName(id) })),
    ],
    rows: map.map((cell) => [
      doseName(cell),
      ...MEASURES.map((measure) => (
        <span key={measure} data-plain="">
          {outcomeWithInterval(measure, cell.outcomes[measure])}
        </span>
      )),
      ...level.seats.map(({ id }) => (
        <span key={id} data-plain="">
          {cell.threat[id] === undefined ? undefined : withInterval(cell.threat[id], 0)}
        </span>
      )),
    ]),
  };
}

export function DoseMap({ claim, level, measure }: DoseMapProps) {
  const { map } = claim;
  const enlargements = [...new Set(map.map(({ enlargement }) => enlargement))];
  const inclusions = [...new Set(map.map(({ inclusion }) => inclusion))];
  const values = map.map(({ outcomes }) => outcomes[measure].mean);
  return (
    <ChartFrame
      title={t('claim.map')}
      finding={mapFinding(claim, measure)}
      table={tableOf(claim, level)}
      className="doses"
    >
      <table className="dose-map">
        <caption className="visually-hidden">{t('claim.map')}</caption>
        <thead>
          <tr>
            <td />
            {enlargements.map((dose) => (
              <th key={dose} scope="col" data-plain="">
                {t(`claim.enlargement.${dose}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inclusions.map((inclusion) => (
            <tr key={inclusion}>
              <th scope="row">{t(`claim.inclusion.${inclusion}`)}</th>
              {map
                .filter((cell) => cell.inclusion === inclusion)
                .map((cell) => (
                  <Cell key={cell.enlargement} cell={cell} measure={measure} values={values} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-small" data-plain="">
        {t('claim.map-note')}
      </p>
    </ChartFrame>
  );
}
