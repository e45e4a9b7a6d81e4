/** Up to four terms as boxes that run together into the result. */
import { formatNumber, t } from '../../i18n/index.ts';
import { ChannelSwatch } from '../parts/index.ts';
import type { DerivationProps } from './derivation.tsx';
import { TermValue } from './term-value.tsx';
import { termName } from './term-words.ts';

/** Lines from the middle of each box down to the operator and on to the result, on a scale of 0 to 100 across. */
function Branches({ count, operator }: { readonly count: number; readonly operator: string }) {
  const middle = (index: number): number => ((index + 0.5) / count) * 100;
  const first = middle(0);
  const last = middle(count - 1);
  const drops = Array.from({ length: count }, (_, index) => `M${middle(index)} 0V20`).join('');
  return (
    <div className="term-branches" aria-hidden="true">
      <svg viewBox="0 0 100 44" preserveAspectRatio="none" aria-hidden="true">
        <path d={`${drops}M${first} 20H${last}M50 20V44`} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="term-operator">{operator}</span>
    </div>
  );
}

export function TermTree(props: DerivationProps) {
  const { explanation, figure } = props;
  const { terms } = explanation;
  return (
    <div className="term-tree">
      <ul className="term-boxes" style={{ gridTemplateColumns: `repeat(${terms.length}, 1fr)` }}>
        {terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms of one figure never change their order while it is open
          <li key={`${term.key} ${index}`}>
            <span className="term-name">
              {term.channel !== undefined && <ChannelSwatch of={term.channel} />} {termName(term, props)}
            </span>
            <TermValue term={term} props={props} />
          </li>
        ))}
      </ul>
      <Branches count={terms.length} operator={explanation.product === true ? '×' : '+'} />
      <p className="term-result">
        <b data-plain="">{figure === '' ? formatNumber(explanation.value, explanation.decimals) : figure}</b>{' '}
        {t(`explain.unit.${explanation.unit}`)}
      </p>
    </div>
  );
}
