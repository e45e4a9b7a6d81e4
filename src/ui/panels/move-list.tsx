/** The moves of the own desk by class. A card can be drafted, or says why not and stays readable. */
import './move-list.css';
import { type CSSProperties, type KeyboardEvent, useId, useState } from 'react';
import { command, keysOf, moveOptions } from '../../commands/index.ts';
import type { MoveClass, MoveOption } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, moveDef, ownView } from '../../store/index.ts';
import { ClassGlyph, Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { byReason } from './closed-reasons.ts';
import { FewerOrders } from './meters.tsx';
import { MoveCard } from './move-card.tsx';
import { type MoveGroup, moveGroups } from './move-groups.ts';
import { refusalText } from './refusal-text.ts';

/** The key that leads to a class, as the player has it. */
function useLetter(moveClass: MoveClass): string {
  const keys = useGame((state) => state.settings.keys);
  const found = command(`class-${moveClass}`);
  return found === undefined ? '' : (keysOf(found, keys)[0] ?? '').toUpperCase();
}

/** Arrow keys walk from card to card and to the lines that closed cards are folded under, over the ends of classes. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey) return;
  const all = event.currentTarget.querySelectorAll<HTMLElement>('[data-card], .move-fold > summary');
  const stops = [...all].filter((each) => each.checkVisibility());
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = stops[at + step];
  if (at < 0 || next === undefined) return;
  next.focus();
  event.preventDefault();
}

interface CardsProps {
  readonly options: readonly MoveOption[];
  /** Number of the first card; none in a class that is not chosen from by digit. */
  readonly from: number | undefined;
  readonly first: string | undefined;
  readonly active: string | undefined;
  /** Id of the line that says why all of them are closed. */
  readonly reason?: string;
  readonly onActive: (move: string) => void;
}

function Cards({ options, from, first, active, reason, onActive }: CardsProps) {
  return (
    <ul className="move-cards">
      {options.map((option, index) => (
        <MoveCard
          key={option.move}
          option={option}
          number={from !== undefined && from + index <= 9 ? from + index : undefined}
          first={option.move === first}
          tabStop={option.move === active}
          reason={reason}
          onActive={() => onActive(option.move)}
        />
      ))}
    </ul>
  );
}

/** Closed cards below the reason that they share; numbers run on over the reasons. */
function ClosedCards({ options, from, ...cards }: CardsProps) {
  const id = useId();
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const groups = byReason(options, (refusal) => refusalText(refusal, year));
  return groups.map((group, index) => {
    const before = groups.slice(0, index).reduce((sum, each) => sum + each.options.length, 0);
    const reason = group.why === '' ? undefined : `${id}-${index}`;
    return (
      <div key={group.why} className="move-closed">
        {reason !== undefined && (
          <h4 id={reason} className="move-closed-why" data-plain="">
            {group.why}
          </h4>
        )}
        <Cards
          options={group.options}
          from={from === undefined ? undefined : from + before}
          {...cards}
          {...(reason === undefined ? {} : { reason })}
        />
      </div>
    );
  });
}

interface ClassProps {
  readonly group: MoveGroup;
  readonly active: string | undefined;
  /** The class whose cards carry digits. */
  readonly current: boolean;
  /** How many classes follow: their heads stay in view below this one's. */
  readonly after: number;
  readonly onActive: (move: string) => void;
}

function ClassOfMoves({ group, active, current, after, onActive }: ClassProps) {
  const { moveClass, open, closed } = group;
  const unfolded = useGame((state) => state.unfolded.includes(moveClass));
  const letter = useLetter(moveClass);
  const cards = {
    active,
    first: open[0]?.move,
    onActive: (move: string): void => {
      onActive(move);
      if (!current) gameStore.getState().showClass(moveClass);
    },
  };
  return (
    <section
      className="move-class"
      aria-labelledby={`class-${moveClass}`}
      style={{ '--after': after } as CSSProperties}
      {...(current ? { 'data-numbered': '' } : {})}
    >
      <h3 id={`class-${moveClass}`} className="move-class-head">
        <button type="button" tabIndex={-1} onClick={() => command(`class-${moveClass}`)?.run()}>
          <ClassGlyph of={moveClass} />
          <span>{t(`class.${moveClass}.name`)}</span>
          <span className="key-hint" aria-hidden="true">
            {letter}
          </span>
        </button>
      </h3>
      <div className="move-class-cards" id={`region-class-${moveClass}`}>
        {open.length > 0 && <Cards options={open} from={current ? 1 : undefined} {...cards} />}
        {closed.length > 0 && (
          <details
            className="move-fold"
            open={unfolded}
            onToggle={(event) => gameStore.getState().unfold(moveClass, event.currentTarget.open)}
          >
            <summary data-first={open.length === 0 ? '' : undefined}>
              <Icon name="lock" size={15} />
              <span className="num-plain" data-plain="">
                {t('orders.closed', { count: closed.length })}
              </span>
              <Icon name="caret-down" size={14} />
            </summary>
            <ClosedCards options={closed} from={current ? open.length + 1 : undefined} {...cards} />
          </details>
        )}
      </div>
    </section>
  );
}

/** The classes of the own desk's moves. */
function useGroups(): readonly MoveGroup[] {
  const options = useGame(moveOptions);
  const me = useGame((state) => ownView(state)?.me);
  const offers = useGame((state) => ownView(state)?.offers);
  const level = useGame((state) => state.level);
  if (me === undefined || level === undefined) return [];
  const own = options.filter((option) => !option.joint);
  return moveGroups(own, (move) => moveDef(gameStore.getState(), move)?.class, me, offers);
}

export function MoveList() {
  const groups = useGroups();
  const slots = useGame((state) => (state.seat === undefined ? 0 : (state.views[state.seat]?.me?.slots ?? 0)));
  const placed = useGame((state) => ownView(state)?.me?.orders.length ?? 0);
  const full = slots > 0 && placed >= slots;
  const { short } = useLayout();
  const open = useGame((state) => state.moveClass);
  const [chosen, setActive] = useState<string>();
  const unfolded = useGame((state) => state.unfolded);
  const all = groups.flatMap(({ moveClass, open: first, closed }) =>
    unfolded.includes(moveClass) ? [...first, ...closed] : first,
  );
  const active = all.some((option) => option.move === chosen) ? chosen : all[0]?.move;
  // A level need not have moves of every class.
  const current = groups.find((group) => group.moveClass === open)?.moveClass ?? groups[0]?.moveClass;
  return (
    <section className="moves" id="region-moves" tabIndex={-1} aria-labelledby="moves-title" onKeyDown={walk}>
      <h2 id="moves-title">{t('orders.moves')}</h2>
      <p className="moves-lead" data-plain="" data-full={full} role="status">
        {full ? t(short ? 'orders.desk-full' : 'refusal.slots') : t('orders.moves-lead', { count: slots })}
      </p>
      <FewerOrders />
      {groups.map((group, index) => (
        <ClassOfMoves
          key={group.moveClass}
          group={group}
          active={active}
          current={group.moveClass === current}
          after={groups.length - 1 - index}
          onActive={setActive}
        />
      ))}
    </section>
  );
}
