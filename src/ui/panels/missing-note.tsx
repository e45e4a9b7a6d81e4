import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/index.ts';

/** Names the part of an order that is still missing, in a line that is there anyway: what comes or goes moves nothing. */
export function MissingNote({ part }: { readonly part: 'target' | 'intent' | 'prediction' }) {
  return (
    <span className="field-error draft-missing">
      <Icon name="warning" size={14} />
      {t(part === 'prediction' ? 'orders.missing.prediction' : 'orders.missing.one')}
    </span>
  );
}
