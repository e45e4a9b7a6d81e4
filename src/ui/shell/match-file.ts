/** Files of a match: which a browser offers to open, and why one is refused. */
import { hasText, t } from '../../i18n/index.ts';
import type { SaveRefusal } from '../../session/port.ts';

export const FILES = '.json,.jsonl,.spiral,.txt,application/json,text/plain';
export const WORDS_FILE = 'match.spiral';

/** A refusal in words; what the rules object to is said as the screens say it. */
export function refusalOfFile({ key, params }: SaveRefusal): string {
  if (!hasText(key)) return t('save.refused.not-a-save');
  const reason = `refusal.${params?.reason ?? 'other'}`;
  return t(key, { ...params, reason: t(hasText(reason) ? reason : 'refusal.other') });
}
