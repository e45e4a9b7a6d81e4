/** The years of the match as a scale bar with a handle; over it a mark for each turn in which a side acted. */
import { useEffect, useState } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { atStart, formatTurn, t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { IconButton, SideMark } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';

/** How long a turn is shown while the years play, ms. */
const PACE = 1400;

interface ScrubberProps {
  readonly match: Match;
  readonly turns: readonly number[];
  readonly turn: number;
  readonly onChange: (turn: number) => void;
}

/** Steps through the turns while playing; stops at the last one. */
function usePlaying({ turns, turn, onChange }: ScrubberProps): readonly [boolean, (playing: boolean) => void] {
  const [playing, play] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const next = turns[turns.indexOf(turn) + 1];
    if (next === undefined) return play(false);
    const timer = setTimeout(() => onChange(next), PACE);
    return () => clearTimeout(timer);
  }, [playing, turn, turns, onChange]);
  return [playing, play];
}

/** Turns in which the side acted with alarm on the other side: where it pays to look. */
function marksOf({ match, turns }: ScrubberProps): readonly { readonly turn: number; readonly seat: SeatId }[] {
  const { view, level } = match;
  return turns.flatMap((turn) =>
    level.seats.flatMap(({ id }) => {
      const total = view.cards
        .filter((card) => card.turn === turn && card.seat === id)
        .reduce((sum, card) => sum + Math.max(0, card.seen?.total ?? 0), 0);
      return total >= 2 ? [{ turn, seat: id }] : [];
    }),
  );
}

/** Which turns are named under the bar: the ends, and even steps between that keep clear of the last one. */
export function namedTurns(count: number, most: number): readonly number[] {
  const last = count - 1;
  const step = Math.max(1, Math.ceil(last / Math.max(1, most - 1)));
  const named = Array.from({ length: count }, (_, index) => index);
  return named.filter((index) => index === last || (index % step === 0 && last - index >= step * 0.6));
}

export function YearScrubber(props: ScrubberProps) {
  const { match, turns, turn, onChange } = props;
  const [playing, play] = usePlaying(props);
  const { clock } = match.level;
  const phone = useLayout().layout === 'phone';
  const at = turns.indexOf(turn);
  const place = (index: number): string => `${((index + 0.5) / Math.max(1, turns.length)) * 100}%`;
  const still = document.documentElement.dataset.motion === 'reduced';
  const start = (): void => {
    if (at === turns.length - 1) onChange(turns[0] ?? turn);
    play(!playing);
  };
  return (
    <div className="scrubber">
      {!still && (
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'debrief.lens.pause' : 'debrief.lens.play')}
          className="scrubber-play"
          data-press="replay-play"
          onClick={start}
        />
      )}
      <IconButton
        icon="caret-left"
        label={t('debrief.lens.earlier')}
        data-press="replay-earlier"
        disabled={at <= 0}
        onClick={() => onChange(turns[at - 1] ?? turn)}
      />
      <div className="scrubber-bar">
        <div className="scrubber-marks" aria-hidden="true">
          {marksOf(props).map((mark) => (
            <span
              key={`${mark.turn} ${mark.seat}`}
              data-seat={mark.seat === match.level.seats[0].id ? 'a' : 'b'}
              style={{ left: place(turns.indexOf(mark.turn)) }}
            >
              <SideMark seat={mark.seat} size={13} />
            </span>
          ))}
        </div>
        <div className="scrubber-scale" aria-hidden="true">
          {turns.map((each, index) => (
            <span key={each} data-dark={index % 2 === 0} />
          ))}
        </div>
        <input
          type="range"
          className="scrubber-range"
          style={{ left: `${50 / turns.length}%`, width: `calc(${100 - 100 / turns.length}% + 1.375rem)` }}
          min={0}
          max={turns.length - 1}
          step={1}
          value={at}
          aria-label={t('debrief.lens.year')}
          aria-valuetext={t('debrief.lens.year-value', {
            period: formatTurn(clock, turn),
            n: at + 1,
            of: turns.length,
          })}
          onChange={(event) => onChange(turns[Number(event.target.value)] ?? turn)}
        />
        <div className="scrubber-years" aria-hidden="true" data-plain="">
          {namedTurns(turns.length, phone ? 3 : 6).map((index) => (
            <span key={index} style={{ left: place(index) }}>
              {atStart(formatTurn(clock, turns[index] ?? turn)).split('–')[0]}
            </span>
          ))}
        </div>
      </div>
      <IconButton
        icon="caret-right"
        label={t('debrief.lens.later')}
        data-press="replay-later"
        disabled={at >= turns.length - 1}
        onClick={() => onChange(turns[at + 1] ?? turn)}
      />
      <output className="scrubber-now" data-plain="">
        {atStart(formatTurn(clock, turn))}
      </output>
    </div>
  );
}

/** What the marks over the bar stand for. */
export function TurnMarksKey({ match: { level } }: Pick<ScrubberProps, 'match'>) {
  return (
    <p className="scrubber-key">
      {level.seats.map(({ id }) => (
        <SideMark key={id} seat={id} size={13} />
      ))}
      {t('debrief.lens.key-turns')}
    </p>
  );
}
