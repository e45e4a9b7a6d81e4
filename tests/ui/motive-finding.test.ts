import { describe, expect, it } from 'vitest';
import { motiveFinding } from '../../src/ui/panels/motive-finding.ts';

const read = (total: number) => ({ total, forces: total, status: 0, seats: 0, shock: 0, final: true });
const meant = (centre: number) => ({ centre, low: centre - 4, high: centre + 4 });
const found = (centre: number, total: number) =>
  motiveFinding({ intent: 'deter', reading: 'deter', joint: false, prediction: meant(centre), seen: read(total) });

describe('the motive of a card of two readings', () => {
  it('differs when the reader gave another reason, whatever the number', () => {
    expect(
      motiveFinding({ intent: 'deter', reading: 'punish', joint: false, prediction: meant(8), seen: read(8) }),
    ).toBe('differs');
  });

  it('is the same with a strength that compares whole points, as they are shown', () => {
    expect(found(8, 8.4)).toBe('same-strength');
    expect(found(8, 8.6)).toBe('stronger');
    expect(found(8, 3)).toBe('weaker');
    expect(found(0, -2)).toBe('stronger');
  });

  it('weighs reassurance like alarm, and says when it turned into the other', () => {
    expect(found(-6, -9)).toBe('stronger');
    expect(found(-6, -1)).toBe('weaker');
    expect(found(-6, 2)).toBe('turned');
  });

  it('is only the same where no number can be compared', () => {
    expect(motiveFinding({ intent: 'deter', reading: 'deter', joint: false })).toBe('same');
  });

  it('is not told while one of both is unknown, nor of what both agreed on', () => {
    expect(motiveFinding({ reading: 'deter', joint: false })).toBeUndefined();
    expect(motiveFinding({ intent: 'deter', joint: false })).toBeUndefined();
    expect(motiveFinding({ intent: 'deter', reading: 'punish', joint: true })).toBeUndefined();
  });
});
