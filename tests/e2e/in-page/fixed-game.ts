/** Puts the game of fixed inputs into a page, for its hashes. */
import { createRules, type Level } from '../../../src/engine/index.ts';
import { fixedGame } from '../../helpers/fixed-game.ts';

export const hashesOf = (level: Level, seed: number): readonly string[] => fixedGame(createRules(level), seed).hashes;

Object.assign(globalThis, { hashesOf });
