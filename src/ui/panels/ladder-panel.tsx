/** The ladder of the theatre that is looked at: where it stands now, in words for every rung. */
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Ladder, Num, Term } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLookedAt } from './looked-at.ts';
import { theatreName } from './names.ts';
import { RichText } from './rich-text.tsx';

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

function LadderTitle({ theatre }: { readonly theatre: string }) {
  return (
    <RichText
      id="ladder.in"
      values={{
        ladder: <Term id="ladder">{t('ladder.title')}</Term>,
        theatre: <Term id="theatre">{theatreName(theatre)}</Term>,
      }}
    />
  );
}

/** `low`: less height for the map, and so for the ladder on it. */
export function LadderInset({ low = false }: { readonly low?: boolean }) {
  const { theatre, rung, marks, cap } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-inset" aria-label={t('ladder.title')}>
      <h2 className="text-label">
        <LadderTitle theatre={theatre} />
      </h2>
      <Ladder current={rung} marks={marks} step={low ? 13 : 16} cap={cap} />
    </section>
  );
}

export function LadderPanel() {
  const { theatre, rung, marks, cap } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-panel" id="region-ladder" tabIndex={-1}>
      <h2>
        <LadderTitle theatre={theatre} />
      </h2>
      <p>
        <Term id="rung">{t('ladder.rung')}</Term> <Num value={rung} of={refs.rung(theatre)} label={t('ladder.rung')} />:{' '}
        {t(`rung.${rung ?? 0}.name`)}
      </p>
      <Ladder current={rung} marks={marks} names="full" step={34} cap={cap} />
      <p className="text-small">{t('ladder.note')}</p>
    </section>
  );
}
