/** What is said of the crises and the dated events of the real record. */
import type { Level } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { Fold } from '../parts/index.ts';
import { VoicesOnCrises, VoicesOnEvents } from '../voices/five-voices.tsx';
import { recordedEvents, recordedStates } from './record-of-level.ts';

export function VoicesOnRecord({ level }: { readonly level: Level }) {
  return (
    <section className="voices-on-record" aria-labelledby="voices-on-record">
      <h2 id="voices-on-record">{t('debrief.page.voices')}</h2>
      <Fold title={t('voices.on-record')}>
        <div className="many-voices">
          <VoicesOnCrises level={level} states={recordedStates(level)} />
        </div>
      </Fold>
      <Fold title={t('voices.on-dated')}>
        <div className="many-voices">
          <VoicesOnEvents level={level} events={recordedEvents(level)} />
        </div>
      </Fold>
    </section>
  );
}
