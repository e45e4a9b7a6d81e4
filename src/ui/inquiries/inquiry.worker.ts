/**
 * Worker entry: answers the inquiries of a page with a pool of further workers. Games are counted and summed up here, so
 * that the page's own thread gets only results that are ready to draw.
 */

import type { Compare, Inquiry } from '../../analysis/inquiries/inquiry.ts';
import { type InquiryResult, openInquiry, runInquiry } from '../../analysis/inquiries/open-inquiry.ts';
import type { HandWire } from '../../analysis/monte-carlo/hand.ts';
import { createPool, type Pool, type RunningStudy, usefulHands } from '../../analysis/monte-carlo/pool.ts';
import { sameThreadWire } from '../../analysis/monte-carlo/same-thread.ts';
import { gamesIn, type Study } from '../../analysis/monte-carlo/study.ts';
import type { PlayedMatch } from '../../analysis/rerun/rerun.ts';
import { type MatchRecord, matchOf, recordOfText } from '../../authority/index.ts';
import { usualStrength } from '../../bots/index.ts';
import type { Level } from '../../engine/index.ts';
import { workerWire } from '../../lib/wire.ts';
import type { Asked, FromInquirer, ToInquirer } from './messages.ts';

/** Milliseconds between two reports of how far an inquiry is. */
const PROGRESS_EVERY = 300;
/**
 * Milliseconds between two partial results, and until the first: each is summed up and drawn on the cores that play and
 * compile, so that what is answered soon is drawn once, when they rest.
 */
const RESULTS_EVERY = 700;
const RESULTS_FROM = 1500;
/** Play goes on for at least so many times what the last partial result cost, on a slow machine too. */
const RESULT_SHARE = 8;

let open: { readonly level: Level; hands: { readonly count: number; readonly pool: Pool } | undefined } | undefined;
let running: RunningStudy | undefined;

const tell = (message: FromInquirer) => postMessage(message);

function gamesWire(): HandWire {
  return workerWire(new Worker(new URL('./games.worker.ts', import.meta.url), { type: 'module', name: 'games' }));
}

/** Workers that play; a single one that was not asked for is this one itself. */
const poolOf = (level: Level, count: number, mayPlay = false): Pool =>
  createPool(level, mayPlay && count === 1 ? [sameThreadWire(setTimeout)] : Array.from({ length: count }, gamesWire));

function poolFor(opened: NonNullable<typeof open>, study: Study): Pool {
  const count = usefulHands(navigator.hardwareConcurrency, gamesIn(study));
  opened.hands ??= { count, pool: poolOf(opened.level, count, true) };
  return opened.hands.pool;
}

/**
 * The bot that sits in each seat where a variant names none: the one of the match, by type where a person sat. One that
 * looked ahead plays at its usual strength, as hundreds of games at a second a move would take hours.
 */
function withBots({ header }: MatchRecord, variants: Compare['study']['variants']): Compare['study']['variants'] {
  const sat = Object.fromEntries(
    Object.entries(header.seats).map(
      ([seat, plan]) => [seat, plan.kind === 'bot' ? usualStrength(plan.bot) : 'by-type'] as const,
    ),
  );
  return variants.map((variant) => ({ ...variant, bots: { ...sat, ...variant.bots } }));
}

/** The match that was asked about last: a page asks about one again and again, and hands keep what they know of it. */
let last: { readonly text: string; readonly read: MatchRecord; readonly match: PlayedMatch } | undefined;

function readMatch(level: Level, text: string): NonNullable<typeof last> {
  if (last?.text === text) return last;
  const read = recordOfText(level, text);
  last = { text, read, match: matchOf(read) };
  return last;
}

/** The inquiry with the match of its record. Throws if the record is not that of a finished match on this level. */
function withMatch(level: Level, { inquiry, record }: Asked): Inquiry {
  if (record === undefined) return inquiry as Inquiry;
  const { read, match } = readMatch(level, record);
  if (inquiry.ask === 'beliefs' || inquiry.ask === 'trial') return { ...inquiry, match };
  if (inquiry.ask !== 'compare' && inquiry.ask !== 'shares') return inquiry;
  const { study } = inquiry;
  return { ...inquiry, study: { ...study, variants: withBots(read, study.variants), match } };
}

async function answer(id: number, asked: Asked): Promise<void> {
  if (open === undefined) throw new Error('asked before a level was opened');
  const inquiry = openInquiry(open.level, withMatch(open.level, asked));
  const began = performance.now();
  let [told, cost] = [began, 0];
  const hear = ({ done, of, result }: { done: number; of: number; result(): InquiryResult }) => {
    const now = performance.now();
    const partial = now - began >= RESULTS_FROM;
    if (now - told < (partial ? Math.max(RESULTS_EVERY, RESULT_SHARE * cost) : PROGRESS_EVERY)) return;
    tell({ say: 'progress', id, progress: { done, of, ...(partial ? { result: result() } : {}) } });
    told = performance.now();
    cost = told - now;
  };
  const run = runInquiry(poolFor(open, inquiry.study), inquiry, hear);
  if (gamesIn(inquiry.study) > 0) running = run;
  const end = await run.end;
  tell({ say: 'end', id, end: { ...end, result: inquiry.result() } });
}

/** Few at a time: a question that comes in the middle of it calls it off, and waits for those that are being played. */
const WARM_UP_TASK = 4;

function warmUp(opened: NonNullable<typeof open>, like: Asked): void {
  const { level } = opened;
  const { study } = openInquiry(level, withMatch(level, like));
  const pool = poolFor(opened, study);
  const games = study.games * (opened.hands?.count ?? 1);
  const warming = pool.run({ ...study, games }, () => undefined, { gamesPerTask: WARM_UP_TASK });
  // Workers that break say so to whoever asks.
  warming.end.catch(() => undefined);
}

addEventListener('message', ({ data }: MessageEvent<ToInquirer>) => {
  switch (data.say) {
    case 'open':
      last = undefined;
      open = {
        level: data.level,
        hands: data.workers === undefined ? undefined : { count: data.workers, pool: poolOf(data.level, data.workers) },
      };
      return;
    case 'warm':
      if (open !== undefined && running === undefined) warmUp(open, data);
      return;
    case 'ask':
      answer(data.id, data).catch((error: unknown) => {
        tell({ say: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) });
      });
      return;
    case 'cancel':
      running?.cancel();
  }
});
