/** What a page and the worker that answers its inquiries say to each other. */
import type { BeliefsInquiry, Compare, Inquiry, Shares, TrialInquiry } from '../../analysis/inquiries/inquiry.ts';
import type { InquiryResult } from '../../analysis/inquiries/open-inquiry.ts';
import type { Level } from '../../engine/index.ts';
import type { Wire } from '../../lib/wire.ts';

/** An inquiry into a match that is still to be put in. */
type WithoutMatch =
  | WithStudy<Compare>
  | WithStudy<Shares>
  | Omit<BeliefsInquiry, 'match'>
  | Omit<TrialInquiry, 'match'>;
type WithStudy<Kind extends Compare | Shares> = Omit<Kind, 'study'> & { readonly study: Omit<Kind['study'], 'match'> };

/** An inquiry, with the record (JSON Lines) of the finished match that its re-runs start from, if it has any. */
export interface Asked {
  readonly inquiry: Inquiry | WithoutMatch;
  readonly record?: string;
}

export type ToInquirer =
  /** How many workers play; if unset, as many as are of use for what is asked first. */
  | { readonly say: 'open'; readonly level: Level; readonly workers: number | undefined }
  /** Each worker plays the games of this inquiry, like those that will be asked about, so that it is quick by then. */
  | ({ readonly say: 'warm' } & Asked)
  | ({ readonly say: 'ask'; readonly id: number } & Asked)
  | { readonly say: 'cancel' };

/** Games that are in, and how many there will be. */
export interface GamesIn {
  readonly done: number;
  readonly of: number;
}

/** How far an inquiry is. */
export interface InquiryProgress extends GamesIn {
  /** What is known from the games that are in, once it runs for longer than it takes to see. */
  readonly result?: InquiryResult;
}

export interface InquiryEnd extends InquiryProgress {
  readonly result: InquiryResult;
  /** False if it was called off. */
  readonly complete: boolean;
}

export type FromInquirer =
  | { readonly say: 'progress'; readonly id: number; readonly progress: InquiryProgress }
  | { readonly say: 'end'; readonly id: number; readonly end: InquiryEnd }
  | { readonly say: 'failed'; readonly id: number; readonly message: string };

export type InquirerWire = Wire<ToInquirer, FromInquirer>;
