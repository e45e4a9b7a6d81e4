/** Any number of terms as rows with a small bar each, the result under the line. */
import { t } from '../../i18n/index.ts';
import { ChannelSwatch } from '../parts/index.ts';
import type { DerivationProps } from './derivation.tsx';
import { TermValue } from './term-value.tsx';
import { isSum, termName } from './term-words.ts';

export function TermRows(props: DerivationProps) {
  const { explanation, figure } = props;
  const { terms } = explanation;
  if (terms.length === 0) return undefined;
  const largest = Math.max(...terms.map((term) => Math.abs(term.value)), 1e-9);
  return (
    <table className="term-rows">
      <tbody>
        {terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms keep their order while the figure is open
          <tr key={`${term.key} ${index}`}>
            <th scope="row">
              {term.channel !== undefined && <ChannelSwatch of={term.channel} />} {termName(term, props)}
            </th>
            <td className="term-bar" aria-hidden="true">
              {isSum(explanation) && (
                <span data-soothing={term.value < 0} style={{ width: `${(Math.abs(term.value) / largest) * 100}%` }} />
              )}
            </td>
            <td className="term-cell">
              <TermValue term={term} props={props} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t(explanation.product === true ? 'explain.multiplied' : 'explain.sum')}
          </th>
          <td className="term-cell" data-plain="">
            {figure}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
