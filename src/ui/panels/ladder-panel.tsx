/** The ladder of the theatre that is looked at: where it stands now, in words for every rung. */
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Ladder, Num, Term, TOP_RUNG } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLookedAt } from './looked-at.ts';
import { theatreName } from './names.ts';
import { RichText } from './rich-text.tsx';

/** Both seats on the rung of the theatre; in a crisis each on its own. */
function useLadder() {
  const theatre = useLookedAt();
  const rung = useGame((state) => ownView(state)?.theatreRungs[theatre ?? '']);
  const crisis = useGame((state) =>
    ownView(state)?.crises.find((each) => each.theatre === theatre && each.ended === undefined),
  );
  const level = useGame((state) => state.level);
  const marks = level?.seats.map(({ id }) => ({ seat: id, rung: crisis?.rungs[id] ?? rung ?? 0 })) ?? [];
  const forceRung = useGame((state) => ownView(state)?.forceRung ?? TOP_RUNG);
  return { theatre, rung, ladder: { current: rung, marks, forceRung, cap: level?.rungCap } };
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
  const { theatre, ladder } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-inset" aria-label={t('ladder.title')}>
      <h2 className="text-label">
        <LadderTitle theatre={theatre} />
      </h2>
      <Ladder {...ladder} step={low ? 13 : 16} />
    </section>
  );
}

/** `named`: what is around it says already that this is the ladder. */
export function LadderPanel({ named = false }: { readonly named?: boolean }) {
  const { theatre, rung, ladder } = useLadder();
  if (theatre === undefined) return undefined;
  return (
    <section className="ladder-panel" id="region-ladder" tabIndex={-1}>
      <h2>{named ? <Term id="theatre">{theatreName(theatre)}</Term> : <LadderTitle theatre={theatre} />}</h2>
      <p>
        <Term id="rung">{t('ladder.rung')}</Term> <Num value={rung} of={refs.rung(theatre)} label={t('ladder.rung')} />:{' '}
        {t(`rung.${rung ?? 0}.name`)}
      </p>
      <Ladder {...ladder} names="full" step={34} />
      <p className="text-small">{t('ladder.note')}</p>
    </section>
  );
}
