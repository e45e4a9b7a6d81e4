/** The matches of a page: at most one runs; another one takes its place only once it stands. */
import type { Level } from '../engine/index.ts';
import type { Kept } from './browser-store.ts';
import { markOfFile } from './file-level.ts';
import type { Beginning, SaveRefusal, SessionPort } from './index.ts';
import { randomName } from './random.ts';
import { browserSaves } from './resume.ts';
import { readSlotSave, readSlots, removeSlot, type Slot, writeSlot } from './slots.ts';

export interface MatchesParts {
  readonly build: string;
  readonly levels: readonly string[];
  /** Loads a level and makes its texts known. */
  readonly loadLevel: (id: string) => Promise<Level>;
  /** Shows a session; rejects if it cannot start, and its status then says why. */
  readonly show: (level: Level, port: SessionPort) => Promise<void>;
}

/** Matches that are kept under a name. */
export interface SlotBox {
  list(): Promise<readonly Slot[]>;
  /** Keeps the running match. */
  keep(name: string): Promise<Kept>;
  /** Resolves to why it cannot be opened, if so. */
  open(id: string): Promise<SaveRefusal | undefined>;
  /** Takes a slot away; resolves to how to put it back. */
  remove(id: string): Promise<(() => Promise<Kept>) | undefined>;
}

export interface Matches {
  session(): SessionPort | undefined;
  /** Rejects if the match cannot start; the running one then goes on. */
  open(level: string, seat: string, begin: Beginning): Promise<void>;
  /** Opens a file of any level; resolves to why it is refused, if so. */
  openFile(text: string): Promise<SaveRefusal | undefined>;
  /** Goes on with what this browser kept. `usual`: bots that look ahead go on at their usual strength. */
  resume(options?: { readonly usual?: boolean }): Promise<void>;
  /** Keeps the finished match under a name and goes on from a turn of it; says what went wrong, if anything. */
  fork(turn: number, name: string): Promise<'forked' | 'not-kept' | 'not-possible'>;
  leave(): void;
  readonly slots: SlotBox;
}

/** The match of a file cannot be opened. */
class FileTrouble extends Error {
  readonly refusal: SaveRefusal;
  constructor(refusal: SaveRefusal) {
    super(refusal.key);
    this.refusal = refusal;
  }
}

export function createMatches({ build, levels, loadLevel, show }: MatchesParts): Matches {
  let session: SessionPort | undefined;
  let running: string | undefined;

  const open: Matches['open'] = async (id, seat, begin) => {
    const [level, { openLocalSession }] = await Promise.all([loadLevel(id), import('./index.ts')]);
    const next = openLocalSession({ level, build, seat, begin });
    try {
      await show(level, next);
    } catch (error) {
      const { problem } = next.status();
      next.close();
      if (begin.kind === 'file' && problem !== undefined) throw new FileTrouble(problem as SaveRefusal);
      throw error;
    }
    session?.close();
    session = next;
    running = id;
  };

  const openFile: Matches['openFile'] = async (text) => {
    const mark = markOfFile(text);
    if (mark === undefined) return { key: 'save.refused.not-a-save' };
    if (!levels.includes(mark.level)) return { key: 'notation.fault.no-such-level', params: { level: mark.level } };
    try {
      await open(mark.level, mark.seat, { kind: 'file', text });
      return undefined;
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      // The level of the refused file put its texts in the place of those of the running match.
      if (running !== undefined) await loadLevel(running);
      return error.refusal;
    }
  };

  const slots = slotBox(() => session, openFile);

  return {
    session: () => session,
    open,
    openFile,
    resume: async ({ usual } = {}) => {
      const info = await browserSaves.readInfo();
      if (info !== undefined) await open(info.level, info.seat, { kind: 'autosave', usual });
    },
    fork: async (turn, name) => {
      if ((await slots.keep(name)) !== 'kept') return 'not-kept';
      return (await session?.fork(turn)) === true ? 'forked' : 'not-possible';
    },
    leave: () => {
      session?.close();
      session = undefined;
      running = undefined;
    },
    slots,
  };
}

function slotBox(session: Matches['session'], openFile: Matches['openFile']): SlotBox {
  return {
    list: readSlots,
    keep: async (name) => {
      const info = await browserSaves.readInfo();
      const save = await session()?.exportSave();
      if (info === undefined || save === undefined) return 'refused';
      return writeSlot({ slot: { ...info, id: randomName(), name, savedAt: Date.now() }, save });
    },
    open: async (id) => openFile((await readSlotSave(id)) ?? ''),
    remove: async (id) => {
      const [slot, save] = [(await readSlots()).find((each) => each.id === id), await readSlotSave(id)];
      if (slot === undefined || save === undefined || (await removeSlot(id)) !== 'kept') return undefined;
      return () => writeSlot({ slot, save });
    },
  };
}
