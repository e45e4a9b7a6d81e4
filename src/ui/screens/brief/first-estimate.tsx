/** The first estimate: how likely an armed attack is, before anything has happened. It comes back in the debrief. */
import { type CSSProperties, useId } from 'react';
import { formatEnd, t } from '../../../i18n/index.ts';
import type { Match } from '../../panels/use-match.ts';

interface FirstEstimateProps {
  readonly match: Match;
  /** Undefined until it is set: there is no default answer. */
  readonly value: number | undefined;
  readonly onChange: (percent: number) => void;
}

const MARKS = [0, 25, 50, 75, 100];

export function FirstEstimate({ match, value, onChange }: FirstEstimateProps) {
  const id = useId();
  const { clock } = match.level;
  const end = formatEnd(clock, clock.turns * clock.ticksPerTurn - 1);
  return (
    <section className="first-estimate" aria-labelledby={id}>
      <h2>{t('estimate.title')}</h2>
      <p id={id} data-plain="">
        {t('estimate.question', { time: end })}
      </p>
      <input
        className="range"
        type="range"
        min={0}
        max={100}
        step={1}
        value={value ?? 50}
        data-unset={value === undefined}
        aria-labelledby={id}
        aria-valuetext={value === undefined ? t('prediction.unset') : t('estimate.value', { percent: value })}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onClick={(event) => value === undefined && onChange(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => event.key === ' ' && value === undefined && onChange(50)}
      />
      <p className="estimate-marks" aria-hidden="true" data-plain="">
        {MARKS.map((mark) => (
          <span key={mark} style={{ '--at': mark / 100 } as CSSProperties}>
            {t('estimate.mark', { percent: mark })}
          </span>
        ))}
      </p>
      <p className="text-small" data-plain="">
        {value === undefined ? t('estimate.unset') : <strong>{t('estimate.value', { percent: value })}</strong>}{' '}
        {value !== undefined && t('estimate.later')}
      </p>
    </section>
  );
}
