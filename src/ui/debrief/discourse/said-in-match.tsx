/** The statements of this match: turn by turn what each seat said, in which frame, and what became of the moves it named. */
import type { SaidView, SeatId } from '../../../engine/index.ts';
import { atStart, formatNumber, formatTurn, t } from '../../../i18n/index.ts';
import { NamedMoves } from '../../panels/named-moves.tsx';
import { frameLine, frameName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { SideMark } from '../../parts/index.ts';

function Words({ said, seat }: { readonly said: SaidView | undefined; readonly seat: SeatId }) {
  if (said === undefined) return <p className="said-nothing">{t('statements.none')}</p>;
  return (
    <>
      <p className="said-frame">{frameName(said.frame)}</p>
      <q>{frameLine(said.frame, seat)}</q>
      <NamedMoves said={said} />
    </>
  );
}

/** How often a seat spoke, in how many frames, and how many of the moves it named followed. */
function Sum({ match, seat }: { readonly match: Match; readonly seat: SeatId }) {
  const said = match.view.said.filter((each) => each.seat === seat);
  const named = said.flatMap((each) => each.named);
  const kept = named.filter((each) => each.kept === true).length;
  const counts = {
    seat: seatName(seat),
    said: formatNumber(said.length),
    frames: formatNumber(new Set(said.map(({ frame }) => frame)).size),
    named: formatNumber(named.length),
    kept: formatNumber(kept),
  };
  const key = said.length === 0 ? 'silent' : named.length === 0 ? 'unnamed' : 'named';
  return (
    <p className="said-sum" data-plain="">
      {t(`discourse.match.sum-${key}`, counts)}
    </p>
  );
}

export function SaidInMatch({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const seats = [me, rival];
  const turns = [...new Set(view.said.map(({ turn }) => turn))];
  return (
    <section className="discourse-part" aria-labelledby="discourse-match">
      <h2 id="discourse-match">{t('discourse.match.title')}</h2>
      {seats.map((seat) => (
        <Sum key={seat} match={match} seat={seat} />
      ))}
      <p className="text-small">{t('discourse.match.note')}</p>
      <ol className="said-turns">
        {turns.map((turn) => (
          <li key={turn}>
            <h3 data-plain="">{atStart(formatTurn(level.clock, turn))}</h3>
            {seats.map((seat) => (
              <div key={seat} className="said-words">
                <SideMark seat={seat} size={20} name={seatName(seat)} />
                <div>
                  <Words said={view.said.find((each) => each.turn === turn && each.seat === seat)} seat={seat} />
                </div>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
