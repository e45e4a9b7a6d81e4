import { createRules, type Level } from '../../engine/index.ts';
import type { BeliefsInquiry, OpenInquiry } from '../inquiries/inquiry.ts';
import { inferTypes, type TypeInference } from './inference.ts';

export interface Beliefs extends TypeInference {
  readonly ask: 'beliefs';
}

/** Nothing is played but the match itself, once more. */
export function openBeliefs(level: Level, { match }: BeliefsInquiry): OpenInquiry<Beliefs> {
  return {
    study: { seed: 0, games: 0, variants: [] },
    take: () => undefined,
    result: () => ({ ask: 'beliefs', ...inferTypes(createRules(level, match.setup), match) }),
  };
}
