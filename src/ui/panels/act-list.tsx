/** Both desks' acts of a turn as two lists: what was done, a line about it, and a figure at the right. */
import './act-list.css';
import type { ReactNode } from 'react';
import type { CardView, SeatId } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { moveDef } from '../../store/index.ts';
import { ClassGlyph, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { moveName } from './names.ts';
import { onlyTried } from './turn-acts.ts';

export interface ActGroup {
  /** The desk that acted, or both where they agreed on it. */
  readonly seats: readonly SeatId[];
  readonly title: string;
  /** Heading of the figures, for example "Gap". */
  readonly figures?: string;
  readonly cards: readonly CardView[];
  readonly empty: string;
}

interface ActListProps {
  readonly groups: readonly ActGroup[];
  readonly chosen?: number;
  readonly onChoose: (card: number) => void;
  readonly about: (card: CardView) => ReactNode;
  readonly figure?: (card: CardView) => ReactNode;
  /** Level of the groups' headings on their page. */
  readonly level?: 2 | 3;
}

function Act({ card, props }: { readonly card: CardView; readonly props: ActListProps }) {
  const moveClass = useGame((state) => moveDef(state, card.move)?.class);
  const chosen = props.chosen === card.id;
  return (
    <li className="act" data-chosen={chosen}>
      <button
        type="button"
        className="act-press"
        aria-pressed={chosen}
        data-first={chosen ? '' : undefined}
        onClick={() => props.onChoose(card.id)}
      >
        {moveClass !== undefined && <ClassGlyph of={moveClass} size={20} />}
        <span className="act-name">{moveName(card.move)}</span>
      </button>
      <p className="act-about">{props.about(card)}</p>
      {props.figure !== undefined && <span className="act-figure">{props.figure(card)}</span>}
    </li>
  );
}

export function ActList(props: ActListProps) {
  const Heading = `h${props.level ?? 3}` as const;
  return props.groups.map((group) => (
    <section key={group.seats.join(' ')} className="act-group" aria-label={group.title}>
      <Heading className="act-group-head">
        {group.seats.map((seat) => (
          <SideMark key={seat} seat={seat} size={20} />
        ))}
        <span>{group.title}</span>
        {group.figures !== undefined && <small>{group.figures}</small>}
      </Heading>
      {group.cards.length === 0 ? (
        <p className="act-empty">{group.empty}</p>
      ) : (
        <ul className="act-items">
          {group.cards.map((card) => (
            <Act key={card.id} card={card} props={props} />
          ))}
        </ul>
      )}
    </section>
  ));
}

/** How an act came out, in a word; agreed acts that came about say that they were agreed. */
export function outcomeWords(card: CardView): string {
  return t(card.joint && !onlyTried(card) ? 'outcome.joint' : `outcome.${card.outcome}`);
}
