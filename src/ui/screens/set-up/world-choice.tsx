/** What the match assumes about the world: in one sentence, with the way to all assumptions. */
import type { Level } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { gameStore, type World } from '../../../store/index.ts';
import { differenceKey, FromTo, worldSentence } from '../../assumptions/differences.tsx';
import { differenceName } from '../../assumptions/param-words.ts';
import { differencesOf } from '../../assumptions/world.ts';
import { Button } from '../../parts/index.ts';

/** Names that are written out; the rest is a count. */
const NAMED = 4;

function Names({ level, world }: { readonly level: Level; readonly world: World }) {
  const differences = differencesOf(level, world);
  if (differences.length === 0) return undefined;
  const more = differences.length - NAMED;
  return (
    <ul className="world-names">
      {differences.slice(0, NAMED).map((difference) => (
        <li key={differenceKey(difference)}>
          {differenceName(difference)} <FromTo difference={difference} />
        </li>
      ))}
      {more > 0 && <li>{t('assumptions.and-more', { count: more })}</li>}
    </ul>
  );
}

export function WorldChoice({ level, world }: { readonly level: Level; readonly world: World }) {
  return (
    <section className="set-up-more set-up-world" aria-label={t('set-up.world')} data-plain="">
      <h2 className="choice-title">{t('set-up.world')}</h2>
      <p>{worldSentence(differencesOf(level, world).length)}</p>
      <Names level={level} world={world} />
      <div>
        <Button kind="small" icon="faders" onClick={() => gameStore.getState().openAssumptions()}>
          {t('set-up.world-open')}
        </Button>
      </div>
    </section>
  );
}
