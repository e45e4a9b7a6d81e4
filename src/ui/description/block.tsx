/** The pieces of a description: paragraphs, lists, tables, formulas. */
import { useId } from 'react';
import type { Block } from '../../analysis/odd/document.ts';
import { useLayout } from '../use-layout.ts';
import { Inline } from './inline.tsx';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Columns that a narrow page still holds side by side. */
const NARROW = 2;

function Cards({ table, captionId }: { readonly table: Of<'table'>; readonly captionId: string }) {
  return (
    <ul className="description-cards" aria-labelledby={captionId}>
      {table.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
        <li key={index}>
          <p>
            <Inline text={row[0] ?? ''} />
          </p>
          <dl>
            {row.slice(1).map((cell, k) => (
              <div key={table.head[k + 1]}>
                <dt>{table.head[k + 1]}</dt>
                <dd>
                  <Inline text={cell === '' ? '–' : cell} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** A number, or a range of two. */
const isNumber = (text: string): boolean => /^−?[\d.]+(–−?[\d.]+)?$/.test(text);

function Table({ table }: { readonly table: Of<'table'> }) {
  const layout = useLayout();
  const id = useId();
  const stacked = layout.layout === 'phone' && table.head.length > NARROW;
  const caption = (
    <p className="description-caption" id={id}>
      {table.caption}
    </p>
  );
  if (stacked) {
    return (
      <div className="description-table">
        {caption}
        <Cards table={table} captionId={id} />
      </div>
    );
  }
  return (
    <div className="description-table">
      {caption}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keys */}
      <section className="description-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
              <tr key={index}>
                {row.map((cell, k) => (
                  <td key={table.head[k]} data-number={isNumber(cell)}>
                    <Inline text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Formula({ block }: { readonly block: Of<'submodel'> }) {
  const { of, labels, params } = block;
  const told = [of.equation, of.units, of.source, of.limits];
  return (
    <>
      <p>
        <Inline text={of.summary} />
      </p>
      <dl className="description-formula">
        {labels.map((label, k) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Inline text={told[k] ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="description-file">
        <code>{of.file}</code>
        {params.length > 0 && <span>{params.join(', ')}</span>}
      </p>
    </>
  );
}

export function DescriptionBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Inline text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>
              <Inline text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table table={block} />;
    case 'submodel':
      return <Formula block={block} />;
  }
}
