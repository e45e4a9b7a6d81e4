/** Writes a match in words, always the same for the same match. */
import type { SeatPlan } from '../seats.ts';
import { NOTATION_MARK, NOTATION_VERSION, type Notation, type NotationHead, type NotedAct } from './notation.ts';
import { printAct } from './print-act.ts';

/** Who gives a seat's inputs where its lines do not say: the bot of the head, or nobody but a person. */
export function usualBot(plan: SeatPlan | undefined): string | undefined {
  return plan?.kind === 'bot' ? plan.bot : undefined;
}

function printPlan(plan: SeatPlan): string {
  return plan.kind === 'human' ? 'person' : `${plan.kind} ${plan.bot}`;
}

function printHead(head: NotationHead): string[] {
  const { level, edition, set, seats, types } = head;
  const one = (name: string, value: string | number | undefined) => (value === undefined ? [] : [`${name}: ${value}`]);
  const json = (name: string, value: object | undefined) => one(name, value && JSON.stringify(value));
  return [
    `level: ${[level, ...(edition ? [edition.version, edition.hash, edition.shape] : [])].join(' ')}`,
    ...one('build', head.build),
    ...one('lens', head.lens),
    ...one('difficulty', head.difficulty),
    ...Object.entries(set).map(([name, value]) => `set ${name}: ${value}`),
    ...one('turn-ticks', head.turnTicks),
    ...one('rung-cap', head.rungCap),
    ...json('frozen', head.frozen),
    ...one('script', head.script),
    ...Object.entries(seats).map(([seat, plan]) => `seat ${seat}: ${printPlan(plan)}`),
    ...Object.entries(types).map(([seat, type]) => `type ${seat}: ${type}`),
    ...one('seed', head.seed),
    ...one('secret', head.secret),
    ...one('verifies-from', head.verifiesFromTurn),
    ...one('forked-from', head.fork && `${head.fork.from} ${head.fork.turn}`),
  ];
}

function printLine(act: NotedAct, { seats }: NotationHead): string {
  const usual = usualBot(seats[act.seat]);
  const by = 'input' in act && act.bot !== usual ? ` (${act.bot ?? 'person'})` : '';
  return `  ${act.seat}${by} ${printAct(act)}`;
}

/** The match in words. `remark` adds a comment beside the number of a turn, for readers. */
export function printNotation({ head, turns, end }: Notation, remark: (turn: number) => string = () => ''): string {
  const lines = [`${NOTATION_MARK} ${NOTATION_VERSION}`, ...printHead(head)];
  for (const { turn, acts, hash } of turns) {
    const note = remark(turn);
    lines.push('', `turn ${turn}${note === '' ? '' : ` ; ${note}`}`);
    for (const act of acts) lines.push(printLine(act, head));
    if (hash !== undefined) lines.push(`  = ${hash}`);
  }
  if (end !== undefined) {
    lines.push('', `end ${end.ending} ${end.hash}`);
    for (const [seat, { deterrence, deescalation, legitimacy, score }] of Object.entries(end.scores))
      lines.push(`  score ${seat} ${deterrence} ${deescalation} ${legitimacy} ${score}`);
  }
  return `${lines.join('\n')}\n`;
}
