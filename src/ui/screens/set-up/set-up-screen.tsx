/** Sets up a match against a desk that the game plays: one page, one primary action. */
import { Suspense, useEffect, useRef, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { gameStore, type MatchChoice, type World } from '../../../store/index.ts';
import { referenceWorld } from '../../assumptions/world.ts';
import { later } from '../../later.tsx';
import { MarkIcon } from '../../parts/index.ts';
import { PageTop } from '../../shell/page-top.tsx';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';
import { AboutLevel } from './about-level.tsx';
import { Begin } from './begin.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { LinkNote } from './link-note.tsx';
import { MoreOptions } from './more-options.tsx';
import './set-up.css';
import { BOTS, choiceFor, DIFFICULTIES, FIRST_LEVEL } from './set-up-choice.ts';
import { StrengthChoice } from './strength-choice.tsx';
import { useLink } from './use-link.ts';
import { WorldChoice } from './world-choice.tsx';

const Assumptions = later(async () => (await import('../../assumptions/assumptions-drawer.tsx')).AssumptionsDrawer);

/** What stands chosen when the page opens. */
interface FirstChoice {
  readonly level: string;
  readonly seat?: string;
}

interface Opened {
  readonly level: Level;
  readonly choice: MatchChoice;
}

/** The level under choice and the choices so far. A level's texts are known once it is opened. */
function useOpened(first: FirstChoice = { level: FIRST_LEVEL }) {
  const host = useGame((state) => state.host);
  const [opened, setOpened] = useState<Opened>();
  const [trouble, setTrouble] = useState(false);
  // Shown as chosen at once, while its file is on the way.
  const [asked, setAsked] = useState(first.level);
  // A large level that was asked for first may come after the small one that was chosen next.
  const wanted = useRef(first.level);
  const open = (id: string, part: Partial<MatchChoice> = {}): void => {
    setTrouble(false);
    setAsked(id);
    wanted.current = id;
    host?.loadLevel(id).then(
      (level) => {
        if (wanted.current !== id) return;
        setOpened((before) => ({ level, choice: { ...choiceFor(level, before?.choice, first.seat), ...part } }));
      },
      () => setTrouble(true),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first level is opened once, when the page's host is there
  useEffect(() => open(first.level), [host]);
  const change = (part: Partial<MatchChoice>): void =>
    setOpened((before) => before && { ...before, choice: { ...before.choice, ...part } });
  return { opened, asked, open, change, trouble, levels: host?.levels ?? [] };
}

interface QuestionsProps extends Opened {
  readonly levels: readonly string[];
  readonly asked: string;
  readonly open: (id: string) => void;
  readonly change: (part: Partial<MatchChoice>) => void;
  readonly world: World;
  readonly shared: boolean;
}

function LevelChoice({ levels, asked, open }: QuestionsProps) {
  return (
    <ChoiceCards
      shape="tiles"
      title={t('set-up.level')}
      choices={levels.map((id) => ({
        value: id,
        title: t(`set-up.level.${id}`),
        note: t(`set-up.level.${id}.note`),
      }))}
      value={asked}
      onChoose={(id) => open(id)}
      about={<AboutLevel />}
    />
  );
}

function SeatChoice({ level, choice, change, shared }: QuestionsProps) {
  return (
    <ChoiceCards
      shape="tiles"
      title={t(shared ? 'set-up.first-seat' : 'set-up.seat')}
      lead={t(shared ? 'set-up.first-seat-note' : 'set-up.seat-note')}
      choices={level.seats.map(({ id, letter, shape, pigment }) => ({
        value: id,
        title: t(`seat.${id}.name`),
        note: t(`seat.${id}.desk`),
        glyph: <MarkIcon letter={letter} shape={shape} pigment={pigment} size={30} />,
      }))}
      value={choice.seat}
      onChoose={(seat) => change({ seat, rival: level.seats.find((each) => each.id === seat)?.rival ?? choice.rival })}
    />
  );
}

function BotChoice({ level, choice, change, shared }: QuestionsProps) {
  const rival = level.seats.find((seat) => seat.id !== choice.seat) ?? level.seats[1];
  if (shared) return undefined;
  return (
    <ChoiceCards
      shape="rows"
      title={t('set-up.bot', { desk: t(`seat.${rival.id}.desk`) })}
      choices={BOTS.map((bot) => ({
        value: bot as string,
        title: t(`bot.${bot}.name`),
        note: t(`bot.${bot}.summary`),
      }))}
      value={choice.bot}
      onChoose={(bot) => change({ bot })}
      about={<StrengthChoice value={choice.strength} onChoose={(strength) => change({ strength })} />}
    />
  );
}

/** What has a usual setting that most players leave as it is. */
function OtherChoices({ level, choice, change, world, shared }: QuestionsProps) {
  const setWorld = (next: World): void => gameStore.getState().setWorld(level.id, next);
  return (
    <>
      <ChoiceCards
        shape="rows"
        title={t('set-up.difficulty')}
        choices={DIFFICULTIES.map((each) => ({
          value: each,
          title: t(`difficulty.${each}.name`),
          note: t(`difficulty.${each}.summary`),
        }))}
        value={choice.difficulty}
        onChoose={(difficulty) => change({ difficulty })}
      />
      <ChoiceCards
        shape="rows"
        title={t('set-up.lens')}
        lead={t('set-up.lens-note')}
        choices={level.lenses.map(({ id }) => ({
          value: id,
          title: t(`lens.${id}.name`),
          note: t(`lens.${id}.summary`),
        }))}
        value={world.lens}
        onChoose={(lens) => setWorld({ ...world, lens })}
      />
      <WorldChoice level={level} world={world} />
      <MoreOptions level={level} choice={choice} world={world} shared={shared} onChange={change} onWorld={setWorld} />
    </>
  );
}

/** Two columns, each of its own length; on the phone one, in the order of the questions. */
function Questions(props: QuestionsProps) {
  const phone = useLayout().layout === 'phone';
  if (phone) {
    return (
      <div className="set-up-columns">
        <LevelChoice {...props} />
        <SeatChoice {...props} />
        <BotChoice {...props} />
        <OtherChoices {...props} />
      </div>
    );
  }
  return (
    <div className="set-up-columns">
      <div className="set-up-column">
        <LevelChoice {...props} />
        <BotChoice {...props} />
      </div>
      <div className="set-up-column">
        <SeatChoice {...props} />
        <OtherChoices {...props} />
      </div>
    </div>
  );
}

/** All assumptions, over the page. */
function Drawer({ level, world }: { readonly level: Level; readonly world: World }) {
  const open = useGame((state) => state.overlay === 'assumptions');
  const at = useGame((state) => state.assumption);
  if (!open) return undefined;
  const { setWorld, close } = gameStore.getState();
  return (
    <Suspense fallback={undefined}>
      <Assumptions level={level} world={world} at={at} onChange={(next) => setWorld(level.id, next)} onClose={close} />
    </Suspense>
  );
}

interface SetUpProps {
  readonly shared: boolean;
  readonly first?: FirstChoice | undefined;
  /** Called once a level stands on the page. */
  readonly onOpened: () => void;
}

export function SetUpScreen({ shared, first, onOpened }: SetUpProps) {
  const { opened, trouble, ...rest } = useOpened(first);
  const worlds = useGame((state) => state.worlds);
  const link = useLink(rest.asked, rest.open);
  const world = opened && (worlds[opened.level.id] ?? referenceWorld(opened.level));
  const heading = useFirstFocus<HTMLHeadingElement>('set-up');
  const stands = opened !== undefined;
  useEffect(() => {
    if (stands) onOpened();
  }, [stands, onOpened]);
  return (
    <main className="set-up">
      <PageTop />
      <div className="set-up-body">
        <h1 ref={heading} tabIndex={-1}>
          {t(shared ? 'set-up.shared-title' : 'set-up.title')}
        </h1>
        <p className="set-up-lead">{t(shared ? 'set-up.shared-lead' : 'set-up.lead')}</p>
        <LinkNote news={link.news} onUndo={link.undo} />
        {opened !== undefined && world !== undefined && (
          <Questions {...opened} {...rest} world={world} shared={shared} />
        )}
        {opened === undefined && <p className="shell-wait">{t(trouble ? 'set-up.failed' : 'shell.loading')}</p>}
      </div>
      {opened !== undefined && world !== undefined && (
        <>
          <Begin
            noteFirst={opened.level.setup.noteFirst === true}
            choice={{ ...opened.choice, shared }}
            world={world}
            waits={opened.level.id !== rest.asked || link.reading}
          />
          <Drawer level={opened.level} world={world} />
        </>
      )}
    </main>
  );
}
