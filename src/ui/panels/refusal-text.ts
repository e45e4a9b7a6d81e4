/** Why something is refused, in words, with what would change it where that can be said. */
import type { Refusal } from '../../engine/index.ts';
import { formatNumber, hasText, t } from '../../i18n/index.ts';
import { namedParams } from './named-params.ts';

/** Words for a side as its own desk says them. */
function sideWord(params: Refusal['params']): 'own' | 'rival' {
  return params?.side === 'rival' ? 'rival' : 'own';
}

/** Conditions with two ends or two sides have a text for each. */
function keyOf({ key, params }: Refusal): string {
  const end = params?.min !== undefined || params?.from !== undefined ? 'min' : 'max';
  const candidates = [
    `refusal.${key}.${sideWord(params)}.${end}`,
    `refusal.${key}.${sideWord(params)}`,
    `refusal.${key}.${end}`,
  ];
  return candidates.find((each) => hasText(each)) ?? `refusal.${key}`;
}

export function refusalText(refusal: Refusal, year: number): string {
  const raw = refusal.params ?? {};
  const limit = raw.min ?? raw.max;
  const words: Record<string, string> = {};
  if (typeof limit === 'string')
    words.limit = hasText(`rung-of-alliance.${limit}`) ? t(`rung-of-alliance.${limit}`) : '';
  if (typeof limit === 'number')
    words.limit = formatNumber(limit <= 1 && refusal.key.startsWith('needs-') ? limit * 100 : limit);
  const key = keyOf(refusal);
  if (!hasText(key)) return t('refusal.other');
  return t(key, { ...namedParams(raw, year), ...words });
}
