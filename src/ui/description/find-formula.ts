/** Where in the description the formula stands that uses given parameters. */
import type { Section } from '../../analysis/odd/document.ts';

interface Found {
  readonly id: string;
  readonly shared: number;
  readonly size: number;
}

function formulasIn(sections: readonly Section[], wanted: ReadonlySet<string>): Found[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => {
      if (block.kind !== 'submodel') return [];
      const shared = block.params.filter((param) => wanted.has(param)).length;
      return shared === 0 ? [] : [{ id: section.id, shared, size: block.params.length }];
    }),
    ...formulasIn(section.sections, wanted),
  ]);
}

/** The section that shares most of the parameters; of equal ones that with the fewest others. Undefined if none does. */
export function sectionOfFormula(sections: readonly Section[], params: readonly string[]): string | undefined {
  const [best] = formulasIn(sections, new Set(params)).sort((x, y) => y.shared - x.shared || x.size - y.size);
  return best?.id;
}
