/** Each bias with its own switch, what it is in a sentence, and what it does to the belief at the end. */
import type { Bias, BiasMask, SeatInference } from '../../analysis/type-inference/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { Button, Chip, WithTerms } from '../parts/index.ts';

/** In the order of the analysis, whose masks count by it; a test holds the two equal. */
export const BIAS_ORDER: readonly Bias[] = [
  'attribution',
  'confirmation',
  'habituation',
  'memory',
  'misread',
  'limits',
];
export const EVERY_BIAS: BiasMask = (1 << BIAS_ORDER.length) - 1;

const bitOf = (bias: Bias): number => 1 << BIAS_ORDER.indexOf(bias);
export const hasBias = (mask: BiasMask, bias: Bias): boolean => (mask & bitOf(bias)) !== 0;
export const toggled = (mask: BiasMask, bias: Bias): BiasMask => mask ^ bitOf(bias);

/** What a bias adds to the belief on average over the match, the others as they stand, in points of 100. */
export function effectOf({ lines }: Pick<SeatInference, 'lines'>, mask: BiasMask, bias: Bias): number {
  const [on, off] = [lines[mask | bitOf(bias)] ?? [], lines[mask & ~bitOf(bias)] ?? []];
  const sum = on.reduce((total, belief, k) => total + belief - (off[k] ?? 0), 0);
  return (100 * sum) / Math.max(1, on.length);
}

interface SwitchesProps {
  readonly seat: SeatInference;
  readonly mask: BiasMask;
  readonly onChange: (mask: BiasMask) => void;
}

export function BiasSwitches({ seat, mask, onChange }: SwitchesProps) {
  return (
    <section className="biases" aria-labelledby="biases">
      <h2 id="biases">{t('belief.biases')}</h2>
      <p className="text-small">
        <WithTerms text={t('belief.biases-note')} />
      </p>
      <ul>
        {BIAS_ORDER.map((bias) => (
          <li key={bias}>
            <Chip on={hasBias(mask, bias)} onPress={() => onChange(toggled(mask, bias))}>
              {t(`belief.bias.${bias}`)}
            </Chip>
            <span className="bias-effect" data-plain="">
              {formatChange(effectOf(seat, mask, bias))}
            </span>
            <p>
              <WithTerms text={t(`belief.bias.${bias}.text`)} />
            </p>
          </li>
        ))}
      </ul>
      <p className="bias-all">
        <Button kind="small" onClick={() => onChange(0)}>
          {t('belief.none-on')}
        </Button>
        <Button kind="small" onClick={() => onChange(EVERY_BIAS)}>
          {t('belief.all-on')}
        </Button>
      </p>
    </section>
  );
}
