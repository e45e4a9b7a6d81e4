/**
 * The description of the model after the ODD protocol (Grimm and others 2020), and what the model does not know: both
 * put together from the level, its texts and the engine's own code.
 */
import { gates, inputData, moves, parameters, players, references, submodels } from './details.ts';
import type { Document } from './document.ts';
import { type OddInputs, Teller } from './inputs.ts';
import { limitsOf } from './limits.ts';
import { concepts, entities, purpose, schedule } from './overview.ts';
import { initialization } from './start.ts';

export type { Block, Document, Section, Submodel } from './document.ts';
export { toMarkdown } from './markdown.ts';
export type { OddInputs };

export function describeModel(inputs: OddInputs): Document {
  const tell = new Teller(inputs);
  const { level } = inputs;
  return {
    title: tell.word('odd.title'),
    lead: tell.word('odd.lead', { level: tell.named('level.title'), version: level.version }),
    sections: [
      purpose(tell),
      entities(tell),
      schedule(tell),
      concepts(tell),
      initialization(tell),
      inputData(tell),
      submodels(tell),
      parameters(tell),
      players(tell),
      moves(tell),
      gates(tell),
      references(tell, level),
    ],
  };
}

export function describeLimits(inputs: OddInputs): Document {
  return limitsOf(new Teller(inputs));
}
