/** Two advisers who disagree, each with a reason from what the own desk can see. */
import './two-advisers.css';
import type { ReactNode } from 'react';
import { formatTick, t } from '../../i18n/index.ts';
import { Num } from '../parts/index.ts';
import { ADVISERS, type AdviceReason, type Adviser, reasonOf } from './advice-reasons.ts';
import { moveName, theatreName } from './names.ts';
import { RichText } from './rich-text.tsx';
import type { Match } from './use-match.ts';

function valuesOf({ move, theatre, event, figure }: AdviceReason, { level }: Match): Record<string, ReactNode> {
  return {
    ...(move === undefined ? {} : { move: moveName(move) }),
    ...(theatre === undefined ? {} : { theatre: theatreName(theatre) }),
    ...(event === undefined ? {} : { event: t(`event.${event.id}.title`), when: formatTick(level.clock, event.tick) }),
    ...(figure === undefined
      ? {}
      : { figure: <Num value={figure.value} of={figure.of} signed={figure.signed} label={t('adviser.figure')} /> }),
  };
}

/** The reason alone, for screens that say the advice in their own words. */
export function AdviserReason({ adviser, match }: { readonly adviser: Adviser; readonly match: Match }) {
  const reason = reasonOf(adviser, match.view);
  if (reason === undefined) return undefined;
  return (
    <span className="adviser-why" data-plain="">
      <RichText id={`adviser.why.${adviser}.${reason.key}`} values={valuesOf(reason, match)} />
    </span>
  );
}

/** `at`: what is to be decided, below `adviser.<adviser>.`. */
export function TwoAdvisers({ match, at }: { readonly match: Match; readonly at: string }) {
  return (
    <dl className="two-advisers" aria-label={t('adviser.heading')}>
      {ADVISERS.map((adviser) => (
        <div key={adviser}>
          <dt>{t(`adviser.${adviser}.name`)}</dt>
          <dd>
            <span data-plain="">{t('card.quoted', { text: t(`adviser.${adviser}.${at}`) })}</span>{' '}
            <AdviserReason adviser={adviser} match={match} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
