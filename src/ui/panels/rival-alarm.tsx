/** The rival's alarm in a theatre as far as the seat knows it: the figure, or the word of its staff. */
import { refs } from '../../engine/index.ts';
import { Num } from '../parts/index.ts';
import { rivalAlarmText, wordBefore } from './alarm.ts';
import type { Match } from './use-match.ts';

/** `label` names the figure for a screen reader. */
export function RivalAlarm({
  match: { view },
  theatre,
  label,
}: {
  readonly match: Match;
  readonly theatre: string;
  readonly label: string;
}) {
  const threat = view.rival?.threat;
  if (threat?.form !== 'exact') return <span data-plain="">{rivalAlarmText(threat, theatre)}</span>;
  return (
    <>
      {wordBefore(threat.theatres[theatre])}
      <Num value={threat.theatres[theatre]} of={refs.rival(theatre)} label={label} />
    </>
  );
}
