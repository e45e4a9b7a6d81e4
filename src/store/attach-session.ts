/** Ties a running session to the store: its views and its status go in, inputs go out. */
import type { Rules, SeatId, View } from '../engine/index.ts';
import type { SessionPort, SessionStatus } from '../session/port.ts';
import type { GameStore } from './game-store.ts';
import type { MatchParts } from './view-slice.ts';

export interface SessionParts {
  readonly port: SessionPort;
  /** Compiles the level's rules once a match's first view tells under which lens and assumptions it runs. */
  readonly rulesFor: (view: View, set: Readonly<Record<string, number>>) => Rules;
}

function botsOf(seats: SessionStatus['seats']): Readonly<Record<SeatId, string>> {
  return Object.fromEntries(
    Object.entries(seats).flatMap(([seat, plan]) => (plan.kind === 'human' ? [] : [[seat, plan.bot] as const])),
  );
}

/**
 * Resolves when the first view has come and the store shows the match; rejects, with a text key as message, when the
 * session cannot start. Later failures set the store's connection to `lost`.
 */
export function attachSession(store: GameStore, { port, rulesFor }: SessionParts): Promise<void> {
  const submit: MatchParts['submit'] = async (input) => {
    const done = await port.submit(input);
    return done.ok ? [] : done.error;
  };
  return new Promise((resolve, reject) => {
    let started = false;
    let shown: number | undefined;
    port.onStatus(({ link, saving, problem, seats, thinking }) => {
      // A session that only tries to start says nothing of the match that stands.
      if (started) store.getState().setBots(botsOf(seats), link === 'failed' ? undefined : thinking);
      // While it is being written, nobody knows yet.
      if (saving !== 'writing' && (saving === 'not-kept') !== store.getState().notKept)
        store.getState().setNotKept(saving === 'not-kept');
      if (link !== 'failed') return;
      const key = problem?.key ?? 'session.broke';
      if (started) store.getState().setConnection('lost', key);
      reject(new Error(key));
    });
    port.onView(({ view, thoughts, match, set, people, waits }) => {
      const seat = view.me?.seat ?? port.seat;
      const state = store.getState();
      // A file that was opened brings another match: perhaps another seat, lens or assumption.
      if (match !== shown) {
        const rules = rulesFor(view, set);
        // The rules' own level: the match may be played in shorter turns than the level was written for.
        state.startMatch({
          level: rules.level,
          rules,
          world: { lens: view.options.lens, set },
          seat,
          submit,
          sit: port.sit,
        });
      }
      if (match === shown && seat !== state.seat) state.takeSeat(seat, view);
      else state.setView(seat, view);
      state.setPeople(people);
      // Two people at one screen: what one of them sees is covered before the other comes.
      const due = waits.includes(seat) ? seat : waits[0];
      if (people.length > 1 && due !== undefined && (match !== shown || due !== seat)) state.handOver(due);
      shown = match;
      state.setThoughts(thoughts);
      if (!started) state.go({ screen: 'match' });
      started = true;
      resolve();
    });
  });
}
