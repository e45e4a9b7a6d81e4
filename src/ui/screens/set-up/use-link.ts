/** Reads the link with which the page was opened: a world, or a match in one. A refused one leaves all as it was. */
import { useEffect, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { gameStore, type MatchChoice, type World } from '../../../store/index.ts';
import { referenceWorld } from '../../assumptions/world.ts';
import { type LinkFault, levelUnknown, openLink, readWorld } from '../../assumptions/world-link.ts';
import { useGame } from '../../use-game.ts';
import { readChoice } from './match-link.ts';
import { choiceFor } from './set-up-choice.ts';

export type LinkNews =
  | { readonly kind: 'refused'; readonly faults: readonly LinkFault[] }
  /** `before` is the world that stood there for this level until then; `usual` what its match is without the link. */
  | {
      readonly kind: 'opened';
      readonly level: string;
      readonly choice: Partial<MatchChoice>;
      readonly before: World;
      readonly usual: MatchChoice;
    };

async function takeLink(link: string, load: (id: string) => Promise<Level>, levels: readonly string[]) {
  const opened = openLink(link);
  if (!opened.ok) return { kind: 'refused', faults: opened.error } as const;
  const unknown = levelUnknown(opened.value, levels);
  if (unknown !== undefined) return { kind: 'refused', faults: [unknown] } as const;
  const level = await load(opened.value.level);
  const [world, choice] = [readWorld(level, opened.value), readChoice(level, opened.value)];
  if (!world.ok || !choice.ok)
    return { kind: 'refused', faults: [world, choice].flatMap((read) => (read.ok ? [] : read.error)) } as const;
  const { worlds, setWorld } = gameStore.getState();
  const before = worlds[level.id] ?? referenceWorld(level);
  setWorld(level.id, world.value);
  return { kind: 'opened', level: level.id, choice: choice.value, before, usual: choiceFor(level) } as const;
}

/** `stands` is the level on the page; `onLevel` is called with that of a link that was taken, and what it chooses there. */
export function useLink(stands: string, onLevel: (id: string, choice?: Partial<MatchChoice>) => void) {
  const host = useGame((state) => state.host);
  const link = useGame((state) => state.worldLink);
  const [news, setNews] = useState<LinkNews>();
  const [taking, setTaking] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is taken once, when it comes
  useEffect(() => {
    if (link === undefined || host === undefined) return;
    gameStore.getState().setWorldLink(undefined);
    setTaking(true);
    takeLink(link, host.loadLevel, host.levels)
      .then(
        async (told) => {
          // The level of a refused link put its texts in the place of those of the page.
          if (told.kind === 'refused') await host.loadLevel(stands);
          else onLevel(told.level, told.choice);
          setNews(told);
        },
        // The page says by itself that a level cannot be loaded.
        () => undefined,
      )
      .finally(() => setTaking(false));
  }, [host, link]);
  const undo = (): void => {
    if (news?.kind === 'opened') {
      gameStore.getState().setWorld(news.level, news.before);
      if (Object.keys(news.choice).length > 0) onLevel(news.level, news.usual);
    }
    setNews(undefined);
  };
  return { news, undo, reading: taking || link !== undefined };
}
