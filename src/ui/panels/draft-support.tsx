/** Support at home for the draft: one bar with its parts behind it, and what persuasion would cost. */
import { forecastOf, optionOf } from '../../commands/index.ts';
import { type Carried, refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { type GameStoreState, gameStore, type OrderDraft, ownView } from '../../store/index.ts';
import { IconButton, Num, SideMark, StatBar } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { moveName } from './names.ts';

/** Support under which a leader's elites make every order dearer. */
const WEAK_SUPPORT = 35;

let last: { readonly draft: OrderDraft; readonly view: unknown; readonly carried: Carried | undefined } | undefined;

/** The forecast of the draft as it stands, worked out once a change. */
function forecastOnce(state: GameStoreState): Carried | undefined {
  const { draft } = state;
  if (draft === undefined) return undefined;
  const view = ownView(state);
  if (last?.draft !== draft || last.view !== view) last = { draft, view, carried: forecastOf(state, draft) };
  return last.carried;
}

function Persuasion({ draft }: { readonly draft: OrderDraft }) {
  const spend = (by: number): void =>
    gameStore.getState().editDraft({ persuasion: Math.max(0, draft.persuasion + by) });
  return (
    <div className="draft-persuasion">
      <span>{t('orders.persuasion')}</span>
      <IconButton icon="minus" label={t('orders.persuasion-less')} onClick={() => spend(-2)} />
      <output data-plain="">{draft.persuasion}</output>
      <IconButton icon="plus" label={t('orders.persuasion-more')} onClick={() => spend(2)} />
      <span className="text-small">{t('orders.persuasion-note')}</span>
    </div>
  );
}

function outcomeText(carried: Carried): string {
  if (carried.outcome === 'full') return t('orders.outcome-full');
  if (carried.outcome === 'weaker' && carried.weakerForm !== undefined) {
    return t('orders.outcome-weaker', { move: moveName(carried.weakerForm) });
  }
  return t('orders.outcome-none');
}

function Consensus({ draft, carried }: { readonly draft: OrderDraft; readonly carried: Carried }) {
  const target = draft.state ?? draft.theatre;
  const { forecast } = carried;
  return (
    <>
      <StatBar
        label={t('orders.consensus')}
        value={forecast.lowest}
        need={forecast.need}
        of={refs.support(draft.move, target, undefined, draft.persuasion)}
      />
      <p className="text-small">
        {t('orders.needs')}{' '}
        <Num value={Math.ceil(forecast.need)} of={refs.need(draft.move, target)} label={t('orders.needs')} />.{' '}
        <strong>{outcomeText(carried)}</strong>
      </p>
    </>
  );
}

function Leader() {
  const home = useGame((state) => ownView(state)?.me?.home);
  if (home === undefined) return undefined;
  return (
    <>
      <StatBar label={t('orders.elites')} value={home.support} need={WEAK_SUPPORT} of={refs.home('support')} />
      <p className="text-small">
        <span className="draft-leader">{t('orders.leader')} </span>
        <strong>{t('orders.outcome-full')}</strong>
      </p>
    </>
  );
}

/** The blocs of allies one by one, and what it takes to win doubtful ones over. */
function Blocs({ draft, carried }: { readonly draft: OrderDraft; readonly carried: Carried }) {
  const { forecast } = carried;
  return (
    <details className="draft-blocs">
      <summary>{t('orders.blocs')}</summary>
      {forecast.blocs.map(({ bloc, support }) => (
        <StatBar
          key={bloc}
          label={t(`bloc.${bloc}.name`)}
          value={support}
          need={forecast.need}
          of={refs.support(draft.move, draft.state ?? draft.theatre, bloc, draft.persuasion)}
        />
      ))}
      <Persuasion draft={draft} />
    </details>
  );
}

function Elites() {
  const blocs = useGame((state) => ownView(state)?.me?.home.blocs);
  return (
    <details className="draft-blocs">
      <summary>{t('orders.elite-groups')}</summary>
      {blocs?.map(({ id, support }) => (
        <StatBar
          key={id}
          label={t(`bloc.${id}.name`)}
          value={support}
          need={WEAK_SUPPORT}
          of={refs.home('support', id)}
        />
      ))}
    </details>
  );
}

/** Who stands behind the support; nothing where nobody is asked, or not yet. */
export function DraftGroups({ draft }: { readonly draft: OrderDraft }) {
  const kind = useGame((state) => ownView(state)?.me?.home.kind);
  const carried = useGame(forecastOnce);
  if (kind !== 'consensus') return <Elites />;
  return carried === undefined || carried.forecast.blocs.length === 0 ? undefined : (
    <Blocs draft={draft} carried={carried} />
  );
}

/** On a low screen those groups come last in the form, so that the whole scale stands above the buttons. */
export function DraftSupport({ draft }: { readonly draft: OrderDraft }) {
  const seat = useGame((state) => state.seat);
  const { short } = useLayout();
  const kind = useGame((state) => ownView(state)?.me?.home.kind);
  const carried = useGame(forecastOnce);
  const asked = useGame((state) =>
    optionOf(state, draft.move)?.targets.some((target) => (target.carried?.forecast.blocs.length ?? 0) > 0),
  );
  const blocs = carried?.forecast.blocs.length ?? 0;
  if (seat === undefined || (kind === 'consensus' && blocs === 0 && (carried !== undefined || asked !== true))) {
    return undefined;
  }
  return (
    <section className="draft-support" aria-label={t('orders.home-front')}>
      <SideMark seat={seat} size={20} />
      <div>
        {kind !== 'consensus' && <Leader />}
        {kind === 'consensus' && carried !== undefined && <Consensus draft={draft} carried={carried} />}
        {kind === 'consensus' && carried === undefined && (
          // It keeps the room of what comes once a place is chosen.
          <div className="draft-support-later">
            <p>{t('orders.consensus')}</p>
            <p className="text-small">{t('orders.consensus-later')}</p>
          </div>
        )}
        {!short && <DraftGroups draft={draft} />}
      </div>
    </section>
  );
}
