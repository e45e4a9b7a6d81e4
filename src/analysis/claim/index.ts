/**
 * The article's claim, tested in the model: enlargement raises perceived threat, and threat raises escalation. On the
 * same seeds each link is held still in turn; and a map shows outcomes over doses of enlargement and inclusion. What is
 * found holds for the model's world, whose equations already say that threat matters: how much, they do not.
 */
import type { Level } from '../../engine/index.ts';
import type { ClaimInquiry, OpenInquiry } from '../inquiries/inquiry.ts';
import type { Variant } from '../monte-carlo/study.ts';
import type { Claim } from './claim.ts';
import { type Doses, ENLARGEMENT_DOSES, INCLUSION_DOSES } from './doses.ts';
import { cellOf, type KeptGame, keptOf, settingOf, stepsOf } from './measured.ts';
import { SETTINGS, type Setting, VARIANTS, type VariantId, variantOf } from './variants.ts';

export { type Claim, type DoseCell, MEASURES, type Measure, type SettingResult } from './claim.ts';
export { ENLARGEMENT_DOSES, INCLUSION_DOSES } from './doses.ts';
export { SETTINGS, type Setting, VARIANTS, type VariantId } from './variants.ts';

/** All worlds are known equally well early, with wide intervals that narrow as games come in. */
const GAMES_PER_TASK = 10;

const WORLDS = SETTINGS.flatMap((setting) => VARIANTS.map((variant) => ({ setting, variant })));
const DOSES: readonly Doses[] = ENLARGEMENT_DOSES.flatMap((enlargement) =>
  INCLUSION_DOSES.map((inclusion) => ({ enlargement, inclusion })),
);

export function openClaim(level: Level, { games, seed, lens, set }: ClaimInquiry): OpenInquiry<Claim> {
  const seatIds = level.seats.map(({ id }) => id);
  const world = { lens, set };
  const variants: readonly Variant[] = [
    ...WORLDS.map(({ setting, variant }) => ({ ...variantOf(setting, variant), ...world })),
    ...DOSES.map((doses) => ({ ...variantOf('history', 'as-it-is'), ...world, doses })),
  ];
  const kept = variants.map((): KeptGame[] => []);
  return {
    study: { seed, games, variants, crises: true, rungPoints: true },
    gamesPerTask: GAMES_PER_TASK,
    take: ({ task, games: played }) => {
      kept[task.variant]?.push(...played.map(keptOf));
    },
    result: () => {
      // Pairs of games stay pairs: a world that is ahead of the others waits for them.
      const all = Math.min(...kept.map(({ length }) => length));
      const gamesAt = (index: number): readonly KeptGame[] => kept[index]?.slice(0, all) ?? [];
      const placeOf = (setting: Setting, variant: VariantId): number =>
        WORLDS.findIndex((each) => each.setting === setting && each.variant === variant);
      return {
        ask: 'claim',
        level: level.id,
        games: all,
        seed,
        settings: SETTINGS.map((setting) => settingOf(setting, (variant) => gamesAt(placeOf(setting, variant)))),
        map: DOSES.map((doses, index) => cellOf(seatIds, doses, gamesAt(WORLDS.length + index))),
        steps: stepsOf((dose) =>
          gamesAt(
            WORLDS.length +
              DOSES.findIndex(({ enlargement, inclusion }) => enlargement === dose && inclusion === 'as-it-was'),
          ),
        ),
      };
    },
  };
}
