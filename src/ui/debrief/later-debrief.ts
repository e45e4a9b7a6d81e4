/** The debrief, whose code is fetched while the match is played. */
import { later } from '../later.tsx';

export const Debrief = later(async () => (await import('./debrief.tsx')).Debrief);
