import { useId } from 'react';
import { t } from '../../i18n/index.ts';
import { PREDICTION_MAX, PREDICTION_MIN, type PredictionValue, typePrediction } from './prediction-value.ts';

interface PredictionFieldsProps {
  readonly value?: PredictionValue;
  readonly onChange: (value: PredictionValue) => void;
}

const PARTS = ['low', 'centre', 'high'] as const;

/** The same prediction as three number fields. */
export function PredictionFields({ value, onChange }: PredictionFieldsProps) {
  const id = useId();
  return (
    <div className="prediction-fields">
      {PARTS.map((part) => (
        <label key={part} className="field" htmlFor={`${id}-${part}`}>
          <span className="text-label">{t(`prediction.field.${part}`)}</span>
          <input
            id={`${id}-${part}`}
            className="input"
            type="number"
            inputMode="numeric"
            min={PREDICTION_MIN}
            max={PREDICTION_MAX}
            step={1}
            value={value?.[part] ?? ''}
            onChange={(event) => {
              const typed = event.target.valueAsNumber;
              if (Number.isFinite(typed)) onChange(typePrediction(value, part, typed));
            }}
          />
        </label>
      ))}
    </div>
  );
}
