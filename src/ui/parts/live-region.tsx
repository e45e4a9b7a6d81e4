import { useGame } from '../use-game.ts';

/** Two silent places from which readers of the screen hear news: polite, and urgent for pause, last seconds, lost connection. */
export function LiveRegion() {
  const live = useGame((state) => state.live);
  // A space more or less makes the same sentence twice two changes of the text.
  const text = live === undefined ? '' : live.text + (live.n % 2 === 0 ? ' ' : '');
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {live?.urgent === false ? text : ''}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive">
        {live?.urgent === true ? text : ''}
      </div>
    </>
  );
}
