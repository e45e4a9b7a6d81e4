/** How the games of both worlds ended: two bars an ending, each with its interval. */
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import { t } from '../../i18n/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { endingShares, inHundred, rerunFinding } from './rerun-words.ts';

interface BarProps {
  readonly which: 'before' | 'after';
  readonly share: MeanWithInterval;
}

function Bar({ which, share }: BarProps) {
  const [low, high] = share.ci95;
  return (
    <div className="ending-bar" data-which={which}>
      <span className="ending-world">{t(`what-if.world-${which}`)}</span>
      <span className="ending-track" aria-hidden="true">
        <span className="ending-fill" style={{ width: `${100 * share.mean}%` }} />
        <span className="ending-interval" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
      </span>
      <span className="ending-figure">{inHundred(share)}</span>
    </div>
  );
}

interface EndingsProps {
  readonly fan: CompareResult;
  /** How the match itself ended, and how its inputs end with the same chances in the other world. */
  readonly played: string | undefined;
  readonly again: string | undefined;
}

export function EndingsChart({ fan, played, again }: EndingsProps) {
  const shares = endingShares(fan);
  return (
    <ChartFrame
      title={t('what-if.endings')}
      finding={rerunFinding(fan)}
      table={{
        columns: [t('what-if.ending'), t('what-if.world-before'), t('what-if.world-after')],
        rows: shares.map(({ ending, before, after }) => [
          t(`ending.${ending}.title`),
          <span key="before" data-plain="">
            {inHundred(before)}
          </span>,
          <span key="after" data-plain="">
            {inHundred(after)}
          </span>,
        ]),
      }}
    >
      <ul className="ending-rows" data-plain="">
        {shares.map(({ ending, before, after }) => (
          <li key={ending}>
            <h3>
              {t(`ending.${ending}.title`)}
              {ending === played && <small>{t('what-if.as-played')}</small>}
              {ending === again && <small data-again="">{t('what-if.same-inputs')}</small>}
            </h3>
            <Bar which="before" share={before} />
            <Bar which="after" share={after} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
