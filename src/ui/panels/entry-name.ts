/** The name of a ledger entry: the act or fact behind it, or what is always counted. */
import { t } from '../../i18n/index.ts';
import { factSentence } from './fact-sentence.ts';
import type { LedgerEntry } from './ledger-entries.ts';
import { moveName, stateName } from './names.ts';
import type { Match } from './use-match.ts';

/** A sentence as a name: without its full stop. */
const asName = (sentence: string): string => sentence.replace(/\.$/, '');

export function entryName(entry: LedgerEntry, { view, level, year }: Match): string {
  const card = view.cards.find((each) => each.id === entry.card);
  if (card !== undefined) return moveName(card.move);
  const fact = view.facts.find((each) => each.id === entry.cause);
  if (fact?.kind === 'match-started') return t('ledger.from-start');
  if (fact !== undefined) return asName(factSentence(fact, level, view.cards));
  const [line] = entry.lines;
  if (line === undefined) return t('ledger.line-kind.act');
  if (line.kind === 'force') {
    const force = view.forces.find((each) => each.id === line.force);
    return force === undefined
      ? t('ledger.line-kind.force')
      : t('ledger.line-kind.force-where', { place: stateName(force.region, year) });
  }
  if (line.kind === 'buffer' && line.state !== undefined) {
    return t('ledger.line-kind.buffer', { state: stateName(line.state, year) });
  }
  return t(`ledger.line-kind.${line.kind}`);
}
