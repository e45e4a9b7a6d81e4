/** The ladder of the theatre that is looked at: where it stands now, in words for every rung. */
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Ladder, Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLookedAt } from './looked-at.ts';
import { theatreName } from './names.ts';

/** Both seats on the rung of the theatre; in a crisis each on its own. */
export function useLadder() {
  const theatre = useLookedAt();
  const rung = useGame((state) => ownView(state)?.theatreRungs[theatre ?? '']);
  const crisis = useGame((state) =>
    ownView(state)?.crises.find((each) => each.theatre === theatre && each.ended === undefined),
  );
  const level = useGame((state) => state.level);
  const marks = level?.seats.map(({ id }) => ({ seat: id, rung: crisis?.rungs[id] ?? rung ?? 0 })) ?? [];
  return { theatre, rung, marks, cap: level?.rungCap };
}

export function LadderInset() {
  const { theatre, rung, marks, cap } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-inset" aria-label={t('ladder.title')}>
      <h2 className="text-label">{t('ladder.in', { theatre: theatreName(theatre) })}</h2>
      <Ladder current={rung} marks={marks} step={19} cap={cap} />
    </section>
  );
}

export function LadderPanel() {
  const { theatre, rung, marks, cap } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-panel" id="region-ladder" tabIndex={-1}>
      <h2>{t('ladder.in', { theatre: theatreName(theatre) })}</h2>
      <p>
        {t('ladder.rung')} <Num value={rung} of={refs.rung(theatre)} label={t('ladder.rung')} />:{' '}
        {t(`rung.${rung ?? 0}.name`)}
      </p>
      <Ladder current={rung} marks={marks} names="full" step={34} cap={cap} />
      <p className="text-small">{t('ladder.note')}</p>
    </section>
  );
}
