/** Runs a match for one screen: the authority, the autosave, and what to tell the port. Lives in a worker or beside a test. */
import {
  type Authority,
  createAuthority,
  forkAt,
  openFile,
  restoreAuthority,
  type SaveRefusal,
} from '../authority/index.ts';
import type { Input, SeatId } from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Answers, Beginning, FromHost, NewMatch, Question, StartOptions } from './messages.ts';
import type { SessionStatus, ViewUpdate } from './port.ts';
import type { ResumeInfo, SaveStore } from './resume.ts';

/** A browser that does not answer within this time keeps nothing, milliseconds. */
const PATIENCE = 4000;

export interface HostParts {
  readonly saves: SaveStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh whole number below 2^32. */
  randomSeed(): number;
  tell(message: FromHost): void;
}

interface Running {
  readonly authority: Authority;
  readonly options: StartOptions;
}

function newAuthority(parts: HostParts, options: StartOptions, { setup, seats }: NewMatch): Authority {
  const seed = setup.seed ?? parts.randomSeed();
  const secret = setup.secret ?? parts.randomSeed();
  return createAuthority({ level: options.level, build: options.build, setup: { ...setup, seed, secret }, seats });
}

async function begin(
  parts: HostParts,
  options: StartOptions,
  beginning: Beginning,
): Promise<Result<Authority, SaveRefusal>> {
  if (beginning.kind === 'new') return ok(newAuthority(parts, options, beginning));
  if (beginning.kind === 'file') return openFile(options.level, options.build, beginning.text);
  const text = await parts.saves.readSave();
  if (text === undefined) return err({ key: 'save.refused.not-a-save' });
  return restoreAuthority(options.level, options.build, text, { usual: beginning.usual });
}

/** What the host knows between two questions. */
interface Desk {
  readonly parts: HostParts;
  running: Running | undefined;
  seq: number;
  match: number;
  status: SessionStatus;
}

function setStatus(desk: Desk, change: Partial<SessionStatus>): void {
  desk.status = { ...desk.status, ...change };
  desk.parts.tell({ kind: 'status', status: desk.status });
}

function infoOf({ parts }: Desk, { authority, options }: Running): ResumeInfo {
  return { ...authority.info(), level: options.level.id, seat: options.seat, savedAt: parts.now() };
}

/** Whether a save was written, false if the browser takes too long to say so. */
async function inTime(written: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const kept = await Promise.race([written, late]);
  clearTimeout(timer);
  return kept;
}

/** Shows the match as it is now, then keeps it: whoever waits for the answer knows that it survives a crash. */
async function showAndKeep(desk: Desk, match: Running): Promise<void> {
  const { authority, options } = match;
  const { parts } = desk;
  desk.seq += 1;
  const update: ViewUpdate = {
    seq: desk.seq,
    match: desk.match,
    set: authority.set(),
    view: authority.view(options.seat),
    people: peopleOf(authority),
    waits: authority.waits(),
    thoughts: authority.thoughts(),
  };
  parts.tell({ kind: 'view', update });
  await keep(desk, match, { link: 'ready', thinking: undefined });
}

/** Writes the match down as it is now. */
async function keep(desk: Desk, match: Running, change: Partial<SessionStatus>): Promise<void> {
  const { authority } = match;
  setStatus(desk, { ...change, saving: 'writing', seats: authority.seats() });
  const kept = await inTime(desk.parts.saves.write(infoOf(desk, match), authority.save()));
  setStatus(desk, { saving: kept ? 'kept' : 'not-kept' });
}

/** Lets the bots answer. Before one of them looks ahead, the input stands on disk and the page knows why it waits. */
async function playOn(desk: Desk, match: Running): Promise<void> {
  const { authority } = match;
  for (let seat = authority.playOn(); seat !== undefined; seat = authority.playOn()) {
    await keep(desk, match, { thinking: seat });
    authority.think();
  }
}

async function start(desk: Desk, options: StartOptions): Promise<undefined> {
  const found = await begin(desk.parts, options, options.begin);
  if (!found.ok) {
    setStatus(desk, { link: 'failed', problem: found.error });
    return undefined;
  }
  await showMatch(desk, found.value, options);
  return undefined;
}

/** Takes another match in hand. */
async function showMatch(desk: Desk, authority: Authority, options: StartOptions): Promise<Running> {
  const running = { authority, options: { ...options, seat: seatOf(authority, options.seat) } };
  desk.running = running;
  desk.match += 1;
  await showAndKeep(desk, running);
  return running;
}

/** Another person sits down at this screen. */
async function sit(desk: Desk, { authority, options }: Running, seat: SeatId): Promise<undefined> {
  if (!peopleOf(authority).includes(seat)) throw new Error(`nobody plays ${seat} at this screen`);
  desk.running = { authority, options: { ...options, seat } };
  await showAndKeep(desk, desk.running);
  return undefined;
}

async function submit(desk: Desk, match: Running, input: Input): Promise<Answers['submit']> {
  const before = desk.status;
  setStatus(desk, { link: 'thinking' });
  const done = match.authority.take(match.options.seat, input);
  if (done.ok) {
    await playOn(desk, match);
    await showAndKeep(desk, match);
  } else setStatus(desk, before);
  return done;
}

async function importSave(desk: Desk, match: Running, text: string): Promise<Answers['import']> {
  const found = openFile(match.options.level, match.options.build, text);
  if (!found.ok) return found;
  return ok(infoOf(desk, await showMatch(desk, found.value, match.options)));
}

async function answerTo(desk: Desk, question: Question): Promise<Answers[keyof Answers]> {
  if (question.ask === 'start') return start(desk, question.options);
  const { running } = desk;
  if (running === undefined) throw new Error(`asked to ${question.ask} before a match was started`);
  switch (question.ask) {
    case 'submit':
      return submit(desk, running, question.input);
    case 'record':
      return running.authority.record(running.options.seat);
    case 'words':
      return running.authority.notation(running.options.seat);
    case 'sit':
      return sit(desk, running, question.seat);
    case 'save':
      return running.authority.save();
    case 'fork': {
      const { level, build } = running.options;
      const forked = forkAt(level, build, running.authority, question.turn);
      if (forked !== undefined) await showMatch(desk, forked, running.options);
      return forked !== undefined;
    }
    case 'import':
      return importSave(desk, running, question.text);
  }
}

/** Answers one question after the other. */
export function createHost(parts: HostParts): (question: Question) => Promise<void> {
  const status: SessionStatus = { link: 'starting', saving: 'kept', seats: {} };
  const desk: Desk = { parts, running: undefined, seq: 0, match: 0, status };
  let last: Promise<void> = Promise.resolve();
  const work = async (question: Question) => {
    try {
      parts.tell({ kind: 'answer', id: question.id, answer: await answerTo(desk, question) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setStatus(desk, { link: 'failed', problem: { key: 'session.broke' } });
      parts.tell({ kind: 'broke', id: question.id, message });
    }
  };
  return (question) => {
    last = last.then(() => work(question));
    return last;
  };
}

/** Seats that people play. */
function peopleOf(authority: Authority): SeatId[] {
  return Object.entries(authority.seats()).flatMap(([seat, { kind }]) => (kind === 'bot' ? [] : [seat]));
}

/** The seat at this screen: the wanted one if a person plays it, else the only one that is not a bot, else the first. */
function seatOf(authority: Authority, wanted: SeatId): SeatId {
  const people = peopleOf(authority);
  if (people.includes(wanted)) return wanted;
  const [first] = authority.rules.seats;
  const known = authority.rules.seatIndex.has(wanted);
  return people[0] ?? (known ? wanted : first.def.id);
}
