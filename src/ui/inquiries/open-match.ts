import { gameStore } from '../../store/index.ts';
import { type Inquiries, openInquiries } from './open-inquiries.ts';

export interface OpenedMatch {
  readonly inquiries: Inquiries;
  readonly record: string;
}

/** Workers for inquiries into the match on the page, and its record. */
export async function openMatch(levelId: string): Promise<OpenedMatch> {
  const { host } = gameStore.getState();
  if (host === undefined) throw new Error('there is no host');
  // The level as it is written: the match may have been played in shorter turns.
  const [level, record] = await Promise.all([host.loadLevel(levelId), host.exportRecord()]);
  return { inquiries: openInquiries(level), record };
}
