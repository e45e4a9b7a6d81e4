/** The door of the authority. */
export { type Authority, type AuthorityOptions, createAuthority, markLevel } from './authority.ts';
export { forkAt } from './fork.ts';
export { inputsOf, type LogLine } from './log.ts';
export { isNotation, type Notation, type NotationFault, type NotationFaultKind } from './notation/notation.ts';
export { openNotation } from './notation/open-notation.ts';
export { printNotation } from './notation/print-notation.ts';
export { type ReadNotation, readNotation } from './notation/read-notation.ts';
export { openFile } from './open-file.ts';
export {
  type MatchRecord,
  type RecordClosing,
  type RecordFault,
  type RecordHeader,
  readRecord,
} from './record-file.ts';
export { matchOf, type ReplayResult, recordOfText, replayRecord } from './replay-record.ts';
export { replayLog, restoreAuthority } from './restore.ts';
export { readSave, type SaveInfo, type SaveRefusal, type SaveRefusalKey } from './save-file.ts';
export { type SeatEvent, type SeatPlan, type SeatPlans, STAND_IN } from './seats.ts';
export type { Thought } from './thoughts.ts';
