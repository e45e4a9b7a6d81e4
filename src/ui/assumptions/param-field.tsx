/** The value of a parameter: a number field beside a slider over its plausible range. */
import { useEffect, useState } from 'react';
import type { ParamDef } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { digitsOf, isWhole, stepOf } from './param-step.ts';
import { paramName, rangeWords, unitWords, valueWords } from './param-words.ts';

interface ParamFieldProps {
  readonly param: ParamDef;
  readonly value: number;
  /** Ids of what describes the parameter. */
  readonly describedBy: string;
  readonly onChange: (param: ParamDef, value: number) => void;
}

/** Where the element is that a link to a parameter leads to. */
export const paramAnchor = (name: string): string => `assumption-${name}`;

/** The number that was typed, if it is one and lies in the range; a decimal comma is as good as a point. */
export function readTyped(param: ParamDef, text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.').replace('−', '-'));
  if (!(value >= param.min && value <= param.max)) return undefined;
  return isWhole(param) && !Number.isInteger(value) ? undefined : value;
}

const typed = (value: number): string => String(value);

export function ParamNumber({ param, value, describedBy, onChange }: ParamFieldProps) {
  const [text, setText] = useState(typed(value));
  // What the slider, a reset or a link brings stands in the field; what is being typed stays as it is typed.
  useEffect(() => {
    setText((before) => (readTyped(param, before) === value ? before : typed(value)));
  }, [param, value]);
  const wrong = readTyped(param, text) === undefined;
  const errorId = `${paramAnchor(param.name)}-error`;
  return (
    <div className="param-number">
      <input
        id={paramAnchor(param.name)}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('assumptions.value-of', { name: paramName(param.name), unit: unitWords(param.unit) })}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${errorId} ${describedBy}` : describedBy}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          const read = readTyped(param, event.target.value);
          if (read !== undefined) onChange(param, read);
        }}
        onBlur={() => setText(typed(value))}
      />
      <span className="param-unit" aria-hidden="true">
        {unitWords(param.unit)}
      </span>
      {wrong && (
        <p id={errorId} className="field-error" role="alert">
          {t(isWhole(param) ? 'assumptions.use-whole' : 'assumptions.use', { range: rangeWords(param) })}
        </p>
      )}
    </div>
  );
}

/** Place of a value on the track, 0-1. */
const shareOf = ({ min, max }: ParamDef, value: number): number => (max === min ? 0 : (value - min) / (max - min));

/** The track between the reference and the value, drawn thick; the reference is a tick. */
export function RangeDrawing({ param, value }: { readonly param: ParamDef; readonly value: number }) {
  const [reference, now] = [shareOf(param, param.value), shareOf(param, value)];
  const place = (share: number): string => `calc(0.75rem + (100% - 1.5rem) * ${share})`;
  return (
    <span className="param-drawing" aria-hidden="true">
      <span
        className="param-moved"
        style={{
          left: place(Math.min(reference, now)),
          width: `calc((100% - 1.5rem) * ${Math.abs(now - reference)})`,
        }}
      />
      <span className="param-tick" style={{ left: place(reference) }} />
    </span>
  );
}

export function ParamSlider({ param, value, describedBy, onChange }: ParamFieldProps) {
  const digits = digitsOf(param);
  return (
    <div className="param-range">
      <div className="param-track">
        <RangeDrawing param={param} value={value} />
        <input
          className="range"
          type="range"
          min={param.min}
          max={param.max}
          step={stepOf(param)}
          value={value}
          aria-label={paramName(param.name)}
          aria-describedby={describedBy}
          aria-valuetext={t(value === param.value ? 'assumptions.slider-reference' : 'assumptions.slider-text', {
            value: valueWords(value),
            unit: unitWords(param.unit),
            reference: valueWords(param.value),
          })}
          onChange={(event) => onChange(param, Number(event.target.valueAsNumber.toFixed(digits)))}
        />
      </div>
      <span className="param-end">{valueWords(param.min)}</span>
      <span className="param-end" data-end="high">
        {valueWords(param.max)}
      </span>
    </div>
  );
}
