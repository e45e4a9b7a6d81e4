/** What moves, what is said aloud and what sounds: only as much as the player or the device has asked for. */
import { expect, type Page, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, playTo, primary, startMatch, stepByMouse, text } from './driver.ts';

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 5 } as const;

type Heard = typeof globalThis & {
  /** Animations and transitions that were motion. */
  moved: string[];
  /** What the live regions said, in order. */
  said: string[];
  /** How many sound devices were opened. */
  devices: number;
};

/** What does not count as motion: what is over in a blink, and a short cross-fade. */
const FADE = { keys: ['offset', 'computedOffset', 'easing', 'composite', 'opacity'], blinkMs: 20, longestMs: 80 };

async function listen(page: Page): Promise<void> {
  await page.addInitScript((fade) => {
    const heard = globalThis as Heard;
    Object.assign(heard, { moved: [], said: [], devices: 0 });
    const note = ({ target, type }: Event): void => {
      for (const { effect } of target instanceof Element ? target.getAnimations() : []) {
        const took = Number(effect?.getComputedTiming().activeDuration);
        const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
        const fades =
          frames.length > 0 && frames.every((frame) => !Object.keys(frame).some((key) => !fade.keys.includes(key)));
        if (took > fade.blinkMs && !(fades && took <= fade.longestMs))
          heard.moved.push(`${(target as Element).outerHTML.slice(0, 60)} ${type} ${took} ms`);
      }
    };
    for (const kind of ['animationstart', 'transitionrun']) document.addEventListener(kind, note, true);
    const hear = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        if (at?.closest('[aria-live]') && at.textContent !== '') heard.said.push(at.textContent ?? '');
      }
    });
    hear.observe(document, { subtree: true, childList: true, characterData: true });
    const Device = globalThis.AudioContext;
    globalThis.AudioContext = class extends Device {
      constructor() {
        super();
        heard.devices += 1;
      }
    };
  }, FADE);
}

async function playToReadings(page: Page): Promise<void> {
  await startMatch(page, PLAN);
  await playTo(page, 'read');
  await stepByMouse(page);
}

const motions = (page: Page) => page.evaluate(() => (globalThis as Heard).moved);

test('each phase, an order placed, and what the readings did are said aloud; where less motion is wished, nothing moves', async ({
  page,
}) => {
  await listen(page);
  await openTitle(page);
  await playToReadings(page);
  const said = (await page.evaluate(() => (globalThis as Heard).said)).join('\n');
  for (const phase of ['signal', 'orders', 'reveal', 'read', 'assess']) {
    expect(said).toContain(text('news.phase').replace('{{phase}}', text(`phase.${phase}`)));
  }
  expect(said).toContain(text('news.opened'));
  expect(said).toMatch(new RegExp(text('news.ledger').replace('{{change}}', '[+−]?\\d+')));
  expect(said).toMatch(new RegExp(text('orders.said-placed').replace('{{move}}', '.+')));
  expect(await motions(page)).toEqual([]);
});

test('nothing sounds, and no sound is fetched, until the player turns sound on', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\.wav|howler/i.test(request.url())) fetched.push(request.url());
  });
  await listen(page);
  await openTitle(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  await playToReadings(page);
  // Here things do move, so that the test above does not look in vain.
  expect((await motions(page)).length).toBeGreaterThan(3);
  const devices = () => page.evaluate(() => (globalThis as Heard).devices);
  expect([fetched, await devices()]).toEqual([[], 0]);

  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.settings') }).click();
  await page.getByRole('checkbox', { name: text('settings.sound') }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(primary(page).first()).toBeVisible();
  await playTo(page, 'reveal');
  await expect.poll(devices).toBeGreaterThan(0);
  expect(fetched.some((url) => url.includes('.wav'))).toBe(true);
});
