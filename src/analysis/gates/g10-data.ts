/** G10, against data: the targets that real series set, each marked as output, input or not modelled, hit or miss. */
import { TARGET_IDS } from '../backcast/index.ts';
import { backcastOf } from './g5-history.ts';
import { type Bound, exactly, type Gate } from './gate.ts';

const THRESHOLDS = { unmarked: { atMost: 0 } } as const satisfies Record<string, Bound>;

export const DATA: Gate = {
  id: 'G10',
  title: 'against data',
  wording:
    'Each of the nine targets from real series is marked as output, input or not modelled, and each output as hit or miss. Misses are shown, not tuned away one by one.',
  required: false,
  measure: async (lab, { reported }) => {
    const { targets } = await backcastOf(lab, reported);
    const outputs = targets.filter(({ status }) => status === 'output');
    const missed = outputs.filter(({ verdict }) => verdict === 'miss');
    const unmarked = TARGET_IDS.filter((id) => {
      const target = targets.find((each) => each.id === id);
      return target === undefined || (target.status === 'output') === (target.verdict === 'none');
    });
    const count = (name: string, list: readonly unknown[]) => ({
      name,
      value: exactly(list.length),
      digits: 0,
      games: reported,
    });
    return {
      figures: [
        { ...count('targets without a mark', unmarked), bound: THRESHOLDS.unmarked },
        count('targets that are output', outputs),
        count('of these missed', missed),
      ],
      notes: targets.map(
        ({ id, status, verdict, surely }) =>
          `${id}: ${status}${verdict === 'none' ? '' : `, ${verdict}${surely ? '' : ', not surely'}`}`,
      ),
    };
  },
};
