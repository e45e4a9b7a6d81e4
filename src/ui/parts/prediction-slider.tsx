/**
 * Sets a prediction: a handle for the centre, brackets for the band, and the same in words below.
 * It starts unset (hollow handle at 0, no band). Arrows move the centre, Alt+arrows the band, Page keys go by 5.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { formatChange, t } from '../../i18n/index.ts';
import { IconButton } from './button.tsx';
import { PredictionFields } from './prediction-fields.tsx';
import {
  FIRST_HALF_WIDTH,
  halfWidth,
  movePrediction,
  PREDICTION_MAX,
  PREDICTION_MIN,
  type PredictionValue,
  predictionAround,
  widenPrediction,
} from './prediction-value.ts';

interface PredictionSliderProps {
  readonly value?: PredictionValue;
  readonly onChange: (value: PredictionValue) => void;
  /** Id of the question above it. */
  readonly labelledBy: string;
  /** Number fields as well, for the table view. */
  readonly fields?: boolean;
  /** What a band is worth, said after the value. */
  readonly hint?: string;
  /** Said while nothing is set, in place of how to set it. */
  readonly unset?: ReactNode;
}

const SPAN = PREDICTION_MAX - PREDICTION_MIN;
const at = (points: number): string => `${((points - PREDICTION_MIN) / SPAN) * 100}%`;
const TICKS = Array.from({ length: SPAN / 2 + 1 }, (_, index) => PREDICTION_MIN + index * 2);

/** Holds the room that the words will need, so that nothing below moves when a prediction is set. */
const LONGEST: PredictionValue = { centre: PREDICTION_MIN, low: PREDICTION_MIN, high: PREDICTION_MAX };

/** "+8, between +4 and +12", or that nothing is set. */
export function predictionText(value: PredictionValue | undefined): string {
  if (value === undefined) return t('prediction.unset');
  const { centre, low, high } = value;
  return t('prediction.value', { centre: formatChange(centre), low: formatChange(low), high: formatChange(high) });
}

function keyedValue(event: KeyboardEvent, value: PredictionValue | undefined): PredictionValue | undefined {
  const up = event.key === 'ArrowRight' || event.key === 'ArrowUp';
  const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) return up ? widenPrediction(value, 1) : down ? widenPrediction(value, -1) : undefined;
  if (up || down) return movePrediction(value, up ? 1 : -1);
  if (event.key === 'PageUp') return movePrediction(value, 5);
  if (event.key === 'PageDown') return movePrediction(value, -5);
  if (event.key === 'Home') return movePrediction(value, -SPAN);
  if (event.key === 'End') return movePrediction(value, SPAN);
  if (event.key === ' ') return value ?? predictionAround(0, FIRST_HALF_WIDTH);
  return undefined;
}

function Scale() {
  return (
    <div className="prediction-scale" aria-hidden="true">
      <span className="prediction-zero" style={{ left: at(0) }} />
      {TICKS.map((tick) => (
        <span key={tick} className="prediction-tick" data-major={tick % 10 === 0} style={{ left: at(tick) }}>
          {tick % 10 === 0 && <span data-plain="">{formatChange(tick)}</span>}
        </span>
      ))}
      <span className="prediction-end" style={{ left: 0 }} data-start="">
        {t('prediction.reassured')}
      </span>
      <span className="prediction-end" style={{ left: at(0) }} data-middle="">
        {t('prediction.no-change')}
      </span>
      <span className="prediction-end" style={{ right: 0 }}>
        {t('prediction.alarmed')}
      </span>
    </div>
  );
}

/** Turns a press or drag on the track into a new value: near a bracket it widens, elsewhere it moves the centre. */
function useDrag(value: PredictionValue | undefined, onChange: (value: PredictionValue) => void) {
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef<'centre' | 'band'>(undefined);
  const pointsAt = (x: number): number => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? 0 : PREDICTION_MIN + ((x - box.left) / box.width) * SPAN;
  };
  const drag = (event: PointerEvent): void => {
    if (grip.current === undefined) return;
    const points = pointsAt(event.clientX);
    if (grip.current === 'band' && value !== undefined) {
      onChange(predictionAround(value.centre, Math.abs(points - value.centre)));
    } else {
      onChange(predictionAround(points, value === undefined ? FIRST_HALF_WIDTH : halfWidth(value)));
    }
  };
  return {
    track,
    onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
      if (event.button !== 0) return;
      grip.current = event.target instanceof Element && event.target.closest('[data-bracket]') ? 'band' : 'centre';
      event.currentTarget.setPointerCapture(event.pointerId);
      drag(event);
    },
    onPointerMove: drag,
    onPointerUp: (): void => {
      grip.current = undefined;
    },
  };
}

export function PredictionSlider({ value, onChange, labelledBy, fields = false, hint, unset }: PredictionSliderProps) {
  const { track, ...pointer } = useDrag(value, onChange);
  const textId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyedValue(event, value);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div className="prediction">
      <div className="prediction-track" ref={track} {...pointer} onPointerCancel={pointer.onPointerUp}>
        {value !== undefined && (
          <>
            <span
              className="prediction-band"
              style={{ left: at(value.low), right: `calc(100% - ${at(value.high)})` }}
            />
            <span className="prediction-bracket" data-bracket="low" style={{ left: at(value.low) }} />
            <span className="prediction-bracket" data-bracket="high" style={{ left: at(value.high) }} />
          </>
        )}
        <div
          className="prediction-handle"
          data-unset={value === undefined}
          role="slider"
          tabIndex={0}
          aria-labelledby={labelledBy}
          aria-describedby={textId}
          aria-valuemin={PREDICTION_MIN}
          aria-valuemax={PREDICTION_MAX}
          aria-valuenow={value?.centre ?? 0}
          aria-valuetext={predictionText(value)}
          style={{ left: at(value?.centre ?? 0) }}
          onKeyDown={onKeyDown}
        >
          {value !== undefined && (
            <span className="prediction-value" aria-hidden="true" data-plain="">
              {formatChange(value.centre)}
            </span>
          )}
        </div>
        <Scale />
      </div>
      <div className="prediction-words">
        <p id={textId} className="text-small">
          {value === undefined ? (
            (unset ?? t('prediction.unset-how'))
          ) : (
            <strong data-plain="">{predictionText(value)}.</strong>
          )}{' '}
          {value !== undefined && hint}
        </p>
        <p className="text-small prediction-room" aria-hidden="true" data-plain="">
          {predictionText(LONGEST)}. {hint}
        </p>
        <span className="prediction-width" data-unset={value === undefined}>
          <IconButton
            icon="minus"
            label={t('prediction.narrower')}
            onClick={() => onChange(widenPrediction(value, -1))}
          />
          <IconButton icon="plus" label={t('prediction.wider')} onClick={() => onChange(widenPrediction(value, 1))} />
        </span>
      </div>
      {fields && <PredictionFields value={value} onChange={onChange} />}
    </div>
  );
}
