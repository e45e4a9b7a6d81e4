import { useEffect } from 'react';
import { gameStore, ownView } from '../../store/index.ts';
import { Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { refusalText } from './refusal-text.ts';

/** Why the last input was refused, in words, seen and heard. */
export function RefusalNote() {
  const refusals = useGame((state) => state.refusals);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const text = refusals.map((refusal) => refusalText(refusal, year)).join(' ');
  useEffect(() => {
    if (text !== '') gameStore.getState().announce(text, true);
  }, [text]);
  if (text === '') return undefined;
  return (
    <p className="field-error">
      <Icon name="warning" size={18} />
      {text}
    </p>
  );
}
