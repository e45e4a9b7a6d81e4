/** Code it yourself: twelve statements without name or code, a frame for each, then how far both codings agree. */
import { useState } from 'react';
import type { RealStatement } from '../../../engine/index.ts';
import { formatDate, formatNumber, t } from '../../../i18n/index.ts';
import { frameClaim, frameName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button, Choice } from '../../parts/index.ts';
import { Agreement } from './agreement.tsx';
import { drawStatements } from './draw-statements.ts';
import { type KeptCoding, keepCoding, loadCoding } from './keep-coding.ts';
import { codeBook, saidText } from './voices.ts';

interface ItemProps {
  readonly n: number;
  readonly statement: RealStatement;
  readonly frames: readonly string[];
  readonly given: string | undefined;
  readonly onGive: (frame: string) => void;
}

function Item({ n, statement, frames, given, onGive }: ItemProps) {
  const options = [
    { value: '', label: t('discourse.coding.choose') },
    ...frames.map((value) => ({ value, label: frameName(value) })),
  ];
  return (
    <li className="coding-item">
      <p className="real-when" data-plain="">
        {formatDate(statement.date)}
      </p>
      <p className="real-gist" data-plain="">
        {saidText(statement, 'gist')}
      </p>
      <Choice
        label={t('discourse.coding.frame-of', { n: formatNumber(n) })}
        value={given ?? ''}
        options={options}
        onChoose={onGive}
      />
    </li>
  );
}

/** What each frame claims: the book that both coders use. */
function CodeBook({ frames }: { readonly frames: readonly string[] }) {
  return (
    <details className="code-book">
      <summary>{t('discourse.coding.book')}</summary>
      <dl>
        {frames.map((frame) => (
          <div key={frame}>
            <dt>{frameName(frame)}</dt>
            <dd>{frameClaim(frame)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function Coding({ match: { level, view } }: { readonly match: Match }) {
  const seed = view.debrief?.seed ?? 0;
  const [coding, setCoding] = useState<KeptCoding>(() => loadCoding(level.id, seed));
  const drawn = drawStatements(level, seed, coding.round);
  const change = (next: KeptCoding): void => {
    setCoding(next);
    keepCoding(level.id, seed, next);
  };
  const give = (id: string, frame: string): void => {
    const { [id]: _, ...others } = coding.given;
    change({ ...coding, given: frame === '' ? others : { ...others, [id]: frame } });
  };
  const left = drawn.filter(({ id }) => coding.given[id] === undefined).length;
  return (
    <section className="discourse-part" aria-labelledby="discourse-coding">
      <h2 id="discourse-coding">{t('discourse.coding.title')}</h2>
      {coding.done ? (
        <Agreement
          level={level}
          drawn={drawn}
          given={coding.given}
          onAgain={() => change({ round: coding.round + 1, given: {}, done: false })}
        />
      ) : (
        <>
          <p className="text-small">{t('discourse.coding.lead', { count: formatNumber(drawn.length) })}</p>
          <CodeBook frames={codeBook(level)} />
          <ol className="coding-list">
            {drawn.map((statement, index) => (
              <Item
                key={statement.id}
                n={index + 1}
                statement={statement}
                frames={codeBook(level)}
                given={coding.given[statement.id]}
                onGive={(frame) => give(statement.id, frame)}
              />
            ))}
          </ol>
          <p role="status" data-plain="">
            {left > 0 ? t('discourse.coding.left', { count: left }) : t('discourse.coding.ready')}
          </p>
          <Button blocked={left > 0} onClick={() => left === 0 && change({ ...coding, done: true })}>
            {t('discourse.coding.compare')}
          </Button>
        </>
      )}
    </section>
  );
}
