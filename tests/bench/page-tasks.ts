/** The tasks of a page's own thread, from the browser's trace. */
import type { Browser, Page } from '@playwright/test';

export interface PageTask {
  /** From its start to its end. */
  readonly clockMs: number;
  /** What of it the thread had a processor for. */
  readonly cpuMs: number;
  /** What took longest inside it, for whoever looks for the cause. */
  readonly inside: readonly string[];
}

/** An event of the trace that has a length; times in microseconds. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly type?: string; readonly functionName?: string; readonly url?: string };
  };
}

const TASK = /\bRunTask$/;
/** Shorter steps inside a task are not named. */
const WORTH_NAMING_US = 5000;

const within = (task: Event, { ts, dur = 0, pid, tid }: Event): boolean =>
  pid === task.pid && tid === task.tid && ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0);

function describe({ name, tdur = 0, args }: Event): string {
  const where = args?.data?.type ?? args?.data?.functionName ?? args?.data?.url ?? '';
  return `${name} ${where} ${(tdur / 1000).toFixed(0)}`;
}

function readTasks(trace: Buffer): PageTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Event[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ours = traceEvents.filter(
    ({ ph, pid, tid }) => ph === 'X' && threads.some((t) => t.pid === pid && t.tid === tid),
  );
  const steps = ours.filter(({ name, tdur = 0 }) => !TASK.test(name) && tdur > WORTH_NAMING_US);
  return ours
    .filter(({ name }) => TASK.test(name))
    .map((task) => ({
      clockMs: (task.dur ?? 0) / 1000,
      cpuMs: (task.tdur ?? 0) / 1000,
      inside: steps.filter((step) => within(task, step)).map(describe),
    }));
}

/** The tasks of all pages of the browser while something is done. */
export async function tasksWhile(browser: Browser, page: Page, run: () => Promise<void>): Promise<readonly PageTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] });
  try {
    await run();
  } catch (fault) {
    await browser.stopTracing();
    throw fault;
  }
  return readTasks(await browser.stopTracing());
}
