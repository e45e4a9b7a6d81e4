/** How belief about the other side moved in a match, and what other readers would have made of the same acts. */
export { ALL_BIASES, BIASES, type Bias, type BiasMask, beliefLine, isOn } from './biases.ts';
export { type Followed, followMatch } from './follow.ts';
export {
  inferTypes,
  type ReadKind,
  type ReadStep,
  type SeatInference,
  type TypeInference,
  type TypeOdds,
  typeOdds,
} from './inference.ts';
export { type Beliefs, openBeliefs } from './open-beliefs.ts';
export { openTrial, POLICIES, type Trial, type TrialArm, type TrialGame } from './trial.ts';
