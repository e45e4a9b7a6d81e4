/** Brief: before the first turn, who you are and what you cannot know; later, what has happened since. */
import { ownView } from '../../../store/index.ts';
import { useGame } from '../../use-game.ts';
import './brief.css';
import { FirstBrief } from './first-brief.tsx';
import { LaterBrief } from './later-brief.tsx';

export function BriefScreen() {
  const turn = useGame((state) => ownView(state)?.time.turn);
  if (turn === undefined) return undefined;
  return turn === 1 ? <FirstBrief /> : <LaterBrief />;
}
