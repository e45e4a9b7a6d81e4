/** What is changed when the match is played again: an act that is left out, assumptions, and how it is replayed. */
import '../assumptions/assumptions.css';
import '../screens/set-up/set-up.css';
import { useId } from 'react';
import type { CardView, Level, MoveDef } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { differenceKey, FromTo } from '../assumptions/differences.tsx';
import { differenceName } from '../assumptions/param-words.ts';
import { differencesBetween } from '../assumptions/world.ts';
import { costliestCards } from '../debrief/costliest-gaps.tsx';
import { moveName, seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, ChipGroup, Choice, SideMark } from '../parts/index.ts';
import { ChoiceCards } from '../screens/set-up/choice-cards.tsx';
import { useGame } from '../use-game.ts';
import { FAN_GAMES, forkAt, REPEATS, type Repeats, type RerunPlan } from './rerun-plan.ts';

interface PanelProps {
  readonly match: Match;
  readonly plan: RerunPlan;
  readonly turns: number;
  readonly onPlan: (part: Partial<RerunPlan>) => void;
}

const AS_PLAYED = 'as-played';

/** The acts that can be left out: the costliest gaps, and the one that was chosen elsewhere. */
function forksOf({ match, plan }: Pick<PanelProps, 'match' | 'plan'>): readonly CardView[] {
  const cards = costliestCards(match);
  const chosen = match.view.cards.find(({ id }) => id === plan.fork);
  return chosen === undefined || cards.includes(chosen) ? cards : [...cards, chosen];
}

/** A seat that answers anew might do the act again: only one's own act is left out beside it. */
export function repeatsFor({ match, plan }: Pick<PanelProps, 'match' | 'plan'>): readonly Repeats[] {
  if (plan.dropped === undefined) return REPEATS;
  return plan.dropped.seat === match.me ? ['both', 'me'] : ['both'];
}

/** The plan of a fork: where one's own act is left out, the other desk answers anew. */
export function forkPlan(match: Match, card: CardView): Partial<RerunPlan> {
  return { ...forkAt(card), repeats: card.seat === match.me ? 'me' : 'both' };
}

function Forks({ match, plan, onPlan }: PanelProps) {
  const cards = forksOf({ match, plan });
  const choose = (value: string): void => {
    const card = cards.find(({ id }) => String(id) === value);
    const asPlayed = { fork: undefined, dropped: undefined, fromTurn: 1, repeats: 'both' } as const;
    onPlan(card === undefined ? asPlayed : forkPlan(match, card));
  };
  return (
    <ChoiceCards
      title={t('what-if.fork')}
      shape="rows"
      value={plan.fork === undefined ? AS_PLAYED : String(plan.fork)}
      onChoose={choose}
      choices={[
        { value: AS_PLAYED, title: t('what-if.as-played'), note: t('what-if.fork-none') },
        ...cards.map((card) => ({
          value: String(card.id),
          title: t('what-if.without', { move: moveName(card.ordered) }),
          note: t('debrief.learned.mover', {
            seat: seatName(card.seat),
            period: formatTurn(match.level.clock, card.turn),
          }),
          glyph: <SideMark seat={card.seat} size={20} />,
        })),
      ]}
    />
  );
}

const NOTHING = '';

/** What the desk might have ordered in the place of the act: the same class of target, at the same place. */
export function alternativesTo(level: Level, card: CardView): readonly MoveDef[] {
  const target = card.state !== undefined ? 'state' : card.theatre !== undefined ? 'theatre' : 'none';
  return level.moves.filter(
    (move) =>
      move.seat === card.seat &&
      (move.targets?.includes(card.state ?? card.theatre ?? '') ?? true) &&
      move.target === target &&
      !move.joint &&
      move.internal !== true &&
      move.id !== card.ordered,
  );
}

/** Another order in the place of the one that is left out, or none. */
function Instead({ match, plan, onPlan }: PanelProps) {
  const card = match.view.cards.find((each) => each.id === plan.fork);
  if (card === undefined || card.joint || plan.dropped === undefined) return undefined;
  const { instead: _, ...dropped } = plan.dropped;
  const { state, theatre, intent = 'deter' } = card;
  const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
  const choose = (move: string): void =>
    onPlan({ dropped: move === NOTHING ? dropped : { ...dropped, instead: { move, intent, ...place } } });
  return (
    <Choice
      className="fork-instead"
      label={t('what-if.instead')}
      value={plan.dropped.instead?.move ?? NOTHING}
      options={[
        { value: NOTHING, label: t('what-if.instead-none') },
        ...alternativesTo(match.level, card).map(({ id }) => ({ value: id, label: moveName(id) })),
      ]}
      note={t('what-if.instead-note')}
      onChoose={choose}
    />
  );
}

/** The assumptions that differ from the match, each with the way to it. */
function Changes({ match: { level }, plan }: PanelProps) {
  const played = useGame((state) => state.matchWorld);
  const differences = played === undefined ? [] : differencesBetween(level, played, plan.world);
  const open = (name?: string): void => gameStore.getState().openAssumptions(name);
  return (
    <section className="what-if-changes">
      <h2>{t('what-if.changes')}</h2>
      {differences.length === 0 ? (
        <p>{t('what-if.no-changes')}</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={differenceKey(difference)}>
              <button
                type="button"
                className="difference-name"
                onClick={() => open(difference.kind === 'lens' ? undefined : difference.param.name)}
              >
                {differenceName(difference)}
              </button>
              <FromTo difference={difference} />
            </li>
          ))}
        </ul>
      )}
      <Button kind="small" icon="faders" onClick={() => open()}>
        {t('what-if.change')}
      </Button>
    </section>
  );
}

/** Who does the same again, from when, and in how many games. */
function Chooser({ match, plan, turns, onPlan }: PanelProps) {
  const id = useId();
  const { firstTurn } = match.view.time;
  const from = Array.from({ length: turns - firstTurn + 1 }, (_, index) => ({
    value: String(index === 0 ? 1 : firstTurn + index),
    label: index === 0 ? t('what-if.from-start') : formatTurn(match.level.clock, firstTurn + index),
  }));
  return (
    <div className="what-if-chooser">
      <div className="field">
        <p id={`${id}-who`} className="field-label">
          {t('what-if.repeats')}
        </p>
        <ChipGroup
          name="repeats"
          labelledBy={`${id}-who`}
          value={plan.repeats}
          options={repeatsFor({ match, plan }).map((value) => ({ value, label: t(`what-if.repeats-${value}`) }))}
          onChoose={(repeats: Repeats | undefined) => repeats !== undefined && onPlan({ repeats })}
        />
      </div>
      {plan.dropped === undefined && (
        <Choice
          label={t('what-if.from')}
          value={String(plan.fromTurn)}
          options={from}
          onChoose={(turn) => onPlan({ fromTurn: Number(turn) })}
        />
      )}
      <Choice
        label={t('what-if.games')}
        value={String(plan.games)}
        options={FAN_GAMES.map((games) => ({ value: String(games), label: formatNumber(games) }))}
        onChoose={(games) => onPlan({ games: Number(games) })}
      />
    </div>
  );
}

function Run({ blocked, onRun }: { readonly blocked: boolean; readonly onRun: () => void }) {
  const id = useId();
  return (
    <div className="what-if-run">
      <Button
        icon="fork"
        blocked={blocked}
        aria-describedby={blocked ? id : undefined}
        onClick={() => !blocked && onRun()}
      >
        {t('what-if.run')}
      </Button>
      {blocked && (
        <p id={id} className="text-small">
          {t('what-if.blocked')}
        </p>
      )}
    </div>
  );
}

export function ForkPanel(props: PanelProps & { readonly blocked: boolean; readonly onRun: () => void }) {
  const { plan, blocked, onRun } = props;
  return (
    <section className="fork-panel" aria-label={t('what-if.panel')}>
      <Forks {...props} />
      {/* Before what a choice brings: the button stays under the finger. */}
      <Run blocked={blocked} onRun={onRun} />
      <Instead {...props} />
      <Changes {...props} />
      <details className="fork-how">
        <summary>
          {t('what-if.how')}
          <small>{t(`what-if.repeats-${plan.repeats}`)}</small>
        </summary>
        <Chooser {...props} />
      </details>
    </section>
  );
}
