/** Which texts a level needs, and which it may have. */
import type { Level, SeatDef } from '../level-types.ts';
import { codedFrames, homeGroups } from './names.ts';
import { vocabularyKeys } from './vocabulary.ts';
import { VOICE_ROLES } from './voices.ts';

const ALLIANCE_RUNGS = ['none', 'partner', 'plan', 'invited', 'member'];

/** Numbered texts: a seat has as many as the level writes, from 1 on without a hole. */
export const NUMBERED_SEAT_TEXTS = ['goal', 'fear', 'redline'] as const;

/** Of a frame for statements: how each seat says it, and how it is heard from that seat. */
export const FRAME_SEAT_TEXTS = ['line', 'heard'] as const;

/** What an act of force on record has beside its sentence: the debrief tells what led to it and what came of it. */
const TOLD_TEXTS = ['title', 'text'] as const;

/** Of a real statement: who, in what office, where, what was said in our words, and why it is coded as it is. */
export const STATEMENT_TEXTS = ['speaker', 'office', 'occasion', 'gist', 'why'] as const;

/** Questions of the check before the first turn, and items of the situation map. */
export const QUIZ_QUESTIONS = 3;
export const BRIEFING_ITEMS = 4;

/** Every key without which some screen would lack its words. */
export function neededKeys(level: Level): readonly string[] {
  const history = level.setting === 'history';
  return [
    ...['level.title', 'level.summary', 'level.note'],
    ...sharedKeys(level),
    ...level.seats.flatMap(seatKeys),
    ...level.theatres.map(({ id }) => `theatre.${id}.name`),
    ...level.states.flatMap((state) => [
      `state.${state.id}.name`,
      ...(state.capital === undefined ? [] : [`state.${state.id}.capital`]),
      ...(state.acts ? [`state.${state.id}.asks`, `state.${state.id}.home`] : []),
    ]),
    ...level.alliances.flatMap(({ id }) => [
      `alliance.${id}.name`,
      ...ALLIANCE_RUNGS.map((rung) => `alliance.${id}.rung.${rung}`),
    ]),
    ...level.treaties.flatMap(({ id }) => [`treaty.${id}.name`, `treaty.${id}.note`]),
    ...level.forums.flatMap(({ id }) => [`forum.${id}.name`, `forum.${id}.note`]),
    ...level.moves.flatMap(({ id }) => [
      ...['name', 'summary', 'meant', 'seen'].map((part) => `move.${id}.${part}`),
      ...(history ? [`move.${id}.refers`] : []),
    ]),
    ...level.events.flatMap(({ id }) => [
      `event.${id}.title`,
      `event.${id}.text`,
      ...level.seats.map((seat) => `event.${id}.frame.${seat.id}`),
    ]),
    ...level.script.map(({ id }) => `script.${id}.text`),
    ...level.script
      .filter(({ force }) => force !== undefined)
      .flatMap(({ id }) => TOLD_TEXTS.map((part) => `script.${id}.told.${part}`)),
    ...level.statements.flatMap(({ id }) => STATEMENT_TEXTS.map((part) => `said.${id}.${part}`)),
    ...level.voices.flatMap(({ id }) => VOICE_ROLES.map((role) => `voice.${id}.${role}`)),
    ...level.onsets.map(({ id }) => `onset.${id}.text`),
    ...codedFrames(level).flatMap((id) => [`frame.${id}.name`, `frame.${id}.line`]),
    ...level.series.map(({ id }) => `series.${id}.name`),
    ...numbered('quiz', QUIZ_QUESTIONS, ['question', 'explain', 'answer']),
    ...numbered('briefing', BRIEFING_ITEMS, ['title', 'text', 'region']),
  ];
}

/** Those of them that all levels share, and that `levels/common` therefore has. */
export function sharedKeys(level: Level): readonly string[] {
  return [
    ...vocabularyKeys(),
    ...level.lenses.flatMap(({ id }) => [`lens.${id}.name`, `lens.${id}.summary`]),
    ...level.params.flatMap(({ name }) => [`param.${name}.name`, `param.${name}.sentence`]),
    ...level.bots.flatMap(({ name }) => [`bots.${name}.name`, `bots.${name}.sentence`]),
  ];
}

function seatKeys(seat: SeatDef): readonly string[] {
  return [
    ...['name', 'short', 'desk', 'role', 'public', 'unknown'].map((part) => `seat.${seat.id}.${part}`),
    ...NUMBERED_SEAT_TEXTS.map((part) => `seat.${seat.id}.${part}.1`),
    ...seat.types.flatMap(({ id }) => [`type.${id}.name`, `type.${id}.summary`]),
    ...homeGroups(seat).map(({ id }) => `bloc.${id}.name`),
  ];
}

function numbered(family: string, count: number, parts: readonly string[]): readonly string[] {
  return Array.from({ length: count }, (_, i) => parts.map((part) => `${family}.${i + 1}.${part}`)).flat();
}

/** May a level have a text with this key, beyond those it needs? */
export function isOptionalKey(level: Level, key: string): boolean {
  const [family, id, part, extra] = key.split('.');
  if (family === 'state' && level.states.some((state) => state.id === id)) {
    return part === 'name' ? /^\d{1,4}$/.test(extra ?? '') : ['asks', 'home', 'note'].includes(part ?? '');
  }
  if (family === 'seat' && level.seats.some((seat) => seat.id === id)) {
    return NUMBERED_SEAT_TEXTS.some((known) => known === part) && /^\d$/.test(extra ?? '');
  }
  if (family === 'frame' && codedFrames(level).includes(id ?? '')) {
    if (part === 'claims') return extra === undefined;
    return FRAME_SEAT_TEXTS.some((known) => known === part) && level.seats.some((seat) => seat.id === extra);
  }
  if (family === 'said') return part === 'doubt' && level.statements.some((statement) => statement.id === id);
  if (family === 'level') return id === 'aim' && /^\d$/.test(part ?? '');
  if (family === 'briefing') return part === 'places' && Number(id) >= 1 && Number(id) <= BRIEFING_ITEMS;
  return false;
}
