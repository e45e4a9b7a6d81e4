/** Read: first say how you read each of the other desk's acts; then cards, ledger and alarm open for you. */
import '../result.css';
import './read.css';
import { useMatch } from '../../panels/use-match.ts';
import { OpenReadings } from './open-readings.tsx';
import { TagStep } from './tag-step.tsx';

export function ReadScreen() {
  const match = useMatch();
  if (match === undefined) return undefined;
  return match.view.me?.tagged === true ? <OpenReadings match={match} /> : <TagStep match={match} />;
}
