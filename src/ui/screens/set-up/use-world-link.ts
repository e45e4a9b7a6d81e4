/** Reads the link to a world with which the page was opened. A refused one leaves everything as it was. */
import { useEffect, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { gameStore, type World } from '../../../store/index.ts';
import { referenceWorld } from '../../assumptions/world.ts';
import { type LinkFault, levelUnknown, openLink, readWorld } from '../../assumptions/world-link.ts';
import { useGame } from '../../use-game.ts';

export type LinkNews =
  | { readonly kind: 'refused'; readonly faults: readonly LinkFault[] }
  /** `before` is what stood there for this level until then. */
  | { readonly kind: 'opened'; readonly level: string; readonly before: World };

async function takeLink(link: string, load: (id: string) => Promise<Level>, levels: readonly string[]) {
  const opened = openLink(link);
  if (!opened.ok) return { kind: 'refused', faults: opened.error } as const;
  const unknown = levelUnknown(opened.value, levels);
  if (unknown !== undefined) return { kind: 'refused', faults: [unknown] } as const;
  const level = await load(opened.value.level);
  const world = readWorld(level, opened.value);
  if (!world.ok) return { kind: 'refused', faults: world.error } as const;
  const { worlds, setWorld } = gameStore.getState();
  setWorld(level.id, world.value);
  return { kind: 'opened', level: level.id, before: worlds[level.id] ?? referenceWorld(level) } as const;
}

/** `onLevel` is called with the level of a link that was taken. */
export function useWorldLink(onLevel: (id: string) => void) {
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
        (told) => {
          setNews(told);
          if (told.kind === 'opened') onLevel(told.level);
        },
        // The page says by itself that a level cannot be loaded.
        () => undefined,
      )
      .finally(() => setTaking(false));
  }, [host, link]);
  const undo = (): void => {
    if (news?.kind === 'opened') gameStore.getState().setWorld(news.level, news.before);
    setNews(undefined);
  };
  return { news, undo, reading: taking || link !== undefined };
}
