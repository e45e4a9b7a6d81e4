import { describe, expect, it } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { gapFinding, mainChannel } from '../../src/ui/panels/gap-finding.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';
import { RAW, speak } from './words.ts';

const seen = (forces: number, status: number, seats: number, shock = 0) => ({
  forces,
  status,
  seats,
  shock,
  total: forces + status + seats + shock,
  final: true,
});
const prediction = { centre: 8, low: 4, high: 12 };

describe('the sentence under a card of two readings', () => {
  it('says that the reading fell inside the band, and what carried it', () => {
    expect(gapFinding({ mine: true, prediction, seen: seen(2, 7, 1) })).toEqual({
      key: 'card.gap-inside',
      channel: 'status',
    });
  });

  it('counts the points by which a reading missed the band', () => {
    expect(gapFinding({ mine: true, prediction, seen: seen(2, 12, 0) })).toMatchObject({
      key: 'card.gap-above',
      points: 2,
    });
    expect(gapFinding({ mine: true, prediction, seen: seen(-3, 0, 0) })).toMatchObject({
      key: 'card.gap-below',
      points: 7,
      channel: 'forces',
    });
  });

  it('compares whole points, as they are shown', () => {
    expect(gapFinding({ mine: true, prediction, seen: seen(12.4, 0, 0) })?.key).toBe('card.gap-inside');
    expect(gapFinding({ mine: true, prediction, seen: seen(12.6, 0, 0) })?.key).toBe('card.gap-above');
  });

  it('names a channel that was expected and did not carry it', () => {
    const own = { mine: true, prediction: { ...prediction, channel: 'forces' as const } };
    expect(gapFinding({ ...own, seen: seen(1, 8, 0) })?.expected).toBe('forces');
    expect(gapFinding({ ...own, seen: seen(8, 1, 0) })?.expected).toBeUndefined();
  });

  it('speaks of the shock when the shock was most of it', () => {
    expect(mainChannel(seen(1, 2, 0, 6))).toBe('shock');
  });

  it('says so when almost nothing moved', () => {
    expect(gapFinding({ mine: true, prediction, seen: seen(0.4, -0.3, 0) })).toEqual({
      key: 'card.gap-below-quiet',
      points: 4,
    });
  });

  it('speaks of the other desk’s band on its cards', () => {
    expect(gapFinding({ mine: false, prediction, seen: seen(2, 7, 1) })?.key).toBe('card.theirs-inside');
  });

  it('names the band that it compares with, so that words and figures can be seen to agree', () => {
    speak(NEIGHBOURS);
    for (const mine of [true, false])
      for (const points of [seen(2, 7, 1), seen(2, 12, 0), seen(-3, 0, 0), seen(0.4, -0.3, 0)]) {
        const found = gapFinding({ mine, prediction, seen: points });
        const said = t(found?.key ?? '', { points: 3, low: 'LOW', high: 'HIGH', channel: 'X' });
        expect(said).toContain('LOW to HIGH');
        expect(said).not.toMatch(RAW);
      }
  });

  it('is not there without a prediction or without a reading', () => {
    expect(gapFinding({ mine: true, seen: seen(1, 1, 1) })).toBeUndefined();
    expect(gapFinding({ mine: true, prediction })).toBeUndefined();
  });
});
