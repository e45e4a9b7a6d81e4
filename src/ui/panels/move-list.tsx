/** The moves of the own desk by class. A card can be drafted, or says why not and stays readable. */
import './move-list.css';
import { type KeyboardEvent, useState } from 'react';
import { moveOptions } from '../../commands/index.ts';
import { MOVE_CLASSES, type MoveClass, type MoveOption } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, moveDef } from '../../store/index.ts';
import { ClassGlyph } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { MoveCard } from './move-card.tsx';

const LETTERS: Readonly<Record<MoveClass, string>> = {
  enlargement: 'E',
  deployment: 'D',
  'arms-control': 'A',
  diplomacy: 'P',
};

/** Arrow keys walk from card to card, over the ends of classes. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = cards[at + step];
  if (at < 0 || next === undefined) return;
  next.focus();
  event.preventDefault();
}

interface ClassProps {
  readonly moveClass: MoveClass;
  readonly options: readonly MoveOption[];
  readonly active: string | undefined;
  /** The class whose cards carry digits. */
  readonly current: boolean;
  readonly onActive: (move: string) => void;
}

function ClassOfMoves({ moveClass, options, active, current, onActive }: ClassProps) {
  const first = options[0]?.move;
  return (
    <section
      className="move-class"
      id={`region-class-${moveClass}`}
      aria-labelledby={`class-${moveClass}`}
      {...(current ? { 'data-numbered': '' } : {})}
    >
      <h3 id={`class-${moveClass}`} className="move-class-head">
        <ClassGlyph of={moveClass} />
        <span>{t(`class.${moveClass}.name`)}</span>
        <span className="key-hint" aria-hidden="true">
          {LETTERS[moveClass]}
        </span>
      </h3>
      <ul className="move-cards">
        {options.map((option, index) => (
          <MoveCard
            key={option.move}
            option={option}
            number={current && index < 9 ? index + 1 : undefined}
            first={option.move === first}
            tabStop={option.move === active}
            onActive={() => {
              onActive(option.move);
              if (!current) gameStore.getState().showClass(moveClass);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

export function MoveList() {
  const options = useGame(moveOptions).filter((option) => !option.joint);
  const classOf = useGame((state) => state.level);
  const slots = useGame((state) => (state.seat === undefined ? 0 : (state.views[state.seat]?.me?.slots ?? 0)));
  const open = useGame((state) => state.moveClass);
  const [active, setActive] = useState(options[0]?.move);
  const groups = MOVE_CLASSES.map((moveClass) => ({
    moveClass,
    options: options.filter(
      (option) => classOf !== undefined && moveDef(gameStore.getState(), option.move)?.class === moveClass,
    ),
  })).filter((group) => group.options.length > 0);
  // A level need not have moves of every class.
  const current = groups.find((group) => group.moveClass === open)?.moveClass ?? groups[0]?.moveClass;
  return (
    <section className="moves" id="region-moves" tabIndex={-1} aria-labelledby="moves-title" onKeyDown={walk}>
      <h2 id="moves-title">{t('orders.moves')}</h2>
      <p className="moves-lead" data-plain="">
        {t('orders.moves-lead', { count: slots })}
      </p>
      {groups.map((group) => (
        <ClassOfMoves
          key={group.moveClass}
          {...group}
          active={active}
          current={group.moveClass === current}
          onActive={setActive}
        />
      ))}
    </section>
  );
}
