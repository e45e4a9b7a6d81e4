/** Puts a match that was played into words: its log is played again, so that each turn can carry its fingerprint. */
import {
  createMatch,
  type GameState,
  hashState,
  type MatchSetup,
  play,
  type Rules,
  type SeatId,
} from '../../engine/index.ts';
import { isInput, type LogLine } from '../log.ts';
import type { MatchRecord, RecordHeader } from '../record-file.ts';
import type { Notation, NotationHead, NotedAct, NotedTurn } from './notation.ts';

/** Keeps from a reader what the other seat gave, as long as the match runs. */
export interface Reader {
  readonly reader?: SeatId;
}

function actOf(line: LogLine, { reader }: Reader): NotedAct {
  if (!isInput(line)) return { seat: line.seat, event: line.event };
  const { seat, input, bot } = line;
  if (reader !== undefined && seat !== reader) return { seat, hidden: true };
  return { seat, input, ...(bot === undefined ? {} : { bot }) };
}

/** The turns of a log; `undefined` if the rules refuse what they once took, as they may after an update. */
export function notedTurns(
  rules: Rules,
  setup: MatchSetup,
  log: readonly LogLine[],
  who: Reader = {},
): NotedTurn[] | undefined {
  const state: GameState = createMatch(rules, { ...setup, facts: false });
  const turns: { turn: number; acts: NotedAct[]; hash?: string }[] = [];
  for (const line of log) {
    const { turn } = state;
    if (turns.at(-1)?.turn !== turn) turns.push({ turn, acts: [] });
    const now = turns.at(-1);
    now?.acts.push(actOf(line, who));
    if (!isInput(line)) continue;
    if (!play(rules, state, line.seat, line.input, { facts: false }).ok) return undefined;
    const over = state.turn !== turn || state.phase === 'ended';
    if (over && now !== undefined && who.reader === undefined) now.hash = hashState(state);
  }
  return turns;
}

/** The head of a record in words. Seeds and types stand in it once the match has ended. */
export function notedHead(header: RecordHeader, closing: MatchRecord['closing'] | undefined): NotationHead {
  const { level, build, options, seats, verifiesFromTurn } = header;
  const { lens, difficulty, set, rungCap, turnTicks, frozen, script } = options;
  const { id, ...edition } = level;
  return {
    level: id,
    edition: { version: edition.version, hash: edition.hash, shape: edition.shape },
    build,
    lens,
    difficulty,
    set,
    ...(turnTicks === undefined ? {} : { turnTicks }),
    ...(rungCap === undefined ? {} : { rungCap }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(script === undefined ? {} : { script }),
    seats,
    types: closing?.types ?? {},
    ...(closing === undefined ? {} : { seed: closing.seed, secret: closing.secret }),
    ...(header.fork === undefined ? {} : { fork: header.fork }),
    ...(verifiesFromTurn === 1 ? {} : { verifiesFromTurn }),
  };
}

/** A finished match in words; `undefined` if it can no longer be played again. */
export function notationOf(rules: Rules, setup: MatchSetup, record: MatchRecord): Notation | undefined {
  const { header, lines, closing } = record;
  const turns = notedTurns(rules, setup, lines);
  if (turns === undefined) return undefined;
  const { ending, hash, scores } = closing;
  return { head: notedHead(header, closing), turns, end: { ending, hash, scores } };
}

/** The years of a turn, for a reader of the file. */
export function yearsOf({ clock }: Rules['level'], turn: number): string {
  const year = (tick: number) => clock.startYear + Math.floor(tick / clock.ticksPerYear);
  const [from, to] = [year((turn - 1) * clock.ticksPerTurn), year(turn * clock.ticksPerTurn - 1)];
  return from === to ? String(from) : `${from}-${to}`;
}
