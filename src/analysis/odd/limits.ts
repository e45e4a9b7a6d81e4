/** What the model does not know, with the works behind each account. */
import type { Document, Section } from './document.ts';
import type { Teller } from './inputs.ts';

/** Sections by the ends of their keys, their points, and the works they stand on. */
const SECTIONS = [
  ['parts', ['persons', 'observers', 'third', 'economy', 'war', 'others', 'lives']],
  ['data', ['lean', 'words', 'trend', 'deaths', 'judgement']],
  ['rests', ['shape', 'lens', 'types', 'windows']],
  ['accounts', ['encirclement', 'spiral', 'status', 'regime', 'imperial', 'commitment']],
  ['backcast', []],
  ['justify', []],
] as const;

const WORKS: Readonly<Record<string, readonly string[]>> = {
  encirclement: ['mearsheimer-2014'],
  spiral: ['jervis-1976', 'jervis-1978'],
  status: ['larson-shevchenko-2010', 'tsygankov-2016'],
  regime: ['person-mcfaul-2022'],
  imperial: ['plokhy-2023'],
  commitment: ['fearon-1995', 'powell-2006', 'benson-smith-2023'],
  dissent: ['reiter-2001'],
  deaths: ['ucdp-ged'],
  trend: ['sipri-milex'],
  justify: ['ga-68-262', 'ga-es-11-1'],
  windows: ['benson-smith-2023'],
};

function cited(tell: Teller, id: string): string {
  const works = WORKS[id];
  return works === undefined ? '' : ` (${works.map((work) => tell.cited(work)).join('; ')})`;
}

export function limitsOf(tell: Teller): Document {
  const sections = SECTIONS.map(([id, points]): Section => {
    const key = `limits.${id}`;
    const lead = `${key}.text` in tell.inputs.texts.words ? [tell.word(`${key}.text`) + cited(tell, id)] : [];
    const items = points.map((point) => tell.word(`${key}.${point}`) + cited(tell, point));
    const dissent = id === 'accounts' ? [tell.word('limits.accounts.dissent')] : [];
    return {
      id,
      title: tell.word(key),
      blocks: [
        ...lead.map((text) => ({ kind: 'text', text }) as const),
        ...(items.length === 0 ? [] : [tell.list(items)]),
        ...dissent.map((text) => ({ kind: 'text', text }) as const),
      ],
      sections: [],
    };
  });
  const works = [...new Set(Object.values(WORKS).flat())].flatMap((id) => tell.sourceOf(id) ?? []);
  const lines = works.map(
    ({ author, year, title, url }) => `${author} (${year}). ${title}${url === undefined ? '' : `, ${url}`}`,
  );
  const sources = {
    id: 'sources',
    title: tell.word('limits.sources'),
    blocks: [tell.list(lines.sort())],
    sections: [],
  };
  return { title: tell.word('limits.title'), lead: tell.word('limits.lead'), sections: [...sections, sources] };
}
