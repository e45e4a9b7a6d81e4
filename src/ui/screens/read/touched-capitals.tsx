/** Under the readers of an act: capitals that it touched, each figure in its own unit, and what they did because of it. */
import { useState } from 'react';
import type { CardView, StateChange } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { factSentence } from '../../panels/fact-sentence.ts';
import { capitalName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button, Num, StateMark } from '../../parts/index.ts';
import { rowsOf, touchedBy } from './touched.ts';

/** Rows that stand open before "all". */
const FIRST = 5;

const RUNGS = ['none', 'partner', 'plan', 'invited', 'member'];

function Mark({ state, match }: { readonly state: string; readonly match: Match }) {
  return <StateMark letters={match.level.states.find((each) => each.id === state)?.letters ?? ''} size={20} />;
}

/** From and to on a line from 0 to 100; units of force have no such line. */
function Shift({ change }: { readonly change: StateChange }) {
  if (change.what === 'own') return <span className="touched-shift" />;
  const at = (value: number): string => `${Math.min(100, Math.max(0, value))}%`;
  return (
    <svg className="touched-shift" aria-hidden="true">
      <line className="touched-scale" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="touched-way" x1={at(change.from)} x2={at(change.to)} y1="50%" y2="50%" />
      <circle className="touched-from" cx={at(change.from)} cy="50%" r="3.5" />
      <circle className="touched-to" cx={at(change.to)} cy="50%" r="4" />
    </svg>
  );
}

function Figure({
  change,
  fact,
  match,
}: {
  readonly change: StateChange;
  readonly fact: number;
  readonly match: Match;
}) {
  const value = change.to - change.from;
  const label = t(`read.touched.${change.what}`, {
    capital: capitalName(change.state, match.year),
    seat: change.seat === undefined ? '' : seatName(change.seat),
  });
  const unit = change.what === 'support' ? 'points' : change.what === 'own' ? 'units' : 'percent';
  return (
    <li>
      <Mark state={change.state} match={match} />
      <span className="channel-bars-label">{label}</span>
      <Shift change={change} />
      <Num
        value={value}
        of={refs.stateChange(fact, change)}
        signed
        decimals={Math.abs(value) < 10 ? 1 : 0}
        unit={` ${t(`read.touched.unit.${unit}`)}`}
        label={label}
        className="channel-bars-total"
      />
    </li>
  );
}

function Step({ change, match }: { readonly change: StateChange; readonly match: Match }) {
  const alliance = match.level.seats.find((seat) => seat.id === change.seat)?.alliance ?? '';
  const rung = RUNGS[change.to] ?? 'none';
  return (
    <li className="touched-words">
      <Mark state={change.state} match={match} />
      <span>
        {t(rung === 'none' ? 'read.touched.outside' : 'read.touched.rung', {
          capital: capitalName(change.state, match.year),
          seat: seatName(change.seat ?? ''),
          rung: rung === 'none' ? '' : t(`alliance.${alliance}.rung.${rung}`),
        })}
      </span>
    </li>
  );
}

export function TouchedCapitals({ match, card }: { readonly match: Match; readonly card: CardView }) {
  const [all, setAll] = useState(false);
  const { view, level } = match;
  const touched = touchedBy(card, view);
  const { fact, figures, steps, facts } = touched;
  if (rowsOf(touched) === 0) {
    return <p className="touched-none">{t('read.touched.none')}</p>;
  }
  return (
    <section className="touched" aria-label={t('read.touched.title')}>
      <h3>
        {t('read.touched.title')} <small>{t('read.touched.note')}</small>
      </h3>
      <ul className="touched-rows">
        {steps.map((change) => (
          <Step key={`${change.state} ${change.seat}`} change={change} match={match} />
        ))}
        {facts.map((each) => (
          <li key={each.id} className="touched-words">
            <Mark state={String(each.data.state ?? '')} match={match} />
            <span data-plain="">{factSentence(each, level, view.cards)}</span>
          </li>
        ))}
        {(all ? figures : figures.slice(0, FIRST)).map((change) => (
          <Figure key={`${change.state} ${change.what} ${change.seat}`} change={change} fact={fact} match={match} />
        ))}
      </ul>
      {figures.length > FIRST && (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? t('read.touched.fewer') : t('read.touched.all', { n: figures.length })}
        </Button>
      )}
    </section>
  );
}
