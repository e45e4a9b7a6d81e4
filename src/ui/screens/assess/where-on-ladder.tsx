/** Where the turn leaves the ladder: the theatre that stands highest, drawn, and the rung of each of the others. */
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { hottest } from '../../panels/looked-at.ts';
import { theatreName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Ladder, Num, Term } from '../../parts/index.ts';
import { useLayout } from '../../use-layout.ts';

export function WhereOnLadder({ match: { view, level } }: { readonly match: Match }) {
  const { short } = useLayout();
  const top = hottest(view);
  if (top === undefined) return undefined;
  const rung = view.theatreRungs[top] ?? 0;
  const theatres = [top, ...level.theatres.map(({ id }) => id).filter((id) => id !== top)];
  return (
    <section className="where-on-ladder" aria-labelledby="where-on-ladder-title">
      <h2 id="where-on-ladder-title">
        <Term id="ladder">{t('ladder.title')}</Term>
      </h2>
      <div>
        <Ladder
          current={rung}
          forceRung={view.forceRung}
          marks={level.seats.map(({ id }) => ({ seat: id, rung }))}
          step={short ? 11 : 14}
          room={124}
          {...(level.rungCap === undefined ? {} : { cap: level.rungCap })}
        />
        <ul>
          {theatres.map((id) => (
            <li key={id} data-highest={id === top}>
              {theatreName(id)} <Num value={view.theatreRungs[id] ?? 0} of={refs.rung(id)} label={t('ladder.rung')} />
              <small>{t(`rung.${view.theatreRungs[id] ?? 0}.name`)}</small>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
