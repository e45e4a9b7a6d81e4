/** Brief: before the first turn, who you are and what you cannot know; later, what has happened since. */
import { ownView } from '../../../store/index.ts';
import { useGame } from '../../use-game.ts';
import './brief-beside.css';
import './brief.css';
import { FirstBrief } from './first-brief.tsx';
import { LaterBrief } from './later-brief.tsx';

export function BriefScreen() {
  const time = useGame((state) => ownView(state)?.time);
  if (time === undefined) return undefined;
  return time.turn === time.firstTurn ? <FirstBrief /> : <LaterBrief />;
}
