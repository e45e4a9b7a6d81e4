/** Process tracing: from an escalation back to moves and readings, and what hangs on each move by re-running without it. */
import './tracing.css';
import '../studies/studies.css';
import { type ReactNode, useMemo, useState } from 'react';
import type { CardView } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { moveName, seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, ChipGroup, WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { VoicesOnMove } from '../voices/five-voices.tsx';
import { CauseDrawing } from './cause-drawing.tsx';
import { graphOf } from './cause-graph.ts';
import { causesTable } from './causes-table.tsx';
import { type Escalation, escalationsOf } from './escalations.ts';
import { drawnMoves, type FoundFor, foundFor, movesTried, NOTHING_FOUND } from './found.ts';
import { ANSWERS, type Answers, PAIRS, USUAL_PAIRS } from './shares-plan.ts';
import { TracedVoices } from './traced-voices.tsx';
import { findingOf, moveFinding } from './tracing-words.ts';
import { useShares } from './use-shares.ts';

interface ChooserProps {
  readonly escalations: readonly Escalation[];
  readonly chosen: Escalation;
  readonly answers: Answers;
  readonly games: number;
  readonly onChoose: (id: string) => void;
  readonly onAnswers: (answers: Answers) => void;
  readonly onGames: (games: number) => void;
}

function Chooser({ escalations, chosen, answers, games, onChoose, onAnswers, onGames }: ChooserProps) {
  return (
    <div className="tracing-chooser">
      <label className="field">
        <span className="field-label">{t('tracing.event')}</span>
        <select className="input" value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
          {escalations.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="field">
        <p id="tracing-answers" className="field-label">
          {t('tracing.answers')}
        </p>
        <ChipGroup
          name="answers"
          labelledBy="tracing-answers"
          value={answers}
          options={ANSWERS.map((value) => ({ value, label: t(`tracing.answers.${value}`) }))}
          onChoose={(value: Answers | undefined) => value !== undefined && onAnswers(value)}
        />
      </div>
      <label className="field">
        <span className="field-label">{t('tracing.pairs')}</span>
        <select className="input" value={games} onChange={({ target }) => onGames(Number(target.value))}>
          {PAIRS.map((value) => (
            <option key={value} value={value}>
              {formatNumber(value)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface ChosenMoveProps {
  readonly match: Match;
  readonly card: CardView;
  readonly escalation: Escalation;
  readonly found: FoundFor;
  readonly onFork: (card: number) => void;
}

/** What was found of the move that is chosen, and the way to the whole match without it. */
function ChosenMove({ match, card, escalation, found, onFork }: ChosenMoveProps) {
  return (
    <section className="tracing-move" aria-live="polite">
      <h3>
        {moveName(card.move)}{' '}
        <small data-plain="">
          {t('debrief.learned.mover', { seat: seatName(card.seat), period: formatTurn(match.level.clock, card.turn) })}
        </small>
      </h3>
      <p data-plain="">{moveFinding(found.many.get(card.id), found.single.get(card.id), escalation.event.kind)}</p>
      <VoicesOnMove level={match.level} move={card.move} />
      {!card.joint && (
        <Button kind="small" icon="fork" onClick={() => onFork(card.id)}>
          {t('tracing.fork')}
        </Button>
      )}
    </section>
  );
}

interface TracingProps {
  readonly match: Match;
  readonly onFork: (card: number) => void;
}

function TracedEvent({ match, escalations, onFork }: TracingProps & { readonly escalations: readonly Escalation[] }) {
  const { view, me, rival } = match;
  const { tracing, run, cancel } = useShares(match, { me, rival, turns: view.time.turn });
  const [id, choose] = useState(tracing.plan?.escalation.id ?? escalations[0]?.id);
  const [answers, setAnswers] = useState<Answers>(tracing.plan?.answers ?? 'kept');
  const [games, setGames] = useState(tracing.plan?.games ?? USUAL_PAIRS);
  const [card, showCard] = useState<number>();
  const escalation = escalations.find((each) => each.id === id) ?? escalations[0];
  const moves = useMemo(() => (escalation === undefined ? [] : movesTried(view, escalation)), [view, escalation]);
  const found = useMemo(
    () => (escalation === undefined ? NOTHING_FOUND : foundFor(tracing, escalation)),
    [tracing, escalation],
  );
  const graph = useMemo(
    () => (escalation === undefined ? undefined : graphOf(view, escalation, drawnMoves(moves, found), found.many)),
    [view, escalation, moves, found],
  );
  if (escalation === undefined || graph === undefined) return undefined;
  const start = (): void => void run({ escalation, moves, answers, games });
  const shown = view.cards.find((each) => each.id === card);
  const about = tracing.plan?.escalation.id === escalation.id;
  return (
    <>
      <Chooser
        escalations={escalations}
        chosen={escalation}
        answers={answers}
        games={games}
        onChoose={choose}
        onAnswers={setAnswers}
        onGames={setGames}
      />
      <div className="tracing-run">
        <Button icon="fork" onClick={start}>
          <span data-plain="">{t('tracing.run', { moves: formatNumber(moves.length) })}</span>
        </Button>
        {about && tracing.state !== 'waiting' && (
          <StudyBar
            run={{ ...tracing, start, cancel }}
            ended={t('tracing.ended', { pairs: formatNumber([...found.many.values()][0]?.games) })}
          />
        )}
      </div>
      <ChartFrame
        title={escalation.label}
        finding={findingOf(moves, found, graph)}
        table={causesTable(match, escalation, moves, found)}
      >
        <CauseDrawing
          match={match}
          escalation={escalation}
          graph={graph}
          shares={found.many}
          chosen={card}
          onChoose={showCard}
        />
        <p className="text-small cause-key">
          <span data-by="record" /> {t('tracing.key-record')} <span data-by="rerun" /> {t('tracing.key-rerun')}
        </p>
        {found.many.size > 0 && (
          <p className="text-small" data-plain="">
            {t('tracing.read-share')}
          </p>
        )}
      </ChartFrame>
      {shown !== undefined && (
        <ChosenMove match={match} card={shown} escalation={escalation} found={found} onFork={onFork} />
      )}
      <TracedVoices match={match} escalation={escalation} graph={graph} moves={moves} />
    </>
  );
}

export function Tracing({ match, heading, onFork }: TracingProps & { readonly heading: ReactNode }) {
  const { view, level, me, rival } = match;
  const escalations = useMemo(() => escalationsOf(view, level, [me, rival]), [view, level, me, rival]);
  return (
    <div className="study tracing">
      <header className="study-head">
        {heading}
        <p className="text-voice">
          <WithTerms text={t('tracing.lead')} />
        </p>
      </header>
      {escalations.length === 0 ? (
        <p className="act-empty">{t('tracing.none')}</p>
      ) : (
        <TracedEvent match={match} escalations={escalations} onFork={onFork} />
      )}
      <section className="study-section method">
        <h2>{t('back-cast.method')}</h2>
        <p data-plain="">
          <WithTerms text={t('tracing.method')} />
        </p>
        <p data-plain="">{t('tracing.caution')}</p>
      </section>
    </div>
  );
}
