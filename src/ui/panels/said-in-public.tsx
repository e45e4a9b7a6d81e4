/** What both desks have said in public this turn, and whether the moves that they named followed. */
import './said-in-public.css';
import { useId } from 'react';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { NamedMoves } from './named-moves.tsx';
import { frameLine } from './names.ts';

export function SaidInPublic({ className }: { readonly className: string }) {
  const id = useId();
  const said = useGame((state) => ownView(state)?.said);
  const turn = useGame((state) => ownView(state)?.time.turn);
  const seats = useGame((state) => state.level?.seats);
  if (said === undefined || seats === undefined) return undefined;
  return (
    <section className={className} aria-labelledby={id}>
      <h3 id={id}>{t('statements.title')}</h3>
      <ul className="said-list">
        {seats.map((seat) => {
          const words = said.find((each) => each.turn === turn && each.seat === seat.id);
          return (
            <li key={seat.id}>
              <SideMark seat={seat.id} size={18} name={t(`seat.${seat.id}.short`)} />
              {words === undefined ? t('statements.none') : <q>{frameLine(words.frame, seat.id)}</q>}
              <NamedMoves said={words} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
