/**
 * Runs in the start page before anything else is there: sets the page's attributes as the player's settings want them,
 * shows the still of the title page in their language, and lets the game's scripts begin once it is painted. The build
 * writes it into the page, with the stills and the styles they need.
 */
import { askedLanguage, directionOf } from '../../i18n/direction.ts';
import { loadSettings } from '../../store/settings-storage.ts';
import { roomOfWindow, setPageAttributes } from '../page-attributes.ts';
import { isTracker } from '../trackers.ts';
import { noteEarlyInput, STILL } from './early-input.ts';
import { stillLayoutFor } from './still.ts';

const settings = loadSettings();
const room = roomOfWindow(settings.textScale);
const stills = [...document.querySelectorAll('template')];
const languages = stills.map(({ lang }) => lang);
const language =
  askedLanguage(location.search, languages) ?? languages.find((tag) => tag === settings.language) ?? 'en';

const page = document.documentElement;
setPageAttributes(page, settings, room);
page.lang = language;
page.dir = directionOf(language);

/** Other screens have their own addresses, and a link to a match asks for its level, seat and the like. */
const isTitle = ({ hash, search }: Location): boolean =>
  hash.length <= 1 && [...new URLSearchParams(search).keys()].every((asked) => asked === 'lang' || isTracker(asked));

/** What a pseudo-language says is worked out later: it has no still. */
function showStill(root: HTMLElement): void {
  const still = stills.find(({ lang, dataset }) => lang === language && dataset.layout === stillLayoutFor(room.layout));
  if (!isTitle(location) || still === undefined) return;
  const box = document.createElement('div');
  box.setAttribute(STILL, '');
  box.append(still.content.cloneNode(true));
  root.append(box);
  noteEarlyInput(root);
}

/** Starts the parts of the game's script one after the other, with room for a press between two; the entry is the last. */
function start([part, ...later]: readonly string[]): void {
  if (part === undefined) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = part;
  script.addEventListener('load', () => setTimeout(start, 0, later));
  document.head.append(script);
}

/** Fetches all parts at once, after the faces of the letters that are seen. */
function begin(parts: readonly string[]): void {
  for (const part of parts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = part;
    document.head.append(link);
  }
  start(parts);
}

const root = document.getElementById('root');
if (root !== null) showStill(root);
for (const still of stills) still.remove();
const parts = document.currentScript?.dataset.parts?.split(' ') ?? [];
// A page that nobody sees is not painted.
if (document.hidden) begin(parts);
else requestAnimationFrame(() => setTimeout(begin, 0, parts));
