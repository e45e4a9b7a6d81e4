/** A document as Markdown. */
import type { Block, Document, Section } from './document.ts';

/** A cell may hold no bar and no line break. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`);
    case 'table':
      return [`*${block.caption}*`, '', row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)];
    case 'submodel': {
      const { of, labels, params } = block;
      const told = [of.equation, of.units, of.source, of.limits];
      const used = params.length === 0 ? [] : ['', params.map((name) => `\`${name}\``).join(', ')];
      return [of.summary, '', ...labels.map((label, k) => `- ${label}: ${told[k]}`), `- \`${of.file}\``, ...used];
    }
  }
}

function sectionLines(section: Section, depth: number): string[] {
  return [
    `${'#'.repeat(depth)} ${section.title}`,
    '',
    ...section.blocks.flatMap((block) => [...blockLines(block), '']),
    ...section.sections.flatMap((inner) => sectionLines(inner, depth + 1)),
  ];
}

export function toMarkdown({ title, lead, sections }: Document): string {
  return [`# ${title}`, '', lead, '', ...sections.flatMap((section) => sectionLines(section, 2))].join('\n');
}
