/** The order being written: where, what is meant, how it will be read. It is placed when nothing is missing. */
import './draft-panel.css';
import { type KeyboardEvent, useLayoutEffect } from 'react';
import { draftDrawn, missingParts, optionOf, placeDraft, putBack } from '../../commands/index.ts';
import { formatList, t } from '../../i18n/index.ts';
import { gameStore, moveDef, type OrderDraft, ownView, rivalSeat } from '../../store/index.ts';
import { Button, ClassGlyph, PredictionSlider, Term, WithTerms } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { ChannelChoice, IntentChoice } from './draft-chips.tsx';
import { DraftGroups, DraftSupport } from './draft-support.tsx';
import { StartChoice, TargetChoice } from './draft-target.tsx';
import { DraftTitle } from './draft-title.tsx';
import { MissingNote } from './missing-note.tsx';
import { Dearer, MoveCost } from './move-cost.tsx';
import { placeName, seatName, theatreName } from './names.ts';
import { PredictionAnchor } from './prediction-anchor.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { RichText } from './rich-text.tsx';

/** The theatre whose threat the prediction is about; none for a move without a place. */
function useTheatre(draft: OrderDraft): string | undefined {
  return useGame((state) => {
    if (draft.theatre !== undefined) return draft.theatre;
    return ownView(state)?.states.find((each) => each.id === draft.state)?.theatre;
  });
}

function Head({ draft }: { readonly draft: OrderDraft }) {
  const def = useGame((state) => moveDef(state, draft.move));
  const option = useGame((state) => optionOf(state, draft.move));
  if (def === undefined) return undefined;
  return (
    <header className="draft-head">
      <p className="draft-kind">
        <ClassGlyph of={def.class} size={22} />
        <span className="text-label">{t(`class.${def.class}.name`)}</span>
        {option !== undefined && (
          <span className="draft-cost">
            <MoveCost option={option} persuasion={draft.persuasion} />{' '}
            <Dearer option={option} persuasion={draft.persuasion} />
          </span>
        )}
      </p>
      <DraftTitle draft={draft} />
      <p className="draft-summary" data-plain="">
        <WithTerms text={t(`move.${draft.move}.summary`)} />
      </p>
    </header>
  );
}

function Prediction({ draft }: { readonly draft: OrderDraft }) {
  const theatre = useTheatre(draft);
  const rival = useGame(rivalSeat);
  const missing = useGame((state) => state.missing.includes('prediction'));
  const fields = useGame((state) => state.settings.table);
  return (
    <section className="draft-part" aria-labelledby="draft-read">
      <h3 id="draft-read">{t('orders.read-question', { reader: seatName(rival ?? '') })}</h3>
      <p className="text-small">
        {theatre === undefined ? (
          <RichText id="orders.read-overall" values={{ threat: <Term id="threat">{t('orders.threat')}</Term> }} />
        ) : (
          <RichText
            id="orders.read-theatre"
            values={{
              threat: <Term id="threat">{t('orders.threat')}</Term>,
              theatre: <Term id="theatre">{theatreName(theatre)}</Term>,
            }}
          />
        )}
      </p>
      <div id="region-draft-prediction">
        <PredictionSlider
          value={draft.prediction}
          onChange={(prediction) => gameStore.getState().editDraft({ prediction })}
          labelledBy="draft-read"
          fields={fields}
          hint={t('prediction.hint')}
          unset={missing ? <MissingNote part="prediction" /> : undefined}
        />
      </div>
      <PredictionAnchor />
      <ChannelChoice draft={draft} />
    </section>
  );
}

/** What is placed and where, so that no order goes to a place that nobody has looked at. */
function PlaceIt({ draft }: { readonly draft: OrderDraft }) {
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const place = placeName(draft, year);
  return place === undefined ? t('orders.place') : <span data-plain="">{t('orders.place-at', { place })}</span>;
}

/** In the button: what the order lacks, before anybody presses in vain; then which order it becomes. */
function StillToChoose({ draft }: { readonly draft: OrderDraft }) {
  const lacks = useGame((state) => missingParts(state, draft).join(' '));
  const slot = useGame((state) => (ownView(state)?.me?.orders.length ?? 0) + 1);
  const slots = useGame((state) => ownView(state)?.me?.slots ?? 0);
  const parts = formatList(lacks.split(' ').map((part) => t(`orders.lacks.${part}`)));
  return (
    <small className="draft-lacks" data-plain="">
      {lacks === ''
        ? t('orders.as-order', { slot: Math.min(slot, slots), slots })
        : t('orders.still-to-choose', { parts })}
    </small>
  );
}

/** Enter on a part of the form that has no use for it places the order. */
function onEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  if (target.closest('button, select, a, summary') !== null) return;
  event.preventDefault();
  void placeDraft();
}

export function DraftPanel() {
  const { short } = useLayout();
  const draft = useGame((state) => state.draft);
  useLayoutEffect(() => {
    if (draft !== undefined) draftDrawn();
  }, [draft]);
  if (draft === undefined) return undefined;
  return (
    <section className="draft" id="region-draft" aria-labelledby="draft-title" onKeyDown={onEnter}>
      <div className="draft-body">
        <Head draft={draft} />
        <div className="draft-where">
          <TargetChoice draft={draft} />
          <StartChoice draft={draft} />
        </div>
        <DraftSupport draft={draft} />
        <IntentChoice draft={draft} />
        <Prediction draft={draft} />
        {short && <DraftGroups draft={draft} />}
      </div>
      <footer className="draft-foot">
        <RefusalNote />
        <div className="draft-actions">
          <Button kind="primary" data-primary="" onClick={() => void placeDraft()}>
            <span>
              <PlaceIt draft={draft} />
              <StillToChoose draft={draft} />
            </span>
          </Button>
          <Button kind="link" onClick={putBack}>
            {t('orders.put-back')}
          </Button>
        </div>
      </footer>
    </section>
  );
}
