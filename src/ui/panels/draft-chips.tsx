import { useState } from 'react';
import { focusRegion } from '../../commands/index.ts';
import { CHANNELS, INTENTS, type Intent } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, moveDef, type OrderDraft } from '../../store/index.ts';
import { ChannelSwatch, ChipCheck, ChipGroup, Term } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { MissingNote } from './missing-note.tsx';
import { intentName } from './names.ts';

/** The usual intents of the move first; all of the list stay open. */
export function intentOrder(usual: readonly Intent[]): readonly Intent[] {
  return [...usual, ...INTENTS.filter((intent) => !usual.includes(intent))];
}

const FEW = 4;

interface IntentChipsProps {
  readonly intents: readonly Intent[];
  readonly value: Intent | undefined;
  readonly shown: number;
  readonly onChoose: (intent: Intent) => void;
}

/** Numbered chips: a digit chooses, and the focus goes on to the prediction. */
function IntentChips({ intents, value, shown, onChoose }: IntentChipsProps) {
  const stop = value ?? intents[0];
  return (
    <div className="chip-row" role="radiogroup" aria-labelledby="draft-meant">
      {intents.map((intent, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a chip carries a check mark that a native radio cannot
        <button
          key={intent}
          type="button"
          role="radio"
          className="chip"
          hidden={index >= shown && intent !== value}
          aria-checked={intent === value}
          tabIndex={intent === stop ? 0 : -1}
          data-number={index + 1}
          data-first={index === 0 ? '' : undefined}
          onClick={(event) => {
            onChoose(intent);
            // A press by digit or Enter is a keyboard's: the next question follows.
            if (event.detail === 0) focusSlider();
          }}
          onKeyDown={(event) => {
            const step =
              event.key === 'ArrowRight' || event.key === 'ArrowDown'
                ? 1
                : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
                  ? -1
                  : 0;
            if (step === 0) return;
            event.preventDefault();
            const chips = [
              ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="radio"]:not([hidden])') ??
                []),
            ];
            chips.at((chips.indexOf(event.currentTarget) + step) % chips.length)?.focus();
          }}
        >
          {intent === value && <ChipCheck />}
          <span>{intentName(intent)}</span>
        </button>
      ))}
    </div>
  );
}

function focusSlider(): void {
  document.querySelector<HTMLElement>('#region-draft-prediction [role="slider"]')?.focus();
}

export function IntentChoice({ draft }: { readonly draft: OrderDraft }) {
  const def = useGame((state) => moveDef(state, draft.move));
  const missing = useGame((state) => state.missing.includes('intent'));
  const [all, setAll] = useState(false);
  const intents = intentOrder(def?.usualIntents ?? []);
  const few = Math.max(FEW, def?.usualIntents.length ?? 0);
  return (
    <section className="draft-part" id="region-draft-intent" aria-labelledby="draft-meant" data-numbered="now">
      <div className="draft-question">
        <h3 id="draft-meant">{t('orders.meant-question')}</h3>
        {missing && <MissingNote part="intent" />}
      </div>
      <div className="draft-intents">
        <IntentChips
          intents={intents}
          value={draft.intent}
          shown={all ? intents.length : few}
          onChoose={(intent) => gameStore.getState().editDraft({ intent })}
        />
        {!all && few < intents.length && (
          <button
            type="button"
            className="draft-more"
            onClick={() => {
              setAll(true);
              requestAnimationFrame(() => focusRegion('draft-intent'));
            }}
          >
            {t('orders.more-intents')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The channel through which it will mostly be read; may stay open. */
export function ChannelChoice({ draft }: { readonly draft: OrderDraft }) {
  return (
    <div className="draft-channel">
      <p className="text-label" id="draft-channel">
        <Term id="channels">{t('orders.channel-question')}</Term>
      </p>
      <p className="text-small draft-optional">{t('orders.channel-optional')}</p>
      <ChipGroup
        name="channel"
        labelledBy="draft-channel"
        clearable
        value={draft.channel}
        options={CHANNELS.map((channel) => ({
          value: channel,
          label: t(`orders.channel.${channel}`),
          glyph: <ChannelSwatch of={channel} />,
        }))}
        onChoose={(channel) => gameStore.getState().editDraft({ channel })}
      />
    </div>
  );
}
