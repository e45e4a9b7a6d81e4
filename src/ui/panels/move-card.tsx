import { draftMove } from '../../commands/index.ts';
import { type MoveOption, type Refusal, refs, type TargetOption } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { Icon, Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { mainRefusal } from './closed-reasons.ts';
import { firstSentence } from './first-sentence.ts';
import { Dearer, MoveCost } from './move-cost.tsx';
import { moveName, placeName } from './names.ts';
import { refusalText } from './refusal-text.ts';

type CardState = 'available' | 'draft' | 'placed' | 'unavailable';

/** The target a card speaks of: what is chosen on the map, else the one where the move finds the most support. */
export function spokenTarget(
  option: MoveOption,
  region: string | undefined,
  theatre: string | undefined,
): TargetOption | undefined {
  const chosen = option.targets.find(
    (target) =>
      (target.state ?? target.theatre) !== undefined && (target.state === region || target.theatre === theatre),
  );
  if (chosen?.legal === true) return chosen;
  const support = (target: TargetOption): number => target.carried?.forecast.lowest ?? 0;
  const legal = option.targets.filter((target) => target.legal);
  return legal.reduce<TargetOption | undefined>(
    (best, target) => (best === undefined || support(target) > support(best) ? target : best),
    undefined,
  );
}

/** How the order would come out at home, for a desk that needs consent. */
function Forecast({
  option,
  target,
  tabIndex,
}: {
  readonly option: MoveOption;
  readonly target: TargetOption;
  readonly tabIndex: number;
}) {
  const carried = target.carried;
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  if (carried === undefined || carried.forecast.blocs.length === 0) return undefined;
  const place = placeName(target, year);
  const label = place === undefined ? t('orders.carries') : t('orders.carries-for', { place });
  if (carried.outcome === 'weaker' && carried.weakerForm !== undefined) {
    return <> · {t('orders.comes-out')}</>;
  }
  return (
    <>
      {' · '}
      {t('orders.carries')}{' '}
      <Num
        value={carried.forecast.lowest}
        of={refs.support(option.move, target.state ?? target.theatre)}
        label={label}
        tabIndex={tabIndex}
      />
    </>
  );
}

interface WhyProps {
  readonly option: MoveOption;
  readonly refusal: Refusal;
  /** The reason stands over the card already: only its figures are left to say. */
  readonly told: boolean;
  readonly year: number;
  readonly tabIndex: number;
}

/** Reasons that come and go while orders are placed: a line for them would push the cards below it about. */
const PASSING: ReadonlySet<string> = new Set(['slots', 'capital', 'means']);

const isPassing = (refusal: Refusal | undefined): boolean => refusal !== undefined && PASSING.has(refusal.key);

/** Why a card cannot be played; what passes is seen by the lock and said when the card is pressed. Where allies object, with the support and the need as figures. Years are dates. */
function Why({ option, refusal, told, year, tabIndex }: WhyProps) {
  const refused = option.targets.find((target) => target.refusals.includes(refusal));
  const forecast = refusal.key === 'consensus' ? refused?.carried?.forecast : undefined;
  const at = refused?.state ?? refused?.theatre;
  if (told && forecast === undefined) return undefined;
  return (
    <span className={isPassing(refusal) ? 'visually-hidden' : 'move-card-why'}>
      {!told && <span data-plain="">{refusalText(refusal, year)}</span>}
      {forecast !== undefined && (
        <>
          {' '}
          <Num
            value={forecast.lowest}
            of={refs.support(option.move, at)}
            label={t('orders.support')}
            tabIndex={tabIndex}
          />{' '}
          {t('orders.of-need')}{' '}
          <Num
            value={Math.ceil(forecast.need)}
            of={refs.need(option.move, at)}
            label={t('orders.needs')}
            tabIndex={tabIndex}
          />
        </>
      )}
    </span>
  );
}

interface MoveCardProps {
  readonly option: MoveOption;
  /** The digit that picks it, in the class that is open. */
  readonly number?: number;
  readonly first: boolean;
  readonly tabStop: boolean;
  /** Id of the line over the card that says why it is closed. */
  readonly reason: string | undefined;
  readonly onActive: () => void;
}

const ICON = { draft: 'pencil', placed: 'check', unavailable: 'lock' } as const;

function stateOf(option: MoveOption, drafted: boolean, placed: boolean): CardState {
  if (drafted) return 'draft';
  if (option.legal) return 'available';
  return placed ? 'placed' : 'unavailable';
}

export function MoveCard({ option, number, first, tabStop, reason, onActive }: MoveCardProps) {
  const drafted = useGame((state) => state.draft?.move === option.move);
  const placed = useGame((state) => ownView(state)?.me?.orders.some((order) => order.move === option.move) === true);
  const region = useGame((state) => state.region);
  const theatre = useGame((state) => state.theatre);
  const year = useGame((state) => ownView(state)?.time.toYear ?? 0);
  const look = stateOf(option, drafted, placed);
  const target = spokenTarget(option, region, theatre);
  const refusal = look === 'unavailable' ? mainRefusal(option) : undefined;
  const tabIndex = tabStop ? 0 : -1;
  return (
    <li className="move-card" data-state={placed && look !== 'draft' ? 'placed' : look}>
      <button
        type="button"
        className="move-card-name"
        data-card={option.move}
        data-number={number}
        data-first={first ? '' : undefined}
        tabIndex={tabIndex}
        aria-disabled={look === 'unavailable' || look === 'placed' ? true : undefined}
        aria-pressed={drafted}
        aria-describedby={reason}
        onFocus={onActive}
        onClick={() =>
          option.legal
            ? draftMove(option.move)
            : gameStore.getState().announce(refusal === undefined ? '' : refusalText(refusal, year), true)
        }
      >
        {moveName(option.move)}
      </button>
      <p className="move-card-what" data-plain="">
        {firstSentence(t(`move.${option.move}.summary`))}
      </p>
      <p className="move-card-note">
        <MoveCost option={option} tabIndex={tabIndex} />
        {(look !== 'unavailable' || isPassing(refusal)) && (
          <>
            {' '}
            <Dearer option={option} tabIndex={tabIndex} />
          </>
        )}
        {(refusal === undefined || isPassing(refusal)) && target !== undefined && (
          <Forecast option={option} target={target} tabIndex={tabIndex} />
        )}
        {refusal !== undefined && (
          <Why option={option} refusal={refusal} told={reason !== undefined} year={year} tabIndex={tabIndex} />
        )}
      </p>
      <span className="move-card-mark">
        {(look !== 'available' || placed) && (
          <Icon
            name={look === 'draft' ? ICON.draft : ICON[placed || look === 'available' ? 'placed' : look]}
            size={17}
          />
        )}
        {placed && look !== 'draft' && <span className="visually-hidden">{t('orders.placed')}</span>}
        {look === 'unavailable' && !placed && <span className="visually-hidden">{t('orders.unavailable')}</span>}
        {number !== undefined && look === 'available' && !placed && (
          <span className="key-hint" aria-hidden="true">
            {number}
          </span>
        )}
      </span>
    </li>
  );
}
