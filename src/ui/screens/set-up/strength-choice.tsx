/** How well the other desk plays: the same character, looking less far or further. */
import { t } from '../../../i18n/index.ts';
import type { MatchChoice } from '../../../store/index.ts';
import { Segments } from '../../parts/index.ts';
import { STRENGTHS } from './set-up-choice.ts';

interface StrengthChoiceProps {
  readonly value: MatchChoice['strength'];
  readonly onChoose: (strength: MatchChoice['strength']) => void;
}

export function StrengthChoice({ value, onChoose }: StrengthChoiceProps) {
  const title = t('set-up.strength');
  return (
    <div className="strength-choice">
      <p className="field-label" aria-hidden="true">
        {title}
      </p>
      <Segments
        label={title}
        value={value}
        onChoose={onChoose}
        options={STRENGTHS.map((each) => ({ value: each, label: t(`strength.${each}.name`) }))}
      />
      <p className="text-small" aria-live="polite" data-plain="">
        {t(`strength.${value}.summary`)}
      </p>
    </div>
  );
}
