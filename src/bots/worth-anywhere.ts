/** What a move is worth by its use where that is the same wherever it points, about -1 to 2. */
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { importanceOf } from './posts.ts';
import { ask, NEVER, type Question } from './question.ts';
import type { Situation } from './situation.ts';
import { isHosted } from './worth.ts';
import { worthAtAll } from './worth-at-all.ts';

function answerWorth({ s, n, drives }: Question): number {
  if (s.anyAttack) return drives.answer;
  if (s.rivalSeverity >= n.answerHardFrom) return n.answerHard * drives.answer;
  return n.sanctionPress * drives.press - n.sanctionCost;
}

function spendWorth({ s, n, drives, traits }: Question): number {
  if (traits.edge >= 0) return drives.build * (s.heat - n.spendCalm) * n.spendSlope;
  return drives.warmth * (n.saveBelow - s.heat);
}

/** Can it be checked whether the word is kept? Talk alone binds nobody. */
export function binds({ rules }: Situation, { def }: MoveTraits): boolean {
  return def.signal.severity <= rules.bots.weighing.bindsFrom;
}

/** Checks that bind are worth as much as the persona lets itself be bound; talk alone costs nobody anything. */
function confideWorth({ s, n, drives, traits }: Question): number {
  if (drives.talk <= 0) return NEVER;
  return (n.confide + n.confideTalk * drives.talk) * (binds(s, traits) ? drives.binding : 1);
}

function sayWorth({ n, drives, traits }: Question): number {
  const { edge } = traits;
  return edge < 0 ? -edge * drives.warmth + n.sayTalk * drives.talk : edge * drives.press - n.sayCost;
}

/** What forces would be worth that a treaty which ends keeps away: those wanted where no room is left below its ceiling. */
export function liftedWorth({ s, n, drives, traits: { lifts } }: Question): number {
  let most = 0;
  for (const { h, units } of lifts) {
    const have = s.forces.own[h] ?? 0;
    if (have + n.tokenUnits <= units) continue;
    const gap = drives.wanted(h) - Math.max(have, units);
    if (gap <= n.gapLeast) continue;
    most = Math.max(most, drives.build * Math.min(1, gap / n.gapFull) * importanceOf(s, n, h));
  }
  return most;
}

/** What a move at the dearest of its targets is worth that only becomes possible as a treaty ends; at least 0. */
function freedWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const { fitting, count } = s.board.fitting(traits);
  if (count === 0) return 0;
  const q = ask(s, drives, traits);
  const worths = traits.alike ? undefined : worthAtAll(q, fitting, count);
  const anywhere = traits.alike ? worthAnywhere(q) : 0;
  const lean = drives.lean?.[traits.move.index] ?? 1;
  let most = 0;
  for (let k = 0; k < count; k += 1) {
    const aim = fitting[k];
    if (aim === undefined || (traits.gate.host && !isHosted(s.board, aim.h))) continue;
    most = Math.max(most, (worths?.[k] ?? anywhere) * lean);
  }
  return most;
}

/** What leaving is worth if this is what the dearest of what it frees is worth. */
export function worthOfQuitting({ s, n, drives }: Question, freed: number): number {
  const pressure = n.quitPress * drives.press * (s.heat + n.quitHeat);
  return pressure + n.quitFrees * freed - n.quitTalk * drives.talk - n.quitCost;
}

/** The dearest of what only becomes possible as a treaty ends: a move that waits for it, or forces beyond its ceilings. */
function quitWorth(q: Question): number {
  const { s, drives, traits } = q;
  let most = liftedWorth(q);
  for (const freed of traits.frees) {
    if (s.year < freed.gate.fromYear || s.year > freed.gate.toYear) continue;
    most = Math.max(most, freedWorth(s, drives, freed));
  }
  return worthOfQuitting(q, most);
}

/** What a move is worth whose use is worth the same anywhere. */
export function worthAnywhere(q: Question): number {
  const { role } = q.traits;
  if (role === 'confide') return confideWorth(q);
  if (role === 'quit') return quitWorth(q);
  if (role === 'sanction') return answerWorth(q);
  return role === 'spend' ? spendWorth(q) : sayWorth(q);
}
