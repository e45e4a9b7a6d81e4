import { describe, expect, test } from 'vitest';
import { createAuthority, restoreAuthority } from '../../src/authority/index.ts';
import { openInProcessSession } from '../../src/session/in-process.ts';
import type { Beginning } from '../../src/session/messages.ts';
import type { SessionPort, SessionStatus, ViewUpdate } from '../../src/session/port.ts';
import { memorySaves, type SaveStore } from '../../src/session/resume.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { BUILD } from '../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);
const seats = { merrin: { kind: 'human' }, tollan: { kind: 'bot', bot: 'copycat' } } as const;
const fresh: Beginning = { kind: 'new', setup: { seed: 1, secret: 2 }, seats };

interface Opened {
  readonly port: SessionPort;
  readonly views: ViewUpdate[];
  readonly states: SessionStatus[];
}

function open(begin: Beginning = fresh, saves: SaveStore = memorySaves(), seat = 'merrin'): Opened {
  let clock = 1000;
  let seed = 40;
  const now = () => {
    clock += 1;
    return clock;
  };
  const randomSeed = () => {
    seed += 1;
    return seed;
  };
  const port = openInProcessSession({ level, build: BUILD, seat, begin }, { saves, now, randomSeed });
  const views: ViewUpdate[] = [];
  const states: SessionStatus[] = [];
  port.onView((update) => views.push(update));
  port.onStatus((status) => states.push(status));
  return { port, views, states };
}

/** A session that has begun and been kept. */
async function opened(begin?: Beginning, saves?: SaveStore, seat?: string): Promise<Opened> {
  const session = open(begin, saves, seat);
  await expect.poll(() => session.port.status(), { interval: 5 }).toMatchObject({ link: 'ready', saving: 'kept' });
  return session;
}

describe('a match in shorter turns', () => {
  const setup = { seed: 1, secret: 2, turnTicks: 2 };
  const campaign = levelOf(CAMPAIGN);
  const seats = { nato: { kind: 'human' }, russia: { kind: 'bot', bot: 'copycat' } } as const;

  test('is a variant of the same level: it opens in its own turns, and is restored in them', () => {
    const authority = createAuthority({ level: campaign, build: BUILD, setup, seats });
    expect(authority.view('nato').time).toMatchObject({ turn: 2, firstTurn: 2, turns: 34 });
    expect(authority.view('nato').options.marks).toEqual({ turnTicks: 2 });
    expect(authority.rules.level.clock).toMatchObject({ turns: 34, ticksPerTurn: 2 });
    expect(authority.submit('nato', { type: 'ready' }).ok).toBe(true);
    const restored = restoreAuthority(campaign, BUILD, authority.save());
    expect(restored.ok && restored.value.hash()).toBe(authority.hash());
    expect(restored.ok && restored.value.view('nato').time).toEqual(authority.view('nato').time);
  });
});

describe('a session', () => {
  test('delivers the view of its seat at once and after each input, numbered', async () => {
    const { port, views } = await opened();
    expect(views.map(({ seq }) => seq)).toEqual([1]);
    expect(views[0]?.view).toMatchObject({ phase: 'brief', me: { seat: 'merrin' } });
    expect(await port.submit({ type: 'ready' })).toEqual({ ok: true, value: undefined });
    expect(views.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(views[1]?.view.phase).toBe('signal');
    const late: ViewUpdate[] = [];
    port.onView((update) => late.push(update))();
    expect(late).toEqual([views[1]]);
  });

  test('answers a refused input with the reasons, and changes nothing', async () => {
    const { port, views } = await opened();
    expect(await port.submit({ type: 'seal' })).toMatchObject({ ok: false, error: [{ key: 'phase' }] });
    expect(views.length).toBe(1);
    expect(port.status()).toMatchObject({ link: 'ready', saving: 'kept' });
  });

  test('takes inputs in the order in which they were given', async () => {
    const { port } = await opened();
    const answers = await Promise.all([
      port.submit({ type: 'ready' }),
      port.submit({ type: 'pass-signal' }),
      port.submit({ type: 'standing', instruction: 'match' }),
      port.submit({ type: 'ready' }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  test('draws seeds of its own when none are given', async () => {
    const { port } = await opened({ kind: 'new', setup: {}, seats });
    const same = createAuthority({ level, build: BUILD, setup: { seed: 41, secret: 42 }, seats });
    expect(await port.exportSave()).toBe(same.save());
  });

  test('tells under which assumptions its match runs, so that a screen can compile the same rules', async () => {
    const set = { misreadChance: 0.25 };
    const { views } = await opened({ kind: 'new', setup: { seed: 1, secret: 2, set }, seats });
    expect(views[0]?.set).toEqual(set);
  });

  test('hands out record and save', async () => {
    const { port } = await opened();
    await port.submit({ type: 'ready' });
    expect((await port.exportRecord()).split('\n')[0]).toContain('"format":"spiral-record"');
    expect(JSON.parse(await port.exportSave())).toMatchObject({ format: 'spiral-save', info: { phase: 'signal' } });
  });

  test('fails what is open when it is closed', async () => {
    const { port } = await opened();
    const answer = port.submit({ type: 'ready' });
    port.close();
    await expect(answer).rejects.toThrow('closed');
  });
});

describe('a bot that looks ahead', () => {
  const against = { merrin: { kind: 'human' }, tollan: { kind: 'bot', bot: 'copycat:expert' } } as const;
  const begin: Beginning = { kind: 'new', setup: { seed: 1, secret: 2 }, seats: against };

  test('is announced while it thinks, with what the person gave already kept', async () => {
    const kept: string[] = [];
    const memory = memorySaves();
    const saves: SaveStore = {
      ...memory,
      write: (info, save) => {
        kept.push(save);
        return memory.write(info, save);
      },
    };
    const { port, states } = await opened(begin, saves);
    await port.submit({ type: 'ready' });
    await port.submit({ type: 'pass-signal' });
    expect(states.some(({ thinking }) => thinking !== undefined)).toBe(false);
    kept.length = 0;
    await port.submit({ type: 'seal' });
    const told = states.map(({ thinking }) => thinking).filter((seat, index, all) => seat !== all[index - 1]);
    expect(told).toEqual(['tollan', undefined]);
    const [before, after] = kept.map((save) => restoreAuthority(level, BUILD, save));
    expect(kept.length).toBe(2);
    expect(JSON.parse(kept[0] ?? '')).toMatchObject({ info: { phase: 'orders' } });
    expect(before?.ok && after?.ok && before.value.hash() === after.value.hash()).toBe(true);
    const { views } = await opened({ kind: 'autosave', usual: true }, memory);
    expect(views[0]?.view.phase).toBe('reveal');
  });
});

describe('the autosave', () => {
  test('has every input as soon as it was answered', async () => {
    const saves = memorySaves();
    const { port } = await opened(fresh, saves);
    for (const input of [{ type: 'ready' }, { type: 'pass-signal' }] as const) {
      await port.submit(input);
      expect(await saves.readSave()).toBe(await port.exportSave());
    }
    expect(await saves.readInfo()).toMatchObject({
      level: NEIGHBOURS,
      seat: 'merrin',
      turn: 1,
      phase: 'orders',
      ended: false,
    });
  });

  test('is waited for: an answer means that the input is kept, however slow the browser is', async () => {
    const quick = memorySaves();
    let waited = 0;
    const slow: SaveStore = {
      ...quick,
      write: async (info, save) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        waited += 1;
        return quick.write(info, save);
      },
    };
    const { port } = await opened(fresh, slow);
    await port.submit({ type: 'ready' });
    expect(waited).toBe(2);
    expect(await quick.readSave()).toBe(await port.exportSave());
  });

  test('is what a new session can begin with', async () => {
    const saves = memorySaves();
    const first = await opened(fresh, saves);
    await first.port.submit({ type: 'ready' });
    first.port.close();
    const { views } = await opened({ kind: 'autosave' }, saves);
    expect(views[0]?.view).toEqual(first.views.at(-1)?.view);
  });

  test('says so where the browser keeps nothing, and the match goes on', async () => {
    const never: SaveStore = { ...memorySaves(), write: async () => false };
    const session = open(fresh, never);
    await expect.poll(() => session.port.status().saving, { interval: 5 }).toBe('not-kept');
    expect((await session.port.submit({ type: 'ready' })).ok).toBe(true);
    expect(session.port.status()).toMatchObject({ link: 'ready', saving: 'not-kept' });
  });
});

describe('a file that is opened', () => {
  test('replaces the match', async () => {
    const { port, views } = await opened();
    const kept = await port.exportSave();
    await port.submit({ type: 'ready' });
    expect(await port.importSave(kept)).toMatchObject({
      ok: true,
      value: { turn: 1, phase: 'brief', level: NEIGHBOURS },
    });
    expect(views.map(({ match }) => match)).toEqual([1, 1, 2]);
    expect(views.at(-1)).toMatchObject({ seq: 3, view: { phase: 'brief' } });
  });

  test('leaves the match as it was if it is damaged or of another level', async () => {
    const { port, views } = await opened();
    const before = await port.exportSave();
    const campaign = createAuthority({
      level: levelOf(CAMPAIGN),
      build: BUILD,
      setup: { seed: 1, secret: 2 },
      seats: {},
    });
    const answers = [
      await port.importSave(before.slice(0, -40)),
      await port.importSave('{"format":"chess"}'),
      await port.importSave(campaign.save()),
    ];
    expect(answers.map((answer) => (answer.ok ? '' : answer.error.key))).toEqual([
      'save.refused.damaged',
      'save.refused.not-a-save',
      'save.refused.other-level',
    ]);
    expect(await port.exportSave()).toBe(before);
    expect(views.length).toBe(1);
    expect((await port.submit({ type: 'ready' })).ok).toBe(true);
  });

  test('seats the person where the file has no bot', async () => {
    const theirs = createAuthority({
      level,
      build: BUILD,
      setup: { seed: 1, secret: 2 },
      seats: { merrin: { kind: 'bot', bot: 'dove' }, tollan: { kind: 'human' } },
    });
    const { port, views } = await opened();
    expect(await port.importSave(theirs.save())).toMatchObject({ ok: true, value: { seat: 'tollan' } });
    expect(views.at(-1)?.view.me?.seat).toBe('tollan');
  });

  test('that cannot be read at the start says why', async () => {
    const session = open({ kind: 'file', text: 'nothing' });
    await expect
      .poll(() => session.port.status(), { interval: 5 })
      .toMatchObject({ link: 'failed', problem: { key: 'save.refused.not-a-save' } });
    expect(session.views).toEqual([]);
  });
});

describe('two people at one screen', () => {
  const shared = { merrin: { kind: 'human' }, tollan: { kind: 'human' } } as const;

  test('see only their own view, and the session says for whom the phase waits', async () => {
    const { port, views } = await opened({ kind: 'new', setup: { seed: 1, secret: 2 }, seats: shared });
    expect(views.at(-1)).toMatchObject({ people: ['merrin', 'tollan'], waits: ['merrin', 'tollan'] });
    await port.submit({ type: 'ready' });
    expect(views.at(-1)).toMatchObject({ waits: ['tollan'], view: { phase: 'brief', me: { seat: 'merrin' } } });
    await port.sit('tollan');
    expect(views.at(-1)).toMatchObject({ match: 1, view: { phase: 'brief', me: { seat: 'tollan' } } });
    await port.submit({ type: 'ready' });
    expect(views.at(-1)).toMatchObject({ waits: ['merrin', 'tollan'], view: { phase: 'signal' } });
  });

  test('go on from the autosave with whoever sat there', async () => {
    const saves = memorySaves();
    const first = await opened({ kind: 'new', setup: { seed: 1, secret: 2 }, seats: shared }, saves);
    await first.port.sit('tollan');
    expect(await saves.readInfo()).toMatchObject({ seat: 'tollan' });
  });

  test('cannot sit at a desk that a bot plays', async () => {
    const { port } = await opened();
    await expect(port.sit('tollan')).rejects.toThrow('nobody plays tollan');
  });
});

describe('a match in words', () => {
  const typed = 'Spiral record 1\nlevel: two-neighbours\nturn 1\nmerrin order merrin-arm in valley to deter';

  test('begins a session where its last line leads', async () => {
    const { views, port } = await opened({ kind: 'file', text: typed }, memorySaves(), '');
    expect(views[0]?.view).toMatchObject({ phase: 'orders', me: { seat: 'merrin', orders: [{ move: 'merrin-arm' }] } });
    expect(await port.exportWords()).toContain('  merrin order merrin-arm in valley to deter\n');
  });

  test('that is wrong leaves the running match, and names the line', async () => {
    const { port, views } = await opened();
    expect(await port.importSave(`${typed} and win`)).toMatchObject({
      ok: false,
      error: { key: 'notation.fault.act-form', params: { line: 4 } },
    });
    expect(views.length).toBe(1);
  });
});
