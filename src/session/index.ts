/** The door of the session for pages: nothing behind it loads the engine on the page's thread. */
export { openLocalSession } from './local.ts';
export type { Beginning, NewMatch, StartOptions } from './messages.ts';
export type { SaveRefusal, SeatPlan, SeatPlans, SessionPort, SessionStatus, Thought, ViewUpdate } from './port.ts';
export { browserSaves, type ResumeInfo, type SaveStore } from './resume.ts';
