/** Where a world differs from the reference: the sentence, and each place with a way to it and a way back. */
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import type { World } from '../../store/index.ts';
import { Button, IconButton } from '../parts/index.ts';
import { differenceName, differenceWords, unitWords } from './param-words.ts';
import { type Difference, differencesOf, referenceWorld, withoutDifference } from './world.ts';

export function worldSentence(count: number): string {
  return count === 0 ? t('assumptions.is-reference') : t('assumptions.differs', { count });
}

export const differenceKey = (difference: Difference): string =>
  difference.kind === 'lens' ? 'lens' : difference.param.name;

/** "0.65 to 0.8 share", the old value struck out. */
export function FromTo({ difference }: { readonly difference: Difference }) {
  const { from, to } = differenceWords(difference);
  return (
    <span className="from-to" data-plain="">
      <s>
        <span className="visually-hidden">{t('assumptions.usually')} </span>
        {from}
      </s>{' '}
      <b>{to}</b> {difference.kind === 'param' && unitWords(difference.param.unit)}
    </span>
  );
}

interface DifferencesProps {
  readonly level: Level;
  readonly world: World;
  readonly onChange: ((world: World) => void) | undefined;
  /** Leads to the place. */
  readonly onShow: (difference: Difference) => void;
}

export function Differences({ level, world, onChange, onShow }: DifferencesProps) {
  const differences = differencesOf(level, world);
  return (
    <div className="differences">
      {differences.length > 0 && (
        <ul>
          {differences.map((difference) => (
            <li key={differenceKey(difference)}>
              <button type="button" className="difference-name" onClick={() => onShow(difference)}>
                {differenceName(difference)}
              </button>
              <FromTo difference={difference} />
              {onChange !== undefined && (
                <IconButton
                  icon="undo"
                  label={t('assumptions.reset-one', { name: differenceName(difference) })}
                  onClick={() => {
                    onChange(withoutDifference(level, world, difference));
                    document.getElementById('assumptions-heading')?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {onChange !== undefined && differences.length > 0 && (
        <Button
          kind="small"
          icon="undo"
          onClick={() => {
            onChange(referenceWorld(level));
            document.getElementById('assumptions-heading')?.focus();
          }}
        >
          {t('assumptions.reset-all')}
        </Button>
      )}
    </div>
  );
}
