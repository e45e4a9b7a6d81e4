/** Signal: a public statement, offers of joint steps, or nothing. It is open to both desks once both have spoken. */
import { useEffect, useRef } from 'react';
import './signal.css';
import { moveOptions, sendSignal } from '../../../commands/index.ts';
import { type MoveOption, type Offer, refs, type TargetOption } from '../../../engine/index.ts';
import { atStart, t } from '../../../i18n/index.ts';
import { gameStore, moveDef, ownView } from '../../../store/index.ts';
import { Dearer } from '../../panels/move-cost.tsx';
import { frameLine, frameName, moveName, placeName } from '../../panels/names.ts';
import { RefusalNote } from '../../panels/refusal-note.tsx';
import { refusalText } from '../../panels/refusal-text.ts';
import { type Match, useMatch } from '../../panels/use-match.ts';
import { Button, ClassGlyph, Icon, Num, SideMark, WithTerms } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';
import { OFFERS_TITLE, OffersPurse, ToOffers } from './offers-purse.tsx';
import { StatementAbout } from './statement-about.tsx';

const same = (a: Offer, b: Offer): boolean => a.move === b.move && a.state === b.state && a.theatre === b.theatre;

function Statements({ match }: { readonly match: Match }) {
  const chosen = useGame((state) => state.signalFrame);
  const choose = gameStore.getState().chooseFrame;
  const list = useRef<HTMLFieldSetElement>(null);
  const { layout } = useLayout();
  // Beside the offers, what is said of it lies over the end of the list: the chosen one comes out from under it.
  useEffect(() => {
    if (chosen === undefined || layout === 'phone' || layout === 'narrow') return;
    list.current?.querySelector('.statement[data-on="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, layout]);
  return (
    <fieldset ref={list} className="statements" data-numbered="">
      <legend className="visually-hidden">{t('signal.statement')}</legend>
      {match.level.frames.map((frame, index) => (
        <label key={frame} className="statement" data-on={frame === chosen}>
          <input
            className="choice-input"
            type="radio"
            name="frame"
            checked={frame === chosen}
            data-number={index < 9 ? index + 1 : undefined}
            onChange={() => choose(frame)}
            onClick={() => frame === chosen && choose(undefined)}
          />
          <span className="statement-name">{frameName(frame)}</span>
          <q className="statement-line">{frameLine(frame, match.me)}</q>
          <span className="choice-check">{frame === chosen && <Icon name="check" size={16} />}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface OfferRowProps {
  readonly option: MoveOption;
  readonly target: TargetOption;
  readonly match: Match;
}

function offerOf(option: MoveOption, target: TargetOption): Offer {
  const { state, theatre } = target;
  return { move: option.move, ...(state !== undefined && { state }), ...(theatre !== undefined && { theatre }) };
}

function OfferRow({ option, target, match }: OfferRowProps) {
  const offers = useGame((state) => state.signalOffers);
  const moveClass = useGame((state) => moveDef(state, option.move)?.class);
  const offer = offerOf(option, target);
  const on = offers.some((each) => same(each, offer));
  const waiting = useGame((state) =>
    (ownView(state)?.offers ?? []).some((each) => each.mine && each.status === 'open' && same(each, offer)),
  );
  const reason = target.refusals[0] ?? option.refusals[0];
  const place = placeName(target, match.year);
  const toggle = (): void =>
    gameStore.getState().setOffers(on ? offers.filter((each) => !same(each, offer)) : [...offers, offer]);
  return (
    <li className="signal-offer" data-on={on}>
      <label>
        <input type="checkbox" checked={on} disabled={(waiting || !target.legal) && !on} onChange={toggle} />
        {moveClass !== undefined && <ClassGlyph of={moveClass} size={20} />}
        <span data-plain="">
          <strong>
            {place === undefined ? moveName(option.move) : t('orders.move-at', { move: moveName(option.move), place })}
          </strong>
          <span className="text-small">{t(`move.${option.move}.summary`)}</span>
        </span>
      </label>
      <p className="text-small">
        {t('orders.capital')} <Num value={option.capital} of={refs.price(option.move)} label={t('orders.capital')} />{' '}
        <Dearer option={option} />
        {waiting && <span className="signal-why">{t('signal.still-open')}</span>}
        {!waiting && !target.legal && reason !== undefined && (
          <span className="signal-why" data-plain="">
            {refusalText(reason, match.year)}
          </span>
        )}
      </p>
    </li>
  );
}

/** Joint steps that can be offered come first; the others keep their reason. */
function Offers({ match }: { readonly match: Match }) {
  const options = useGame(moveOptions).filter((option) => option.joint);
  const rows = options
    .flatMap((option) => option.targets.map((target) => ({ option, target })))
    .sort((a, b) => Number(b.target.legal) - Number(a.target.legal));
  const open = rows.filter((row) => row.target.legal);
  const closed = rows.filter((row) => !row.target.legal);
  const list = (some: typeof rows) =>
    some.map(({ option, target }) => (
      <OfferRow
        key={`${option.move} ${target.state ?? target.theatre ?? ''}`}
        option={option}
        target={target}
        match={match}
      />
    ));
  return (
    <>
      {open.length === 0 && <p className="text-small">{t('signal.no-offers')}</p>}
      <ul className="signal-offers">{list(open)}</ul>
      {closed.length > 0 && (
        <details className="signal-closed">
          <summary>{t('signal.closed')}</summary>
          <ul className="signal-offers">{list(closed)}</ul>
        </details>
      )}
    </>
  );
}

export function SignalScreen() {
  const match = useMatch();
  const frame = useGame((state) => state.signalFrame);
  const offers = useGame((state) => state.signalOffers);
  const waiting = useGame((state) => ownView(state)?.me?.signalled === true);
  const button = useFirstFocus<HTMLButtonElement>(match?.view.time.turn ?? 0);
  if (match === undefined) return undefined;
  const silent = frame === undefined && offers.length === 0;
  return (
    <div className="signal">
      <section className="signal-say" aria-labelledby="signal-title">
        <p className="brief-desk">
          <SideMark seat={match.me} size={24} />
          <span className="text-label" data-plain="">
            {atStart(match.period)}
          </span>
        </p>
        <h1 id="signal-title">{t('signal.title')}</h1>
        <p className="text-voice">
          <WithTerms text={t('signal.lead')} />
        </p>
        <ToOffers />
        <Statements match={match} />
        <StatementAbout match={match} />
      </section>
      <section className="signal-offer-side" aria-labelledby={OFFERS_TITLE}>
        <h2 id={OFFERS_TITLE} tabIndex={-1}>
          <WithTerms text={t('signal.offers')} />
        </h2>
        <p className="text-small">{t('signal.offers-lead')}</p>
        <OffersPurse />
        <Offers match={match} />
        <footer className="signal-foot">
          <RefusalNote />
          <p className="text-small">{t(silent ? 'signal.pass-note' : 'signal.send-note')}</p>
          <Button
            ref={button}
            kind="primary"
            data-primary=""
            iconAfter="arrow-right"
            blocked={waiting}
            onClick={() => void (waiting || sendSignal())}
          >
            {t(silent ? 'signal.pass' : 'signal.send')}
          </Button>
        </footer>
      </section>
    </div>
  );
}
