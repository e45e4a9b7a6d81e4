/** The lens as two columns, Meant and Seen: the same acts, the same order, as much said on either side. */
import { Fragment } from 'react';
import type { CardView, SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatChange, formatTurn, t } from '../../i18n/index.ts';
import { deskName, moveName, placeName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Num } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';
import { actsOf } from './lens-story.ts';

function Meant({ card }: { readonly card: CardView }) {
  const { prediction } = card;
  return (
    <td>
      <p className="lens-quote">{t('card.quoted', { text: t(`move.${card.move}.meant`) })}</p>
      <p className="text-small">
        {t(card.joint ? 'debrief.lens.both' : `debrief.lens.meant.${card.intent ?? 'none'}`)}{' '}
        {prediction === undefined ? (
          !card.joint && t('card.no-prediction')
        ) : (
          <span data-plain="">{t('debrief.lens.predicted', { points: formatChange(prediction.centre) })}</span>
        )}
      </p>
    </td>
  );
}

function Seen({ card }: { readonly card: CardView }) {
  const total = card.seen?.total;
  return (
    <td>
      <p className="lens-quote lens-quote-seen">{t('card.quoted', { text: t(`move.${card.move}.seen`) })}</p>
      <p className="text-small">
        {t(card.joint ? 'debrief.lens.both' : `debrief.lens.seen.${card.reading ?? 'none'}`)}{' '}
        {total !== undefined && (
          <RichText id="debrief.lens.read" values={{ points: <Num value={total} of={refs.card(card.id)} signed /> }} />
        )}
      </p>
    </td>
  );
}

interface LensTableProps {
  readonly match: Match;
  readonly turn: number;
  readonly mover: SeatId;
  readonly reader: SeatId;
  /** Stands open where there is no map. */
  readonly open: boolean;
}

export function LensTable({ match, turn, mover, reader, open }: LensTableProps) {
  const acts = actsOf(match.view, turn, mover);
  const period = formatTurn(match.level.clock, turn);
  return (
    <details className="lens-table" open={open}>
      <summary data-plain="">{t('debrief.lens.list', { seat: seatName(mover), period })}</summary>
      {acts.length === 0 ? (
        <p className="act-empty" data-plain="">
          {t('debrief.lens.no-moves', { seat: seatName(mover), period })}
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.move')}</th>
              <th scope="col">{t('debrief.lens.meant-by', { desk: deskName(mover) })}</th>
              <th scope="col">{t('debrief.lens.seen-by', { seat: seatName(reader) })}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((card) => (
              <Fragment key={card.id}>
                <tr>
                  <th scope="row">
                    {moveName(card.move)}
                    <small>{placeName(card, match.year)}</small>
                  </th>
                  <Meant card={card} />
                  <Seen card={card} />
                </tr>
                <tr className="lens-voices">
                  <td colSpan={3}>
                    <VoicesOnMove level={match.level} move={card.move} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
