/** Read: first say how you read each of the other desk's acts; then cards, ledger and alarm open for you. */
import '../result.css';
import './read.css';
import './challenge.css';
import { useMatch } from '../../panels/use-match.ts';
import { AnswerChallenge } from './challenge-answer.tsx';
import { OpenReadings } from './open-readings.tsx';
import { TagStep } from './tag-step.tsx';

export function ReadScreen() {
  const match = useMatch();
  if (match === undefined) return undefined;
  const { view } = match;
  const asked = view.challenges.find((x) => x.open && !x.mine && x.turn === view.time.turn);
  if (asked !== undefined && view.me?.ready === false) return <AnswerChallenge match={match} challenge={asked} />;
  return view.me?.tagged === true ? <OpenReadings match={match} /> : <TagStep match={match} />;
}
