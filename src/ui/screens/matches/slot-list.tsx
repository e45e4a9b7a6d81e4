/** Matches kept under a name, with what was removed last, so that it can be put back. */
import { useEffect, useState } from 'react';
import { formatDate, formatYear, t } from '../../../i18n/index.ts';
import type { Slot } from '../../../session/slots.ts';
import { gameStore } from '../../../store/index.ts';
import { Button } from '../../parts/index.ts';
import type { Opener } from './matches-screen.tsx';

/** The day on this device's calendar. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return formatDate(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

function noteOf({ level, turn, turns, phase, ended, savedAt, fromYear, toYear }: Slot): string {
  const years =
    fromYear === toYear ? formatYear(fromYear) : t('date.span', { from: formatYear(fromYear), to: formatYear(toYear) });
  const params = { level: t(`set-up.level.${level}`), turn, turns, years, date: dayOf(savedAt) };
  return t(ended ? 'matches.slot-ended' : 'matches.slot-note', { ...params, phase: t(`phase.${phase}`) });
}

interface Removed {
  readonly slot: Slot;
  readonly undo: () => Promise<unknown>;
}

function useSlots() {
  const [slots, setSlots] = useState<readonly Slot[]>();
  const [removed, setRemoved] = useState<Removed>();
  const [news, setNews] = useState('');
  const host = gameStore.getState().host;
  const load = async () => setSlots(await host?.slots.list());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is read once; every change reads it again
  useEffect(() => {
    void load();
  }, []);
  const remove = async (slot: Slot) => {
    const undo = await host?.slots.remove(slot.id);
    if (undo !== undefined) {
      setRemoved({ slot, undo });
      setNews(t('matches.removed', { name: slot.name }));
    }
    await load();
  };
  const putBack = async () => {
    if (removed === undefined) return;
    await removed.undo();
    setRemoved(undefined);
    setNews(t('matches.put-back', { name: removed.slot.name }));
    await load();
  };
  return { slots, removed, news, remove, putBack };
}

export function SlotList({ opener }: { readonly opener: Opener }) {
  const { slots, removed, news, remove, putBack } = useSlots();
  return (
    <section className="matches-part" aria-labelledby="matches-slots">
      <h2 id="matches-slots">{t('matches.slots')}</h2>
      {slots === undefined && <p className="shell-wait">{t('shell.loading')}</p>}
      {slots?.length === 0 && <p className="matches-empty">{t('matches.none')}</p>}
      <ul className="slot-list">
        {slots?.map((slot) => (
          <li key={slot.id} className="slot">
            <div>
              <h3 className="slot-name">{slot.name}</h3>
              <p className="slot-note" data-plain="">
                {noteOf(slot)}
              </p>
            </div>
            <Button
              kind="small"
              aria-label={t('matches.open-named', { name: slot.name })}
              onClick={() => void opener(() => gameStore.getState().host?.slots.open(slot.id))}
            >
              {t('matches.open')}
            </Button>
            <Button
              kind="link"
              aria-label={t('matches.remove-named', { name: slot.name })}
              onClick={() => void remove(slot)}
            >
              {t('matches.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="slot-undo">
        <p role="status">{news}</p>
        {removed !== undefined && (
          <Button kind="link" icon="undo" onClick={() => void putBack()}>
            {t('matches.undo')}
          </Button>
        )}
      </div>
    </section>
  );
}
