/** What a page and the worker of its studies say to each other. Each study has a worker of its own, for its time only. */
import type { Backcast, History, Miss, WindowCast } from '../../analysis/backcast/index.ts';
import type { Trial, TrialAsked, TypeInference } from '../../analysis/type-inference/index.ts';
import type { LensId, Level } from '../../engine/index.ts';

interface Games {
  readonly level: Level;
  readonly lens: LensId | undefined;
  /** Parameters that differ from the level's. */
  readonly set?: Readonly<Record<string, number>> | undefined;
  readonly games: number;
  readonly seed: number;
}

/** The back-cast, and all that it gets wrong. */
export interface BackcastResult {
  readonly backcast: Backcast;
  readonly misses: readonly Miss[];
}

/** A finished match as the record (JSON Lines) that the session gives. */
interface OfMatch {
  readonly level: Level;
  readonly record: string;
}

/** What a study is asked, and what it answers. `part` comes first, where something is known early. */
export interface Studies {
  /** The historical line alone. */
  readonly history: { readonly asked: Games; readonly part: undefined; readonly result: History };
  /** The whole back-cast; its historical line comes first. */
  readonly 'back-cast': { readonly asked: Games; readonly part: History; readonly result: BackcastResult };
  /** The back-cast of a level of a few months or years; its historical line comes first. */
  readonly 'window-cast': { readonly asked: Games; readonly part: History; readonly result: WindowCast };
  /** What each side of a match believed of the other. */
  readonly beliefs: { readonly asked: OfMatch; readonly part: undefined; readonly result: TypeInference };
  /** The same orders against other aims. */
  readonly trial: { readonly asked: OfMatch & TrialAsked; readonly part: undefined; readonly result: Trial };
}
export type StudyName = keyof Studies;

export type StudyQuestion = {
  readonly [Name in StudyName]: { readonly study: Name } & Studies[Name]['asked'];
}[StudyName];

/** Games that are in, and how many there will be. */
export interface StudyProgress {
  readonly done: number;
  readonly of: number;
}

export type FromStudy =
  | ({ readonly say: 'progress' } & StudyProgress)
  | { readonly say: 'part'; readonly part: Studies[StudyName]['part'] }
  | { readonly say: 'end'; readonly result: Studies[StudyName]['result'] };
