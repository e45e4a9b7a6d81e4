/**
 * One act in two readings, always in this order: meant, seen, gap. The right half uncovers once.
 * What a seat may not know yet is said to be closed, never left out, so that both sides' cards have the same fields.
 */
import './meant-seen-card.css';
import type { ReactNode } from 'react';
import type { CardView, ExplainRef, SeatId, TheatreId } from '../../engine/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';
import { Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { outcomeWords } from './act-list.tsx';
import { gapFinding } from './gap-finding.ts';
import { LEDGER_DECIMALS } from './ledger-sum.tsx';
import { motiveFinding } from './motive-finding.ts';
import { channelShort, deskName, intentName, moveName, seatName, theatreName } from './names.ts';
import { RichText } from './rich-text.tsx';
import { onlyTried } from './turn-acts.ts';

export interface CardRefs {
  readonly seen: ExplainRef;
  readonly gap: ExplainRef;
}

interface MeantSeenProps {
  readonly card: CardView;
  /** The seat that is looking; undefined for an onlooker. */
  readonly me?: SeatId;
  readonly rival: SeatId;
  readonly refs: CardRefs;
  /** The theatre that the act is about; undefined: none in particular. */
  readonly theatre?: TheatreId;
  /** False until the seat has read the other desk's acts: the right half stays covered. */
  readonly open: boolean;
  /** The match is over: what is not there now will never come. */
  readonly ended?: boolean;
  /** Level of the card's headings on its page. */
  readonly level?: 2 | 3;
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="card-field">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Prediction({ card }: { readonly card: CardView }) {
  const { prediction } = card;
  if (prediction === undefined) return t('card.no-prediction');
  const values = {
    centre: <span data-plain="">{formatChange(prediction.centre)}</span>,
    low: <span data-plain="">{formatChange(prediction.low)}</span>,
    high: <span data-plain="">{formatChange(prediction.high)}</span>,
  };
  return (
    <>
      <RichText id="card.prediction" values={values} />
      {prediction.afterEstimate === true && <small className="card-note">{t('card.after-estimate')}</small>}
    </>
  );
}

function Side({ of, level = 2 }: { readonly of: 'meant' | 'seen'; readonly level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return <Heading className="card-side">{t(`card.${of}`)}</Heading>;
}

/** What the mover said beforehand: its intent, and how it expected to be read. */
function Expected({ card, me, rival, ended }: MeantSeenProps) {
  const mine = card.seat === me;
  const hidden = !mine && ended !== true;
  const later = t('card.meant-later');
  const intent = card.intent === undefined ? t('card.not-known') : intentName(card.intent);
  return (
    <>
      <Field label={mine ? t('card.you-meant') : t('card.they-meant', { seat: deskName(card.seat) })}>
        {hidden ? <em>{later}</em> : <strong>{intent}</strong>}
      </Field>
      <Field
        label={
          mine
            ? t('card.you-predicted', { seat: seatName(rival) })
            : t('card.they-predicted', { seat: deskName(card.seat) })
        }
      >
        {hidden ? <em>{later}</em> : <Prediction card={card} />}
      </Field>
    </>
  );
}

function Meant(props: MeantSeenProps) {
  const { card, level } = props;
  const pigment = useGame((state) => seatDef(state, card.seat)?.pigment);
  return (
    <section className="card-half card-meant" data-pigment={pigment} aria-label={t('card.meant')}>
      <Side of="meant" level={level} />
      <p className="card-quote">{t(`move.${card.move}.meant`)}</p>
      <dl>
        {card.ordered !== card.move && (
          <div className="card-field">
            <dt>{t(`outcome.${card.outcome}`)}</dt>
            <dd>{t('card.weaker-of', { ordered: moveName(card.ordered) })}</dd>
          </div>
        )}
        {onlyTried(card) && (
          <Field label={t(`outcome.${card.outcome}`)}>{t(card.joint ? 'card.attempt-joint' : 'card.attempt')}</Field>
        )}
        {card.joint ? <Field label={t('card.agreed')}>{t('card.agreed-by')}</Field> : <Expected {...props} />}
      </dl>
    </section>
  );
}

function threatLabel(theatre: TheatreId | undefined, reader: SeatId, mine: boolean): string {
  if (mine) {
    return theatre === undefined
      ? t('card.threat-overall', { seat: seatName(reader) })
      : t('card.threat-of', { seat: seatName(reader), theatre: theatreName(theatre) });
  }
  return theatre === undefined
    ? t('card.your-threat-overall')
    : t('card.your-threat', { theatre: theatreName(theatre) });
}

/** Under the reader's answer: what the mover meant, where it is another reason; else how strongly it was read. */
function Motive({ card, mine }: { readonly card: CardView; readonly mine: boolean }) {
  const found = motiveFinding(card);
  if (found === undefined || card.intent === undefined) return undefined;
  const params = { meant: intentName(card.intent), seat: deskName(card.seat) };
  if (found === 'differs') {
    return (
      <span className="card-differs">{t(mine ? 'card.motive-differs' : 'card.motive-differs-theirs', params)}</span>
    );
  }
  return <small className="card-note">{t(mine ? `card.motive-${found}` : 'card.motive-theirs', params)}</small>;
}

function Seen({ card, me, rival, refs, theatre, open, ended, level }: MeantSeenProps) {
  const mine = card.seat === me;
  const reader = mine ? rival : (me ?? rival);
  if (!open) {
    return (
      <section className="card-half card-seen card-covered" aria-label={t('card.seen')}>
        <Side of="seen" level={level} />
        <p>{t('card.covered')}</p>
      </section>
    );
  }
  const label = threatLabel(theatre, reader, mine);
  return (
    <section className="card-half card-seen" aria-label={t('card.seen')}>
      <Side of="seen" level={level} />
      <p className="card-quote">{t('card.quoted', { text: t(`move.${card.move}.seen`) })}</p>
      <dl>
        <Field label={mine ? t('card.they-tagged', { seat: deskName(reader) }) : t('card.you-tagged')}>
          {card.joint ? (
            outcomeWords(card)
          ) : card.reading === undefined ? (
            <em>{t(ended === true ? 'card.not-known' : 'card.not-tagged')}</em>
          ) : (
            <strong>{intentName(card.reading)}</strong>
          )}
          <Motive card={card} mine={mine} />
        </Field>
        <Field label={label}>
          {card.seen === undefined ? (
            t('card.not-known')
          ) : (
            <>
              <Num
                className="card-figure"
                value={card.seen.total}
                of={refs.seen}
                signed
                decimals={LEDGER_DECIMALS}
                label={label}
              />
              {!card.seen.final && <em className="card-so-far">{t('read.so-far')}</em>}
            </>
          )}
        </Field>
      </dl>
    </section>
  );
}

function GapSentence({ card, ended }: { readonly card: CardView; readonly ended: boolean }) {
  const finding = gapFinding(card);
  if (card.joint) return t('card.no-gap-joint');
  if (finding === undefined) return t(!card.mine && !ended ? 'card.gap-later' : 'card.no-gap');
  const values = {
    points: finding.points ?? 0,
    channel: finding.channel === undefined ? '' : channelShort(finding.channel),
    low: <span data-plain="">{formatChange(card.prediction?.low)}</span>,
    high: <span data-plain="">{formatChange(card.prediction?.high)}</span>,
  };
  return (
    <>
      <b>{t('card.about-threat')}</b>{' '}
      <RichText id={finding.key} values={{ ...values, points: <span data-plain="">{values.points}</span> }} />
      {finding.expected !== undefined && ` ${t('card.gap-channel', { expected: channelShort(finding.expected) })}`}
    </>
  );
}

/** Beside the width of the gap: an act may be expected in points and misread in its aim, and the other way round. */
function AimSentence({ card }: { readonly card: CardView }) {
  const finding = motiveFinding(card);
  if (finding === undefined) return undefined;
  return (
    <p>
      <b>{t('card.about-aim')}</b> {t(finding === 'differs' ? 'card.aim-wrong' : 'card.aim-right')}
    </p>
  );
}

export function MeantSeenCard(props: MeantSeenProps) {
  const { card, refs, open, ended = false, level = 2 } = props;
  const Heading = `h${level}` as const;
  return (
    <article className="meant-seen" aria-label={t('card.label', { move: t(`move.${card.move}.name`) })}>
      <div className="card-halves" data-open={open}>
        <Meant {...props} />
        <Seen {...props} />
        <svg className="card-handle" viewBox="-23 -23 46 46" aria-hidden="true">
          <circle r="20.5" />
          <path d="M-6-7l-7 7 7 7M6-7l7 7-7 7" />
        </svg>
      </div>
      {open && (
        <footer className="card-gap">
          <Heading className="card-gap-title">{t('card.gap-title')}</Heading>
          {card.gap === undefined ? (
            <span className="card-gap-figure">?</span>
          ) : (
            <Num className="card-gap-figure" value={card.gap} of={refs.gap} label={t('card.gap')} />
          )}
          <div>
            <p>
              <GapSentence card={card} ended={ended} />
            </p>
            <AimSentence card={card} />
          </div>
        </footer>
      )}
    </article>
  );
}
