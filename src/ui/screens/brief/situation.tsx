/** The opening situation: a map with numbers, and the sentence that each number stands for. */
import { formatTurn, hasText, t } from '../../../i18n/index.ts';
import { MapPanel } from '../../panels/map-panel.tsx';
import type { Match } from '../../panels/use-match.ts';
import { ValleyScene } from '../../panels/valley-scene.tsx';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';
import { numbersOf } from './numbered-texts.ts';

export function Situation({ match }: { readonly match: Match }) {
  const { level } = match;
  const phone = useLayout().layout === 'phone';
  const asTable = useGame((state) => state.settings.table);
  const items = numbersOf('briefing', '.title');
  const named = items.flatMap((n) => (hasText(`briefing.${n}.places`) ? t(`briefing.${n}.places`).split(' ') : []));
  const pins = items.map((n) => ({ region: t(`briefing.${n}.region`), text: String(n) }));
  const drawn = level.map === 'valley' || (level.map === 'europe' && !asTable);
  return (
    <section className="brief-situation" aria-labelledby="brief-situation" data-drawn={drawn}>
      <h2 id="brief-situation" data-plain="">
        {level.map === 'europe'
          ? t('brief.place', { turn: formatTurn(level.clock, match.view.time.firstTurn) })
          : t('level.title')}
      </h2>
      {drawn && level.map === 'europe' && (
        <div className="brief-map" id="region-map" tabIndex={-1}>
          <MapPanel place={{ frame: phone ? 'none' : 'full', pins, named }} />
        </div>
      )}
      {level.map === 'valley' && (
        <div className="brief-map" data-plain-frame="" id="region-map" tabIndex={-1}>
          <ValleyScene />
        </div>
      )}
      {(items.length === 0 || level.map === 'none') && <p className="text-voice">{t('level.summary')}</p>}
      {items.length > 0 && (
        <ol className="brief-items" data-plain="">
          {items.map((n) => (
            <li key={n}>
              <span className="brief-number">{n}</span>
              <p>
                <strong>{t(`briefing.${n}.title`)}</strong> {t(`briefing.${n}.text`)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
