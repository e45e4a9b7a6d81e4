/** How much escalation is gone when a link of the chain is held still: a share with its interval for each link. */
import type { Measure, SettingResult } from '../../analysis/claim/index.ts';
import { formatPercent, t } from '../../i18n/index.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import {
  addedWords,
  isSure,
  LINKS,
  type Link,
  outcomeWithInterval,
  placeOfShare,
  settingFinding,
  shareWords,
} from './claim-words.ts';

function Row({
  link,
  result: { through },
}: {
  readonly link: Link;
  readonly result: SettingResult['measures'][Measure];
}) {
  const share = through[link];
  const name = t(`claim.link.${link}`);
  const at = (value: number): string => `${placeOfShare(value)}%`;
  return (
    <li className="share-row" data-sure={isSure(share)}>
      <span className="share-name">{name}</span>
      <svg role="img" aria-label={t('claim.share-label', { name, share: shareWords(share) })}>
        <line className="series-zero" x1={at(0)} x2={at(0)} y1="0" y2="100%" />
        {share !== undefined && (
          <>
            <line className="retro-band" x1={at(share.ci95[0])} x2={at(share.ci95[1])} y1="50%" y2="50%" />
            {share.ci95.map((end) => (
              <line key={end} className="retro-end" x1={at(end)} x2={at(end)} y1="30%" y2="70%" />
            ))}
            <circle className="retro-mean" cx={at(share.mean)} cy="50%" r="5" />
          </>
        )}
      </svg>
      <span className="share-figure" data-plain="">
        {shareWords(share)}
        <small>{t(share === undefined ? 'claim.nothing' : isSure(share) ? 'claim.sure' : 'claim.not-sure')}</small>
      </span>
    </li>
  );
}

export function ShareChart({ setting, measure }: { readonly setting: SettingResult; readonly measure: Measure }) {
  const result = setting.measures[measure];
  const { ofEnlargement, outcomes } = result;
  return (
    <ChartFrame
      className="shares"
      title={t(`claim.setting-title.${setting.setting}`)}
      finding={settingFinding(setting, measure)}
      table={{
        columns: [t('claim.world'), t(`claim.measure.${measure}`)],
        rows: Object.entries(outcomes).map(([world, value]) => [
          t(`claim.variant.${world}`),
          <span key="value" data-plain="">
            {outcomeWithInterval(measure, value)}
          </span>,
        ]),
      }}
    >
      <div className="share-axis" aria-hidden="true" data-plain="">
        <p>
          <span style={{ left: `${placeOfShare(0)}%` }}>{formatPercent(0)}</span>
          <span style={{ left: `${placeOfShare(0.5)}%` }}>{formatPercent(0.5)}</span>
          <span style={{ left: '100%' }}>{formatPercent(1)}</span>
        </p>
      </div>
      <ul className="share-rows">
        {LINKS.map((link) => (
          <Row key={link} link={link} result={result} />
        ))}
      </ul>
      <dl className="of-enlargement">
        <div>
          <dt>{t('claim.adds')}</dt>
          <dd data-plain="">{addedWords(measure, ofEnlargement.effect)}</dd>
        </div>
        <div>
          <dt>{t('claim.adds-through-threat')}</dt>
          <dd data-plain="">{shareWords(ofEnlargement.throughThreat)}</dd>
        </div>
        <div>
          <dt>{t('claim.adds-through-perception')}</dt>
          <dd data-plain="">{shareWords(ofEnlargement.throughPerception)}</dd>
        </div>
      </dl>
    </ChartFrame>
  );
}
