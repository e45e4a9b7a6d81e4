import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/index.ts';

/** Names the part of an order that is still missing, beside that part. */
export function MissingNote({ part }: { readonly part: 'target' | 'intent' | 'prediction' }) {
  return (
    <p className="field-error draft-missing">
      <Icon name="warning" size={18} />
      {t(`orders.missing.${part}`)}
    </p>
  );
}
