/** Which assumptions the results hang on: each alone (tornado), and each wherever the others stand (Morris). */
import '../back-cast/back-cast.css';
import './sensitivity.css';
import { type ReactNode, Suspense, useState } from 'react';
import type { Level } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { gameStore, type World } from '../../store/index.ts';
import { Section } from '../back-cast/findings.tsx';
import { type Found, useInquiry } from '../inquiries/use-inquiry.ts';
import { later } from '../later.tsx';
import { Button, WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { useGame } from '../use-game.ts';
import { Chooser } from './chooser.tsx';
import { CommandLine } from './command-line.tsx';
import { MorrisChart } from './morris-chart.tsx';
import { commandOf, inquiryOf, type SensitivityPlan, USUAL_RUNS, type Way } from './sensitivity-plan.ts';
import { outcomeNames } from './sensitivity-words.ts';
import { TornadoChart } from './tornado-chart.tsx';
import { endedLevel, type WorldName, worldsFor } from './worlds.ts';

const Assumptions = later(async () => (await import('../assumptions/assumptions-drawer.tsx')).AssumptionsDrawer);

interface DrawerProps {
  readonly level: Level;
  readonly world: World;
  readonly onChange: (world: World) => void;
}

/** All assumptions, over the page, at the one whose bar was pressed. */
function Drawer({ level, world, onChange }: DrawerProps) {
  const open = useGame((state) => state.overlay === 'assumptions');
  const at = useGame((state) => state.assumption);
  if (!open) return undefined;
  return (
    <Suspense fallback={undefined}>
      <Assumptions
        level={level}
        world={world}
        at={at}
        onChange={onChange}
        onClose={gameStore.getState().close}
        note={t('sensitivity.drawer-note')}
      />
    </Suspense>
  );
}

/** What is known; before that, what will be. */
function Findings({ found: { state, result }, level, way }: { found: Found; level: Level; way: Way }) {
  if (result?.ask === 'tornado' && result.bars.length > 0) return <TornadoChart result={result} level={level} />;
  // One trajectory says nothing of how effects differ.
  if (result?.ask === 'morris' && result.trajectories > 1) return <MorrisChart result={result} />;
  if (state === 'failed') return undefined;
  return (
    <p className="study-wait sensitivity-empty" data-plain="">
      {state === 'running' ? t('study.waiting') : t(`sensitivity.empty.${way}`, { count: countOf(level) })}
    </p>
  );
}

const countOf = ({ params }: Level): string => formatNumber(params.filter(({ min, max }) => min < max).length);

function Limits({ way }: { readonly way: Way }) {
  return (
    <div className="back-cast-columns">
      <Section title={t('claim.shows')} className="method">
        {[1, 2, 3].map((n) => (
          <p key={n} data-plain="">
            <WithTerms text={t(`sensitivity.shows.${way}.${n}`)} />
          </p>
        ))}
      </Section>
      <Section title={t('claim.shows-not')} className="method">
        {[1, 2, 3].map((n) => (
          <p key={n} data-plain="">
            <WithTerms text={t(`sensitivity.shows-not.${way}.${n}`)} />
          </p>
        ))}
      </Section>
    </div>
  );
}

/** The choices of the page; a world that was changed in the drawer is the player's own. */
function usePlan(level: Level) {
  const match = useGame((state) => (endedLevel(state) === level.id ? state.matchWorld : undefined));
  const yours = useGame((state) => state.worlds[level.id]);
  const worlds = worldsFor(level, match, yours);
  const [name, setName] = useState<WorldName>();
  const chosen = worlds.find((each) => each.name === name) ?? worlds[0];
  const [way, setWay] = useState<Way>('tornado');
  const [runs, setRuns] = useState(USUAL_RUNS);
  const [outcome, setOutcome] = useState(() => outcomeNames(level.seats.map(({ id }) => id))[0] ?? '');
  const world = chosen?.world ?? { lens: '', set: {} };
  const plan: SensitivityPlan = { way, outcome, world, runs: runs[way] };
  const onPlan = (part: Partial<SensitivityPlan>): void => {
    if (part.way !== undefined) setWay(part.way);
    if (part.outcome !== undefined) setOutcome(part.outcome);
    if (part.runs !== undefined) setRuns({ ...runs, [way]: part.runs });
  };
  const onChange = (next: World): void => {
    gameStore.getState().setWorld(level.id, next);
    setName('yours');
  };
  return { plan, worlds, world: chosen?.name ?? 'reference', onPlan, onWorld: setName, onChange };
}

export function SensitivityPage({ level, heading }: { readonly level: Level; readonly heading: ReactNode }) {
  const { onChange, ...choices } = usePlan(level);
  const { plan } = choices;
  const { found, start, cancel } = useInquiry(level, inquiryOf(level, plan));
  const games = formatNumber(found.progress?.done ?? 0);
  return (
    <div className="study sensitivity">
      <header className="study-head">
        {heading}
        <p className="text-voice">
          <WithTerms text={t('sensitivity.lead')} />
        </p>
      </header>
      <Chooser level={level} {...choices}>
        {found.state === 'waiting' ? (
          <Button kind="primary" data-primary="" onClick={start}>
            {t('sensitivity.start')}
          </Button>
        ) : (
          <StudyBar run={{ ...found, start, cancel }} ended={t('sensitivity.ended', { games })} />
        )}
      </Chooser>
      <Findings found={found} level={level} way={plan.way} />
      <Limits way={plan.way} />
      <CommandLine command={commandOf(level, plan)} />
      <Drawer level={level} world={plan.world} onChange={onChange} />
    </div>
  );
}
