/** Last page: what it may mean in four respects, questions to leave with, the record to take along. */
import type { ReactNode } from 'react';
import type { Level } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ConceptsAfter } from '../concepts/concepts.tsx';
import { seatName, stateName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Num } from '../parts/index.ts';
import { ExitTicket } from './exit-ticket.tsx';
import { harmKey } from './harm-text.ts';
import { type Implication, OnRecord } from './on-record.tsx';
import { PageHeading } from './page-heading.tsx';
import { TakeRecord } from './take-record.tsx';

interface OutcomeProps {
  readonly of: Implication;
  readonly level: Level;
  readonly children: ReactNode;
}

/** One of the four implications: what this match shows, what the real record shows, and what neither does. */
function Outcome({ of, level, children }: OutcomeProps) {
  return (
    <section className="outcome">
      <h2>{t(`debrief.next.${of}`)}</h2>
      <p data-plain="">{children}</p>
      <OnRecord level={level} of={of} />
    </section>
  );
}

/** The state in between, in a level that has one alone. */
const onlyOneBetween = ({ states, seats }: Level): Level['states'][number] | undefined => {
  const home = new Set(seats.flatMap(({ homeRegions }) => homeRegions));
  const [first, ...more] = states.filter(({ id }) => !home.has(id));
  return more.length === 0 ? first : undefined;
};

const hasSanctions = ({ moves }: Level): boolean =>
  moves.some(({ effects }) => effects.some(({ kind }) => kind === 'sanction'));

function Outcomes({ match }: { readonly match: Match }) {
  const outcomes = match.view.debrief?.outcomes;
  if (outcomes === undefined) return undefined;
  const { level, me: a, rival: b } = match;
  const names = { a: seatName(a), b: seatName(b) };
  const between = onlyOneBetween(level);
  const figure = (which: string, value: number, seat?: string) => <Num value={value} of={refs.outcome(which, seat)} />;
  return (
    <div className="outcomes">
      <Outcome level={level} of="political">
        <RichText
          id={between === undefined ? 'debrief.next.political-text' : 'debrief.next.political-one'}
          values={{
            ...names,
            state: between === undefined ? '' : stateName(between.id, level.clock.startYear),
            membersA: figure('members', outcomes.members[a] ?? 0, a),
            membersB: figure('members', outcomes.members[b] ?? 0, b),
            share: figure('overridden', 100 * outcomes.overridden),
          }}
        />
      </Outcome>
      <Outcome level={level} of="social">
        <RichText id={harmKey(match.view, outcomes.harm)} values={{ share: figure('harm', 100 * outcomes.harm) }} />
      </Outcome>
      <Outcome level={level} of="economic">
        <RichText
          id={hasSanctions(level) ? 'debrief.next.economic-text' : 'debrief.next.economic-forces'}
          values={{
            ...names,
            shareA: figure('burden', 100 * (outcomes.burden[a] ?? 0), a),
            shareB: figure('burden', 100 * (outcomes.burden[b] ?? 0), b),
          }}
        />
      </Outcome>
      <Outcome level={level} of="policy">
        <RichText id="debrief.next.policy-joint" values={{ joint: figure('joint', outcomes.jointActs) }} />{' '}
        {level.treaties.length > 0 && (
          <RichText
            id="debrief.next.policy-treaties"
            values={{ treaties: figure('treaties', outcomes.treatiesInForce) }}
          />
        )}{' '}
        {level.forums.length > 0 && (
          <RichText id="debrief.next.policy-forums" values={{ forums: figure('forums', outcomes.forumsOpen) }} />
        )}
      </Outcome>
    </div>
  );
}

interface NextProps {
  readonly match: Match;
  /** Leads to the whole debrief on paper; absent where the page is printed itself. */
  readonly onPrint?: () => void;
}

export function NextPage({ match, onPrint }: NextProps) {
  return (
    <div className="next">
      <PageHeading>{t('debrief.next.heading')}</PageHeading>
      <p className="text-voice">{t('debrief.next.lead')}</p>
      <Outcomes match={match} />
      {onPrint !== undefined && <ConceptsAfter />}
      <div className="next-columns">
        <ExitTicket match={match} />
        <TakeRecord match={match} onPrint={onPrint} />
        <section className="limits">
          <h2>{t('debrief.next.limits')}</h2>
          <p>{t('debrief.next.limits-text')}</p>
          <p>{t('ending.not-justify')}</p>
        </section>
      </div>
    </div>
  );
}
