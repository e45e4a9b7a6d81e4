/** The inside of an explanation: terms and result, one sentence, then how it was worked out, on what, and what caused it. */
import type { Explanation, Level, View } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { namedParams } from '../panels/named-params.ts';
import { Causes, Formula, Sources } from './derivation-details.tsx';
import { ModelLinks } from './model-links.tsx';
import { TermRows } from './term-rows.tsx';
import { TermTree } from './term-tree.tsx';

export interface DerivationProps {
  readonly explanation: Explanation;
  /** The figure as it stands on the screen. */
  readonly figure: string;
  readonly view: View;
  readonly level: Level;
  /** May terms be opened in their turn? */
  readonly deeper: boolean;
}

/** A tree reads well with few terms; more are rows. */
const TREE = { least: 2, most: 4 };

export function Derivation(props: DerivationProps) {
  const { explanation, view } = props;
  const year = view.time.toYear;
  const { title, sentence, terms, facts } = explanation;
  const tree = terms.length >= TREE.least && terms.length <= TREE.most;
  return (
    <>
      <p className="explain-title">{t(title.key, namedParams(title.params ?? {}, year))}</p>
      {tree ? <TermTree {...props} /> : <TermRows {...props} />}
      <p className="explain-sentence" data-cited={new Set(facts).size}>
        {t(sentence.key, namedParams(sentence.params ?? {}, year))}
      </p>
      <Formula {...props} />
      <Causes {...props} />
      <Sources {...props} />
      <ModelLinks params={explanation.params.map((param) => param.name)} ended={view.phase === 'ended'} />
    </>
  );
}
