/** The back-cast in plain words: what each statement and target says, and every miss. */
import type { Backcast, Miss, Statement, Target, TargetFigure } from '../analysis/backcast/index.ts';
import { percentWithInterval, withInterval } from './table.ts';

const SEATS: Readonly<Record<string, string>> = { russia: 'Russian', nato: 'NATO’s' };

/** What a statement says, in words. */
export function statementWords({ id }: Statement): string {
  const rise = /^rise-(.+)-(\d+)$/.exec(id);
  if (rise !== null)
    return `${rise[2]} is among the five largest yearly rises of ${SEATS[rise[1] ?? ''] ?? rise[1]} threat`;
  switch (id) {
    case 'late-rise':
      return 'Russian threat rises by at least 4 in 2021 or 2022';
    case 'war-ratio':
      return 'War over Ukraine is at least 3 times likelier after 2014 than before (mixed prior)';
    case 'war-before-innocent':
      return 'A security-seeker fights over Ukraine before 2014 in under 5 % of games';
    case 'attack-on-member':
      return 'A member is attacked (rung 5 or above) in under 2 % of games';
    case 'nuclear-use':
      return 'Nuclear weapons are used in under 1 % of games';
    default:
      return id;
  }
}

export function statementFigure({ kind, value }: Statement): string {
  if (kind === 'rank') return `rank ${withInterval(value, 0)}`;
  if (kind === 'share') return percentWithInterval(value);
  return kind === 'points' ? withInterval(value, 1) : `${withInterval(value, 1)}, half a game added to each side`;
}

const TARGETS: Readonly<Record<Target['id'], string>> = {
  'members-and-spending': '1 Members and Russian spending: together in level, hardly in change',
  'burden-after-accession': '2 Russian burden: no steady answer to accessions, a rise after wars',
  'spending-and-income': '3 Russian spending follows income',
  'spending-then-war': '4 "More spending, then war" must fail',
  'eastern-reaction': '5 Eastern members react after 2014 and 2022, more than western, and not after 2008',
  'troops-and-members': '6 American troops fall while the alliance grows',
  'cooperation-returns': '8 Cooperation returns at least twice after ruptures before 2014',
  'no-open-war': '9 The two sides never fight each other openly',
  warheads: '10 Warheads fall on both sides until about 2010',
};

export function targetWords({ id }: Target): string {
  return TARGETS[id];
}

/** Why a target is no test, or what it was held against. */
const TARGET_NOTES: Readonly<Record<Target['id'], string>> = {
  'members-and-spending':
    'both series are fed in; the model’s side is Russian threat with members, which share a trend',
  'burden-after-accession': 'the model has no share of output; beside it the change of Russian threat, points',
  'spending-and-income': 'both are fed in',
  'spending-then-war':
    'r of the growth of Russian spending in two years with the risk of a Russian attack; at most 0.3',
  'eastern-reaction': 'two-year change: real spending %, model threat of the eastern and the western bloc, points',
  'troops-and-members':
    'deployments are scripted; the model counts rotations and bases too, which the real series leaves out',
  'cooperation-returns': 'the joint acts are scripted; what returns is the inclusion that the model builds on them',
  'no-open-war': 'share of free-attack games with force between the two sides; at most 5 %',
  warheads: 'the model has treaties and verification, and no warheads',
};

export function targetNote({ id }: Target): string {
  return TARGET_NOTES[id];
}

export function figureWords({ name, real, model }: TargetFigure): string {
  const show = (value: TargetFigure['real']) =>
    value === undefined ? '' : typeof value === 'number' ? value.toFixed(2) : withInterval(value);
  const parts = [real === undefined ? '' : `real ${show(real)}`, model === undefined ? '' : `model ${show(model)}`];
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** A thing that the model gets wrong, in one sentence. */
function missWords(miss: Miss): string {
  switch (miss.kind) {
    case 'statement':
      return `Not so in the model: ${statementWords(miss.statement)} (${statementFigure(miss.statement)}).`;
    case 'attacks-on-members': {
      const [share, chosen] = [percentWithInterval(miss.share), percentWithInterval(miss.chosen)];
      return `Of these attacks most fall on ${miss.state} in ${miss.year} (${share} of games). Most are slips that nobody ordered: a choice to attack a member is made in ${chosen} of games.`;
    }
    case 'first-war':
      return `The first war over Ukraine comes most often in ${miss.year} (${percentWithInterval(miss.share)} of games), not in 2014: orders of a turn are placed before its events, so that a seat answers the fall of the government in Kyiv a turn later.`;
    case 'target':
      return `Target missed: ${targetWords(miss.target)}.`;
    case 'warm-year':
      return `${miss.year} was a warm year, yet Russian threat rises by ${withInterval(miss.points, 1)}: the invitations of Prague outweigh the new council.`;
    case 'not-told-apart':
      return `With no date given, the model does not surely tell half-years of force from others (AUC ${miss.rows.map(({ group, auc }) => `${group} ${withInterval(auc)}`).join('; ')}).`;
    case 'no-skill':
      return `With no date given, its chances of force are not surely better than the mere base rate (skill ${miss.rows.map(({ group, skill }) => `${group} ${withInterval(skill, 3)}`).join('; ')}).`;
    case 'polls-eased':
      return `From ${miss.from} to ${miss.to} fewer Russians saw reason to fear NATO (${miss.before}, then ${miss.after} in 100); the model’s Russian threat did not ease.`;
    case 'against-record':
      return `Fed in, and yet against the record: ${targetWords(miss.target)} (${figureWords(miss.figure)}; ${targetNote(miss.target)}).`;
  }
}

/** Everything that the model gets wrong, one sentence each. */
export const misses = (result: Backcast): string[] => result.misses.map(missWords);
