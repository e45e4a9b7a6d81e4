/** Turns ids among the parameters of a text into names, so that no raw id reaches the screen. */
import { t } from '../../i18n/index.ts';
import { capitalName, frameName, moveName, seatName, stateName, theatreName } from './names.ts';

export type Params = Record<string, string | number>;
type Naming = (id: string) => string;

const SEATS = ['seat', 'rival', 'reader', 'observer', 'by', 'winner', 'mover', 'up', 'down', 'other', 'a', 'b'];

const NAMED: Readonly<Record<string, Naming>> = {
  ...Object.fromEntries(SEATS.map((name) => [name, seatName])),
  theatre: theatreName,
  move: moveName,
  ordered: moveName,
  event: (id) => t(`event.${id}.title`),
  treaty: (id) => t(`treaty.${id}.name`),
  forum: (id) => t(`forum.${id}.name`),
  frame: frameName,
  bloc: (id) => t(`bloc.${id}.name`),
  type: (id) => t(`type.${id}.name`),
  lens: (id) => t(`lens.${id}.name`),
  channel: (id) => t(`chart.${id}`),
  intent: (id) => t(`intent.${id}.name`),
  reading: (id) => t(`intent.${id}.name`),
  class: (id) => t(`class.${id}.name`),
};

/**
 * Parameters with ids under known names put into words. A `state` also gives `capital` and `place`, a `theatre` gives
 * `place`; both only where they are not empty.
 */
export function namedParams(raw: Readonly<Record<string, string | number | boolean>>, year: number): Params {
  const params: Params = {};
  for (const [name, value] of Object.entries(raw)) {
    if (typeof value === 'boolean' || value === '') continue;
    const naming = NAMED[name];
    params[name] = typeof value === 'string' && naming !== undefined ? naming(value) : value;
  }
  const { state, theatre } = raw;
  if (typeof state === 'string' && state !== '') {
    params.state = stateName(state, year);
    params.capital = capitalName(state, year);
    params.place = params.state;
  } else if (typeof theatre === 'string' && theatre !== '') {
    params.place = theatreName(theatre);
  }
  return params;
}
