/** One act of this turn in full: what was done, where, how it came out, and what its own side says it is for. */
import type { ReactNode } from 'react';
import type { CardView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { moveDef } from '../../../store/index.ts';
import { outcomeWords } from '../../panels/act-list.tsx';
import { crossedWith } from '../../panels/crossed-offer.ts';
import { deskName, intentName, moveName, placeName, seatName } from '../../panels/names.ts';
import { onlyTried, orderNumber } from '../../panels/turn-acts.ts';
import type { Match } from '../../panels/use-match.ts';
import { ClassGlyph } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';

function outcomeNote(card: CardView, place: string, { view, level }: Match): string {
  const crossed = card.joint && crossedWith({ ...card, by: card.seat, move: card.ordered }, view.offers, level.moves);
  if (crossed && card.outcome === 'full') return t('outcome.joint.crossed');
  const key = card.joint && !onlyTried(card) ? 'outcome.joint.note' : `outcome.${card.outcome}.note`;
  return t(key, { ordered: moveName(card.ordered), move: moveName(card.move), place });
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="detail-row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function ActDetail({ card, match }: { readonly card: CardView; readonly match: Match }) {
  const { view, me, year } = match;
  const moveClass = useGame((state) => moveDef(state, card.move)?.class);
  const mine = card.seat === me;
  const n = orderNumber(view, card);
  const place = placeName(card, year) ?? t('reveal.everywhere');
  return (
    <article className="act-detail">
      <p className="act-detail-kind">
        {moveClass !== undefined && <ClassGlyph of={moveClass} size={24} />}
        <span data-plain="">
          {n === undefined && t('reveal.together')}
          {n !== undefined &&
            (mine ? t('reveal.order', { n }) : t('reveal.their-order', { seat: seatName(card.seat), n }))}
        </span>
      </p>
      <h2 className="act-detail-title">{moveName(card.move)}</h2>
      <p className="act-detail-summary">{t(`move.${card.move}.summary`)}</p>
      <dl>
        <Row label={t('reveal.where')}>{place}</Row>
        <Row label={t('reveal.outcome')}>
          <strong>{outcomeWords(card)}.</strong> {outcomeNote(card, place, match)}
        </Row>
        <Row label={t('reveal.meant-as')}>
          {card.intent === undefined ? (
            <em>{t('reveal.meant-hidden', { seat: deskName(card.seat) })}</em>
          ) : (
            intentName(card.intent)
          )}
        </Row>
      </dl>
    </article>
  );
}
