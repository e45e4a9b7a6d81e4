/** Two advisers who disagree: one urges firmness, one a way out, and both have a case. */
import type { CrisisView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { ADVISERS } from '../../panels/advice-reasons.ts';
import { AdviserReason } from '../../panels/two-advisers.tsx';
import type { Match } from '../../panels/use-match.ts';

/** Whether the last round brought the crisis down. */
export function eases({ log, rungs, startRung }: Pick<CrisisView, 'log' | 'rungs' | 'startRung'>): boolean {
  const top = (of: CrisisView['rungs']): number => Math.max(...Object.values(of));
  const before = log.at(-2)?.rungs;
  return log.length > 0 && top(rungs) < (before === undefined ? startRung : top(before));
}

/** What the advisers speak to: how high the crisis stands or that it comes down, and who stands higher. */
export function adviceFor(highest: number, mine: number, theirs: number, easing: boolean): string {
  const height = easing ? 'easing' : highest <= 2 ? 'low' : highest <= 4 ? 'middle' : highest <= 6 ? 'high' : 'top';
  const stand = mine === theirs ? 'level' : mine < theirs ? 'behind' : 'ahead';
  return `${height}-${stand}`;
}

export function Advisers({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const mine = crisis.rungs[match.me] ?? 0;
  const theirs = crisis.rungs[match.rival] ?? 0;
  const advice = adviceFor(Math.max(mine, theirs), mine, theirs, eases(crisis));
  return (
    <dl className="advisers" aria-label={t('adviser.heading')}>
      {ADVISERS.map((adviser) => (
        <div key={adviser}>
          <dt>{t(`adviser.${adviser}.name`)}</dt>
          <dd>
            {t('card.quoted', { text: t(`adviser.${adviser}.${advice}`) })}{' '}
            <AdviserReason adviser={adviser} match={match} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
