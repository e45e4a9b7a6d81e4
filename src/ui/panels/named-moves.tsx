/** The moves that a statement named, each with whether it followed as far as this seat can know. */
import './named-moves.css';
import type { SaidView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/index.ts';
import { moveName } from './names.ts';

const STANDINGS = { true: 'kept', false: 'not-kept', undefined: 'open' } as const;
const ICONS = { kept: 'check', 'not-kept': 'close', open: 'question' } as const;

export function NamedMoves({ said }: { readonly said: SaidView | undefined }) {
  if (said === undefined || said.named.length === 0) return undefined;
  return (
    <ul className="named-moves" aria-label={t('statements.named')}>
      {said.named.map(({ move, kept }) => {
        const standing = STANDINGS[`${kept}`];
        return (
          <li key={move} data-standing={standing}>
            <Icon name={ICONS[standing]} size={16} />
            <span data-plain="">{t(`statements.named-${standing}`, { move: moveName(move) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
