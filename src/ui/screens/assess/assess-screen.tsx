/** Assess: what these years came to in one sentence, the scores, threat by theatre, what moved it, those in between. */
import '../result.css';
import './assess.css';
import { useState } from 'react';
import { atStart, t } from '../../../i18n/index.ts';
import { namedParams } from '../../panels/named-params.ts';
import { type Match, useMatch } from '../../panels/use-match.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { CrisisEnd, endedCrisis } from '../crisis/crisis-end.tsx';
import { CalledToAccount } from './called-to-account.tsx';
import { Causes } from './causes.tsx';
import { Drivers } from './drivers.tsx';
import { InBetween } from './in-between.tsx';
import { NoteToSelf } from './note-to-self.tsx';
import { Onward } from './onward.tsx';
import { Scores } from './scores.tsx';
import { SmallPlane } from './small-plane.tsx';
import { ThreatByTheatre } from './threat-by-theatre.tsx';
import { WhereOnLadder } from './where-on-ladder.tsx';

function Finding({ match }: { readonly match: Match }) {
  const { view, year, period } = match;
  const heading = useFirstFocus<HTMLHeadingElement>(view.time.turn);
  const finding = view.assess?.finding;
  const params = namedParams(finding?.params ?? {}, year);
  return (
    <>
      <p className="text-label" data-plain="">
        {atStart(t('assess.period', { period }))}
      </p>
      <h1 ref={heading} tabIndex={-1} className="assess-finding">
        {finding === undefined ? '' : t(finding.key, params)}
      </h1>
      <p className="assess-lead">{finding === undefined ? '' : t(`${finding.key}.lead`, params)}</p>
    </>
  );
}

function Assessment({ match }: { readonly match: Match }) {
  return (
    <div className="turn-screen assess">
      <section className="screen-side" id="region-moves" tabIndex={-1}>
        <Finding match={match} />
        <Scores match={match} />
        <Causes match={match} />
        <SmallPlane match={match} />
      </section>
      <section className="screen-middle" id="region-map" tabIndex={-1}>
        <ThreatByTheatre match={match} />
        <Drivers match={match} />
      </section>
      <section className="screen-detail" id="region-orders" tabIndex={-1}>
        <CalledToAccount match={match} />
        <InBetween match={match} />
        <WhereOnLadder match={match} />
        <div className="assess-foot">
          <NoteToSelf match={match} />
          <Onward match={match} />
        </div>
      </section>
    </div>
  );
}

export function AssessScreen() {
  const match = useMatch();
  // A crisis that was played out says how it ended before the turn is assessed.
  const [seen, see] = useState<number | undefined>(undefined);
  if (match === undefined) return undefined;
  const crisis = endedCrisis(match);
  if (crisis !== undefined && crisis.id !== seen) {
    return <CrisisEnd match={match} crisis={crisis} onGoOn={() => see(crisis.id)} />;
  }
  return <Assessment match={match} />;
}
