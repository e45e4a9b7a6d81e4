/** What is said of the crises and the dated events of the real record. */
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { VoicesOnCrises, VoicesOnEvents } from '../voices/five-voices.tsx';
import { recordedEvents, recordedStates } from './record-of-level.ts';

export function VoicesOnRecord({ level }: { readonly level: Level }) {
  return (
    <section className="voices-on-record" aria-labelledby="voices-on-record">
      <h2 id="voices-on-record">{t('voices.on-record')}</h2>
      <VoicesOnCrises level={level} states={recordedStates(level)} />
      <h2>{t('voices.on-dated')}</h2>
      <VoicesOnEvents level={level} events={recordedEvents(level)} />
    </section>
  );
}
