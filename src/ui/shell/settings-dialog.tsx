/** How the game looks, sounds and is steered. Every change takes effect at once and stays on this device. */
import { useId } from 'react';
import { formatPercent, t } from '../../i18n/index.ts';
import { gameStore, type Settings, TEXT_SCALES } from '../../store/index.ts';
import { ChipGroup, Dialog } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { LanguageChoice } from './language-choice.tsx';
import { SettingsKeys } from './settings-keys.tsx';

type Choice = 'theme' | 'motion' | 'contrast';
const CHOICES: { readonly [K in Choice]: readonly Settings[K][] } = {
  theme: ['system', 'day', 'night'],
  motion: ['system', 'full', 'reduced'],
  contrast: ['normal', 'more'],
};

function ChoiceRow<K extends Choice>({ name }: { readonly name: K }) {
  const value = useGame((state) => state.settings[name]);
  const id = useId();
  const options = CHOICES[name].map((each) => ({ value: each as string, label: t(`settings.${name}.${each}`) }));
  return (
    <div className="settings-row">
      <h3 id={id}>{t(`settings.${name}`)}</h3>
      <ChipGroup
        name={`settings-${name}`}
        labelledBy={id}
        options={options}
        value={value as string}
        onChoose={(next) => next !== undefined && gameStore.getState().set(name, next as Settings[K])}
      />
    </div>
  );
}

function TextSize() {
  const value = useGame((state) => state.settings.textScale);
  const id = useId();
  return (
    <div className="settings-row" data-plain="">
      <h3 id={id}>{t('settings.text-size')}</h3>
      <ChipGroup
        name="settings-text"
        labelledBy={id}
        options={TEXT_SCALES.map((scale) => ({ value: String(scale), label: formatPercent(scale) }))}
        value={String(value)}
        onChoose={(next) => next !== undefined && gameStore.getState().set('textScale', Number(next))}
      />
    </div>
  );
}

function Flag({ name }: { readonly name: 'sound' | 'captions' | 'letterKeys' | 'hints' }) {
  const on = useGame((state) => state.settings[name]);
  return (
    <label className="settings-flag">
      <input type="checkbox" checked={on} onChange={(event) => gameStore.getState().set(name, event.target.checked)} />
      <span>
        {t(`settings.${name}`)}
        <span className="settings-note">{t(`settings.${name}-note`)}</span>
      </span>
    </label>
  );
}

function Volume({ name }: { readonly name: 'cueVolume' | 'ambienceVolume' }) {
  const value = useGame((state) => state.settings[name]);
  const sound = useGame((state) => state.settings.sound);
  const id = useId();
  return (
    <div className="settings-volume">
      <label htmlFor={id}>{t(`settings.${name}`)}</label>
      <input
        id={id}
        className="range"
        type="range"
        min={0}
        max={100}
        step={5}
        disabled={!sound}
        value={Math.round(value * 100)}
        aria-valuetext={formatPercent(value)}
        onChange={(event) => gameStore.getState().set(name, event.target.valueAsNumber / 100)}
      />
      <span data-plain="">{formatPercent(value)}</span>
    </div>
  );
}

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} size="sheet" title={t('menu.settings')}>
      <LanguageChoice />
      <ChoiceRow name="theme" />
      <TextSize />
      <ChoiceRow name="motion" />
      <ChoiceRow name="contrast" />
      <div className="settings-row">
        <h3>{t('settings.sounds')}</h3>
        <Flag name="sound" />
        <Volume name="cueVolume" />
        <Volume name="ambienceVolume" />
        <Flag name="captions" />
      </div>
      <div className="settings-row">
        <h3>{t('settings.help')}</h3>
        <Flag name="hints" />
      </div>
      <div className="settings-row">
        <h3>{t('settings.keys')}</h3>
        <Flag name="letterKeys" />
        <SettingsKeys />
      </div>
    </Dialog>
  );
}
