/** Motion on the map's own clock: each has a length and an end, and the map sleeps once none is left. */

interface Running {
  readonly startedAt: number;
  readonly lengthMs: number;
  readonly step: (share01: number) => void;
  readonly done: () => void;
}

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

export class Motion {
  readonly #running = new Map<string, Running>();

  /** Starts a motion; one of the same name that still runs is dropped where it stands. Resolves when it ends. */
  start(name: string, lengthMs: number, now: number, step: (share01: number) => void): Promise<void> {
    this.#running.get(name)?.done();
    return new Promise((resolve) => {
      this.#running.set(name, { startedAt: now, lengthMs, step, done: resolve });
    });
  }

  stop(name: string): void {
    this.#running.get(name)?.done();
    this.#running.delete(name);
  }

  get busy(): boolean {
    return this.#running.size > 0;
  }

  /** Moves everything on to a time, ms. */
  advance(now: number): void {
    for (const [name, motion] of [...this.#running]) {
      const t = motion.lengthMs <= 0 ? 1 : Math.min(1, Math.max(0, (now - motion.startedAt) / motion.lengthMs));
      motion.step(easeOut(t));
      if (t < 1 || this.#running.get(name) !== motion) continue;
      this.#running.delete(name);
      motion.done();
    }
  }
}
