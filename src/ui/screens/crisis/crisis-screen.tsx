/** A day of a crisis: where both desks stand, what has happened, and five answers that both give at once, unseen. */
import '../result.css';
import './crisis.css';
import './crisis-answers.css';
import './crisis-phone.css';
import type { CrisisView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { stateName } from '../../panels/names.ts';
import { type Match, useMatch } from '../../panels/use-match.ts';
import { Icon } from '../../parts/index.ts';
import { Answers } from './answers.tsx';
import { Cable } from './cable.tsx';
import { CrisisLadder } from './crisis-ladder.tsx';
import { CrisisLog } from './crisis-log.tsx';
import { CrisisMap } from './crisis-map.tsx';
import { Slip, Stakes } from './stakes.tsx';

interface CiviliansProps {
  readonly crisis: CrisisView;
  readonly place: string;
  readonly forceRung: number;
}

/** From the rung on at which force is used, civilians are said to be leaving. */
function Civilians({ crisis, place, forceRung }: CiviliansProps) {
  const leaving = Math.max(...Object.values(crisis.rungs)) >= forceRung;
  return (
    <p className="crisis-civilians">
      <Icon name="house" />
      <span>{t(leaving ? 'crisis.civilians-leaving' : 'crisis.civilians', { place })}</span>
    </p>
  );
}

export function CrisisScreen() {
  const match = useMatch();
  const crisis = match?.view.crisis;
  if (match === undefined || crisis === undefined) return undefined;
  return <CrisisDay match={match} crisis={crisis} />;
}

function CrisisDay({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const place = stateName(crisis.state, match.year);
  return (
    <div className="turn-screen crisis">
      <section
        className="screen-side crisis-ladder-column"
        id="region-ladder"
        tabIndex={-1}
        aria-labelledby="crisis-ladder-title"
      >
        <CrisisLadder match={match} crisis={crisis} />
      </section>
      <section className="screen-middle" aria-label={t('crisis.title', { place })}>
        <Cable match={match} crisis={crisis} />
        <CrisisMap match={match} crisis={crisis} />
        <Stakes match={match} crisis={crisis} />
        <Slip crisis={crisis} />
        <Civilians crisis={crisis} place={place} forceRung={match.view.forceRung} />
        <CrisisLog match={match} crisis={crisis} />
      </section>
      <section className="screen-detail" id="region-moves" tabIndex={-1}>
        <Answers key={`${crisis.id} ${crisis.round}`} match={match} crisis={crisis} />
      </section>
    </div>
  );
}
