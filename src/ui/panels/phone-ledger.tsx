import { t } from '../../i18n/index.ts';
import { LedgerPanel } from './ledger-panel.tsx';
import { useLookedAt } from './looked-at.ts';
import { useMatch } from './use-match.ts';

/** The own ledger as a place of the phone. */
export function PhoneLedger() {
  const match = useMatch();
  const theatre = useLookedAt();
  if (match === undefined || theatre === undefined) return undefined;
  return (
    <section className="phone-place" id="region-ledger" tabIndex={-1} aria-label={t('tab.ledger')}>
      <LedgerPanel match={match} theatre={theatre} whose={match.me} />
    </section>
  );
}
