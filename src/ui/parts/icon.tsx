/** The icons of the interface: Phosphor, regular weight. Each is one path on a 256 grid. */

import undo from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw';
import arrowRight from '@phosphor-icons/core/assets/regular/arrow-right.svg?raw';
import arrowsHorizontal from '@phosphor-icons/core/assets/regular/arrows-out-line-horizontal.svg?raw';
import book from '@phosphor-icons/core/assets/regular/book-open.svg?raw';
import cards from '@phosphor-icons/core/assets/regular/cards-three.svg?raw';
import caretDown from '@phosphor-icons/core/assets/regular/caret-down.svg?raw';
import caretLeft from '@phosphor-icons/core/assets/regular/caret-left.svg?raw';
import caretRight from '@phosphor-icons/core/assets/regular/caret-right.svg?raw';
import caretUp from '@phosphor-icons/core/assets/regular/caret-up.svg?raw';
import chalkboard from '@phosphor-icons/core/assets/regular/chalkboard-teacher.svg?raw';
import check from '@phosphor-icons/core/assets/regular/check.svg?raw';
import download from '@phosphor-icons/core/assets/regular/download-simple.svg?raw';
import faders from '@phosphor-icons/core/assets/regular/faders.svg?raw';
import flag from '@phosphor-icons/core/assets/regular/flag.svg?raw';
import fork from '@phosphor-icons/core/assets/regular/git-fork.svg?raw';
import house from '@phosphor-icons/core/assets/regular/house.svg?raw';
import link from '@phosphor-icons/core/assets/regular/link-simple.svg?raw';
import list from '@phosphor-icons/core/assets/regular/list.svg?raw';
import bullets from '@phosphor-icons/core/assets/regular/list-bullets.svg?raw';
import lock from '@phosphor-icons/core/assets/regular/lock-simple.svg?raw';
import map from '@phosphor-icons/core/assets/regular/map-trifold.svg?raw';
import minus from '@phosphor-icons/core/assets/regular/minus.svg?raw';
import moon from '@phosphor-icons/core/assets/regular/moon.svg?raw';
import pause from '@phosphor-icons/core/assets/regular/pause.svg?raw';
import pencil from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw';
import play from '@phosphor-icons/core/assets/regular/play.svg?raw';
import plus from '@phosphor-icons/core/assets/regular/plus.svg?raw';
import question from '@phosphor-icons/core/assets/regular/question.svg?raw';
import seal from '@phosphor-icons/core/assets/regular/seal.svg?raw';
import sealCheck from '@phosphor-icons/core/assets/regular/seal-check.svg?raw';
import gear from '@phosphor-icons/core/assets/regular/sliders-horizontal.svg?raw';
import speaker from '@phosphor-icons/core/assets/regular/speaker-high.svg?raw';
import speakerOff from '@phosphor-icons/core/assets/regular/speaker-slash.svg?raw';
import sun from '@phosphor-icons/core/assets/regular/sun.svg?raw';
import table from '@phosphor-icons/core/assets/regular/table.svg?raw';
import languages from '@phosphor-icons/core/assets/regular/translate.svg?raw';
import upload from '@phosphor-icons/core/assets/regular/upload-simple.svg?raw';
import user from '@phosphor-icons/core/assets/regular/user.svg?raw';
import users from '@phosphor-icons/core/assets/regular/users.svg?raw';
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw';
import close from '@phosphor-icons/core/assets/regular/x.svg?raw';

/** Phosphor's ladder is a step ladder; this one is the game's, on the same grid. */
const LADDER =
  '<path d="M72 24h16v208H72zM168 24h16v208h-16zM84 60h88v16H84zM84 100h88v16H84zM84 140h88v16H84zM84 180h88v16H84z"/>';

const RAW = {
  'arrow-right': arrowRight,
  'arrows-horizontal': arrowsHorizontal,
  book,
  bullets,
  cards,
  'caret-down': caretDown,
  'caret-left': caretLeft,
  'caret-right': caretRight,
  'caret-up': caretUp,
  chalkboard,
  check,
  close,
  download,
  faders,
  flag,
  fork,
  gear,
  house,
  ladder: LADDER,
  languages,
  link,
  list,
  lock,
  map,
  minus,
  moon,
  pause,
  pencil,
  play,
  plus,
  question,
  seal,
  'seal-check': sealCheck,
  speaker,
  'speaker-off': speakerOff,
  sun,
  table,
  undo,
  upload,
  user,
  users,
  warning,
} as const;

export type IconName = keyof typeof RAW;

/** Icons that point to what comes next or came before; mirrored where a language runs from right to left. */
const POINTS = /-(left|right)$/;

const pathOf = (raw: string): string => /\bd="([^"]+)"/.exec(raw)?.[1] ?? '';

/** Decoration beside words; hidden from readers of the screen. `size` in px at text size 1. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      className="icon"
      data-points={POINTS.test(name) ? '' : undefined}
      width={side}
      height={side}
      viewBox="0 0 256 256"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d={pathOf(RAW[name])} />
    </svg>
  );
}
