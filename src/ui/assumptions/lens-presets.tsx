/** The lenses as presets: what each looks at, and what it changes against the usual one. */
import { useId } from 'react';
import type { Channel, LensDef, Level } from '../../engine/index.ts';
import { formatNumber, formatPercent, t } from '../../i18n/index.ts';
import type { World } from '../../store/index.ts';
import { ChannelSwatch, Icon } from '../parts/index.ts';
import { usualLens } from './world.ts';

const WEIGHTS: readonly (readonly [Channel, 'structure' | 'perception' | 'institution'])[] = [
  ['forces', 'structure'],
  ['status', 'perception'],
  ['seats', 'institution'],
];
const FACTORS = ['learning', 'bias', 'damping'] as const;

/** Weights of the three channels as one bar, each with its pattern. */
function WeightBar({ lens }: { readonly lens: LensDef }) {
  let from = 0;
  return (
    <svg className="lens-bar" aria-hidden="true">
      {WEIGHTS.map(([channel, weight]) => {
        const x = from;
        from += lens[weight] * 100;
        return (
          <rect
            key={channel}
            className={`channel-fill channel-fill-${channel}`}
            x={`${x}%`}
            width={`${lens[weight] * 100}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

/** A figure of a lens, with the usual one before it where they differ. */
function Figure({ now, usual, words }: { readonly now: number; readonly usual: number; words(value: number): string }) {
  if (now === usual) return words(now);
  return (
    <>
      <s className="lens-was">
        <span className="visually-hidden">{t('assumptions.usually')} </span>
        {words(usual)}
      </s>{' '}
      <b>{words(now)}</b>
    </>
  );
}

const times = (value: number): string => t('assumptions.times', { factor: formatNumber(value, 2) });

function Figures({ lens, usual }: { readonly lens: LensDef; readonly usual: LensDef }) {
  return (
    <dl className="lens-figures">
      {WEIGHTS.map(([channel, weight]) => (
        <div key={channel}>
          <dt>
            <ChannelSwatch of={channel} /> {t(`theme.${weight}`)}
          </dt>
          <dd>
            <Figure now={lens[weight]} usual={usual[weight]} words={formatPercent} />
          </dd>
        </div>
      ))}
      {FACTORS.map((factor) => (
        <div key={factor}>
          <dt>{t(`assumptions.factor.${factor}`)}</dt>
          <dd>
            <Figure now={lens[factor]} usual={usual[factor]} words={times} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface LensPresetsProps {
  readonly level: Level;
  readonly world: World;
  readonly onChange: ((world: World) => void) | undefined;
}

export function LensPresets({ level, world, onChange }: LensPresetsProps) {
  const name = useId();
  const usual = usualLens(level);
  if (usual === undefined) return undefined;
  return (
    <fieldset className="lens-presets" disabled={onChange === undefined} data-plain="">
      <legend className="visually-hidden">{t('assumptions.lens')}</legend>
      {level.lenses.map((lens) => {
        const on = lens.id === world.lens;
        return (
          <label key={lens.id} className="lens-preset" data-on={on}>
            <input
              type="radio"
              className="choice-input"
              name={name}
              value={lens.id}
              checked={on}
              onChange={() => onChange?.({ ...world, lens: lens.id })}
            />
            <span className="lens-name">
              {t(`lens.${lens.id}.name`)}
              {on && <Icon name="check" size={18} />}
              {lens.id === usual.id && <small>{t('assumptions.usual')}</small>}
            </span>
            <span className="lens-summary">{t(`lens.${lens.id}.summary`)}</span>
            <WeightBar lens={lens} />
            <Figures lens={lens} usual={usual} />
          </label>
        );
      })}
    </fieldset>
  );
}
