/** What is asked: which outcome, in which world, how, and with how many games. */
import type { ReactNode } from 'react';
import type { Level } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { worldSentence } from '../assumptions/differences.tsx';
import { differencesOf } from '../assumptions/world.ts';
import { Button, Choice, Segments } from '../parts/index.ts';
import { RUNS, type SensitivityPlan, WAYS } from './sensitivity-plan.ts';
import { outcomeNames, outcomeWords } from './sensitivity-words.ts';
import { type NamedWorld, WORLDS, type WorldName } from './worlds.ts';

interface ChooserProps {
  readonly level: Level;
  readonly plan: SensitivityPlan;
  readonly worlds: readonly NamedWorld[];
  readonly world: WorldName;
  readonly onPlan: (part: Partial<Omit<SensitivityPlan, 'world'>>) => void;
  readonly onWorld: (name: WorldName) => void;
  /** The way to start, and how far it is. */
  readonly children: ReactNode;
}

export function Chooser({ level, plan, worlds, world, onPlan, onWorld, children }: ChooserProps) {
  const { way, outcome, runs } = plan;
  return (
    <div className="sensitivity-chooser">
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t('sensitivity.way')}
        </span>
        <Segments
          label={t('sensitivity.way')}
          value={way}
          onChoose={(next) => onPlan({ way: next })}
          options={WAYS.map((value) => ({ value, label: t(`sensitivity.way.${value}`) }))}
        />
      </div>
      <Choice
        label={t('sensitivity.outcome')}
        value={outcome}
        options={outcomeNames(level.seats.map(({ id }) => id)).map((value) => ({ value, label: outcomeWords(value) }))}
        onChoose={(next) => onPlan({ outcome: next })}
      />
      <Choice
        label={t(`sensitivity.runs.${way}`)}
        value={String(runs)}
        options={RUNS[way].map((count) => ({ value: String(count), label: formatNumber(count) }))}
        onChoose={(next) => onPlan({ runs: Number(next) })}
      />
      <Choice
        label={t('sensitivity.world')}
        value={world}
        options={worlds.map(({ name }) => ({ value: name, label: t(`sensitivity.world.${name}`) }))}
        onChoose={(next) => onWorld(WORLDS.find((each) => each === next) ?? world)}
      >
        <p className="sensitivity-world text-small" data-plain="">
          {worldSentence(differencesOf(level, plan.world).length)}{' '}
          <Button kind="link" onClick={() => gameStore.getState().openAssumptions()}>
            {t('sensitivity.open-world')}
          </Button>
        </p>
      </Choice>
      <div className="sensitivity-run">{children}</div>
    </div>
  );
}
