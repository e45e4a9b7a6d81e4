/** What a player thinks of eight statements before and after, and the answers of the exit ticket: kept on this device. */
export const VIEWS = ['agree', 'disagree', 'unsure'] as const;
export type ConceptView = (typeof VIEWS)[number];
export const STAGES = ['before', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** By number of the statement, from 1. */
export type ConceptViews = Readonly<Record<string, ConceptView>>;
export type Ticket = Readonly<Record<string, string>>;

function read(key: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    // Unreadable or forbidden: then nothing is known.
    return {};
  }
}

function write(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Then it lasts as long as the page.
  }
}

const isView = (value: unknown): value is ConceptView => VIEWS.some((each) => each === value);

const conceptsKey = (stage: Stage): string => `spiral.concepts.${stage}`;

export function conceptViews(stage: Stage): ConceptViews {
  const found = Object.entries(read(conceptsKey(stage)));
  return Object.fromEntries(found.flatMap(([n, value]) => (isView(value) ? [[n, value]] : [])));
}

export const keepConceptViews = (stage: Stage, views: ConceptViews): void => write(conceptsKey(stage), views);

const ticketKey = (level: string, seed: number): string => `spiral.ticket.${level}.${seed}`;

export function ticketOf(level: string, seed: number): Ticket {
  const found = Object.entries(read(ticketKey(level, seed)));
  return Object.fromEntries(found.flatMap(([n, value]) => (typeof value === 'string' ? [[n, value]] : [])));
}

export const keepTicket = (level: string, seed: number, ticket: Ticket): void => write(ticketKey(level, seed), ticket);
