import { useId } from 'react';
import { aimDraft, optionOf } from '../../commands/index.ts';
import type { TargetOption } from '../../engine/index.ts';
import { compareTexts, formatSeason, t } from '../../i18n/index.ts';
import { gameStore, moveDef, type OrderDraft, ownView } from '../../store/index.ts';
import { Choice } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { MissingNote } from './missing-note.tsx';
import { placeName } from './names.ts';
import { refusalText } from './refusal-text.ts';
import { useKeyGuard } from './use-key-guard.ts';

const idOf = (target: Pick<TargetOption, 'state' | 'theatre'>): string => target.state ?? target.theatre ?? '';

/** Open targets first, each part by name. A closed one keeps its reason in its line. */
function sorted(targets: readonly TargetOption[], year: number): readonly TargetOption[] {
  const name = (target: TargetOption): string => placeName(target, year) ?? '';
  return [...targets].sort((a, b) => Number(b.legal) - Number(a.legal) || compareTexts(name(a), name(b)));
}

export function TargetChoice({ draft }: { readonly draft: OrderDraft }) {
  const id = useId();
  const kind = useGame((state) => moveDef(state, draft.move)?.target ?? 'none');
  const option = useGame((state) => optionOf(state, draft.move));
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const missing = useGame((state) => state.missing.includes('target'));
  const guard = useKeyGuard();
  if (kind === 'none' || option === undefined) return undefined;
  const value = draft.state ?? draft.theatre ?? '';
  return (
    <div className="field" id="region-draft-target">
      <label className="field-label draft-question" htmlFor={id}>
        {t(`orders.target-${kind}`)}
        {missing && <MissingNote part="target" />}
      </label>
      <select
        id={id}
        className="input"
        data-first={value === '' ? '' : undefined}
        value={value}
        {...guard}
        onChange={(event) => {
          const found = option.targets.find((target) => idOf(target) === event.target.value);
          if (found !== undefined) aimDraft(found);
        }}
      >
        <option value="" disabled>
          {t(`orders.choose-${kind}`)}
        </option>
        {sorted(option.targets, year).map((target) => (
          <option key={idOf(target)} value={idOf(target)} disabled={!target.legal}>
            {target.legal || target.refusals[0] === undefined
              ? placeName(target, year)
              : t('orders.target-closed', {
                  place: placeName(target, year) ?? '',
                  why: refusalText(target.refusals[0], year),
                })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** On which tick of the turn the order starts; the first unless chosen. */
export function StartChoice({ draft }: { readonly draft: OrderDraft }) {
  const clock = useGame((state) => state.level?.clock);
  const from = useGame((state) => ownView(state)?.time.fromTick ?? 0);
  const to = useGame((state) => ownView(state)?.time.toTick ?? 0);
  if (clock === undefined || to <= from) return undefined;
  return (
    <Choice
      label={t('orders.start')}
      value={String(draft.startIn)}
      options={Array.from({ length: to - from + 1 }, (_, index) => ({
        value: String(index),
        label: formatSeason(clock, from + index),
      }))}
      onChoose={(value) => gameStore.getState().editDraft({ startIn: Number(value) })}
    />
  );
}
