/** The choices that most players leave alone: length of turn, hidden aims, misread moves, and a number that repeats a match. */
import { useId, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { formatPercent, t } from '../../../i18n/index.ts';
import type { MatchChoice, World } from '../../../store/index.ts';
import { CopyLink } from '../../assumptions/share-world.tsx';
import { valueIn, withValue } from '../../assumptions/world.ts';
import { Choice } from '../../parts/index.ts';
import { writeMatchLink } from './match-link.ts';
import { firstTypes, readSeed, turnChoices } from './set-up-choice.ts';

interface MoreOptionsProps {
  readonly level: Level;
  readonly choice: MatchChoice;
  readonly world: World;
  /** Two people at one screen: links are for those who play alone. */
  readonly shared: boolean;
  readonly onChange: (part: Partial<MatchChoice>) => void;
  readonly onWorld: (world: World) => void;
}

/** The same assumption as in the drawer, in per cent. */
function Misread({ level, world, onWorld }: Pick<MoreOptionsProps, 'level' | 'world' | 'onWorld'>) {
  const id = useId();
  const range = level.setup.misread;
  const param = level.params.find(({ name }) => name === 'misreadChance');
  if (range === undefined || param === undefined) return undefined;
  const value = Math.round(valueIn(world, param) * 100);
  return (
    <div className="set-up-misread">
      <label className="field-label" htmlFor={id}>
        {t('set-up.misread')}
      </label>
      <div className="set-up-range">
        <input
          id={id}
          className="range"
          type="range"
          min={range.min}
          max={range.max}
          step={1}
          value={value}
          aria-valuetext={formatPercent(value / 100)}
          onChange={(event) => onWorld(withValue(world, param, event.target.valueAsNumber / 100))}
        />
        <output data-plain="">{formatPercent(value / 100)}</output>
      </div>
      <p className="text-small">{t('set-up.misread-note')}</p>
    </div>
  );
}

function TurnLength({ level, choice, onChange }: Pick<MoreOptionsProps, 'level' | 'choice' | 'onChange'>) {
  const choices = turnChoices(level);
  const [written] = choices;
  if (written === undefined || choices.length < 2) return undefined;
  return (
    <Choice
      label={t('set-up.turn-length')}
      value={String(choice.turnTicks ?? written.ticks)}
      options={choices.map(({ ticks, years, turns }) => ({
        value: String(ticks),
        label: t('set-up.turn-length-choice', { count: years, turns }),
      }))}
      note={t('set-up.turn-length-note')}
      onChoose={(value) => onChange({ turnTicks: Number(value) === written.ticks ? undefined : Number(value) })}
    />
  );
}

function Seed({ choice, onChange }: Pick<MoreOptionsProps, 'choice' | 'onChange'>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = readSeed(typed);
  // What was typed stands until a link or another level brings a number of its own.
  const text = choice.seed === (read === 'not-a-seed' ? undefined : read) ? typed : String(choice.seed ?? '');
  const wrong = readSeed(text) === 'not-a-seed';
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('set-up.seed')}
      </label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setTyped(event.target.value);
          const seed = readSeed(event.target.value);
          onChange({ seed: seed === 'not-a-seed' ? undefined : seed });
        }}
      />
      <p id={`${id}-note`} className={wrong ? 'field-error' : 'text-small'}>
        {t(wrong ? 'set-up.seed-wrong' : 'set-up.seed-note')}
      </p>
    </div>
  );
}

export function MoreOptions(props: MoreOptionsProps) {
  const { level, choice, world, shared, onChange } = props;
  return (
    <section className="set-up-more" aria-label={t('set-up.more')}>
      <h2 className="choice-title">{t('set-up.more')}</h2>
      <TurnLength {...props} />
      {level.setup.hiddenTypes && (
        <label className="settings-flag">
          <input
            type="checkbox"
            checked={choice.types === undefined}
            onChange={(event) => onChange({ types: event.target.checked ? undefined : firstTypes(level) })}
          />
          <span>
            {t('set-up.hidden')}
            <span className="settings-note">{t('set-up.hidden-note')}</span>
          </span>
        </label>
      )}
      <Misread {...props} />
      <Seed choice={choice} onChange={onChange} />
      {!shared && <CopyLink label={t('set-up.link')} link={writeMatchLink(level, choice, world)} />}
    </section>
  );
}
