/** Elementary effects: how much each assumption does wherever the others stand, and how much that depends on them. */
import type { MorrisEffect, MorrisResult } from '../../analysis/inquiries/morris.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { paramName } from '../assumptions/param-words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { AxisMarks, ParamList, ParamRow } from './param-rows.tsx';
import { type Axis, axisOver, barPlace, spanOf } from './sensitivity-geometry.ts';
import {
  amountWords,
  changeWords,
  effectVerdict,
  inUnit,
  morrisFinding,
  outcomeUnit,
  outcomeWords,
  spreadWords,
} from './sensitivity-words.ts';

interface RowProps {
  readonly effect: MorrisEffect;
  readonly outcome: string;
  readonly axis: Axis;
}

function Row({ effect, outcome, axis }: RowProps) {
  const { param, muStar, sigma } = effect;
  const { from, width, band } = barPlace(axis, muStar);
  const verdict = effectVerdict(effect);
  return (
    <ParamRow
      name={param}
      verdict={verdict}
      figure={t('sensitivity.effect-figure', {
        amount: amountWords(outcome, muStar),
        sigma: spreadWords(outcome, sigma),
      })}
      said={t(`sensitivity.effect.${verdict}`)}
    >
      <AxisMarks axis={axis} />
      <rect className="effect-bar" x={`${from}%`} width={`${width}%`} y="34%" height="32%" />
      <line className="retro-band" x1={`${band[0]}%`} x2={`${band[1]}%`} y1="50%" y2="50%" />
      {band.map((at, index) => (
        <line key={index === 0 ? 'from' : 'to'} className="retro-end" x1={`${at}%`} x2={`${at}%`} y1="36%" y2="64%" />
      ))}
      <circle className="effect-sigma" cx={`${axis.at(sigma)}%`} cy="50%" r="5.5" />
    </ParamRow>
  );
}

function tableOf({ effects, outcome }: MorrisResult) {
  return {
    columns: [
      t('sensitivity.assumption'),
      ...['mu-star', 'mu', 'sigma', 'said'].map((key) => t(`sensitivity.column.${key}`)),
    ],
    rows: effects.map((effect) => {
      const said = t(`sensitivity.effect.${effectVerdict(effect)}`);
      const [muStar, mu] = [amountWords(outcome, effect.muStar), changeWords(outcome, effect.mu)];
      const cells = [muStar, mu, spreadWords(outcome, effect.sigma), said];
      const plain = cells.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what a cell is
        <span key={index} data-plain="">
          {words}
        </span>
      ));
      return [paramName(effect.param), ...plain];
    }),
  };
}

function Key() {
  return (
    <p className="tornado-key text-small" data-plain="">
      <span>
        <svg aria-hidden="true">
          <rect className="effect-bar" x="1" y="1" width="22" height="9" />
        </svg>
        {t('sensitivity.key.mu-star')}
      </span>
      <span>
        <svg aria-hidden="true">
          <circle className="effect-sigma" cx="12" cy="5.5" r="4.6" />
        </svg>
        {t('sensitivity.key.sigma')}
      </span>
    </p>
  );
}

export function MorrisChart({ result }: { readonly result: MorrisResult }) {
  const { effects, outcome, trajectories } = result;
  // A size is never less than nothing, even where its interval is.
  const axis = axisOver(
    effects.flatMap(({ muStar, sigma }) => [...spanOf(muStar), sigma]).filter((value) => value > 0),
  );
  return (
    <ChartFrame
      className="morris"
      title={t('sensitivity.morris-title', { outcome: outcomeWords(outcome) })}
      finding={morrisFinding(result)}
      aside={t('sensitivity.trajectories-in', { count: formatNumber(trajectories), unit: outcomeUnit(outcome) })}
      table={tableOf(result)}
    >
      <Key />
      <ParamList
        axis={axis}
        marks={(mark) => inUnit(outcome, mark)}
        rows={effects}
        rowOf={(effect) => <Row key={effect.param} effect={effect} outcome={outcome} axis={axis} />}
      />
    </ChartFrame>
  );
}
