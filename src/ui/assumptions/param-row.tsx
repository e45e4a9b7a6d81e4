/** One assumption: what it is, in a plain sentence, where it comes from, and its value. */
import { memo } from 'react';
import type { ParamDef, SourceDef } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { IconButton } from '../parts/index.ts';
import { ParamNumber, ParamSlider, paramAnchor, RangeDrawing } from './param-field.tsx';
import { paramName, rangeWords, unitWords, valueWords } from './param-words.ts';

interface ParamRowProps {
  readonly param: ParamDef;
  readonly value: number;
  readonly source: SourceDef | undefined;
  /** Undefined where the world cannot be changed. */
  readonly onChange: ((param: ParamDef, value: number) => void) | undefined;
}

function Source({ source }: Pick<ParamRowProps, 'source'>) {
  if (source === undefined) return t('assumptions.design');
  const text = t('explain.source', { author: source.author, year: source.year, title: source.title });
  if (source.url === undefined) return text;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** The value where it only can be read. */
function Fixed({ param, value }: Pick<ParamRowProps, 'param' | 'value'>) {
  return (
    <div className="param-fixed">
      <p>
        <b>{valueWords(value)}</b> <span className="param-unit">{unitWords(param.unit)}</span>
      </p>
      <p className="param-end">{t('assumptions.range', { range: rangeWords(param) })}</p>
      <span className="param-track" aria-hidden="true">
        <RangeDrawing param={param} value={value} />
      </span>
    </div>
  );
}

export const ParamRow = memo(({ param, value, source, onChange }: ParamRowProps) => {
  const { name } = param;
  const id = paramAnchor(name);
  const changed = value !== param.value;
  const describedBy = `${id}-words`;
  return (
    <li className="param" data-changed={changed} data-plain="">
      <div className="param-words">
        <h3 {...(onChange === undefined ? { id, tabIndex: -1 } : {})}>{paramName(name)}</h3>
        <p id={describedBy}>{t(`param.${name}.sentence`)}</p>
        <p className="param-source" lang={source === undefined ? undefined : 'en'}>
          <Source source={source} />
        </p>
      </div>
      {onChange === undefined ? (
        <Fixed param={param} value={value} />
      ) : (
        <div className="param-value">
          <div className="param-value-head">
            <ParamNumber param={param} value={value} describedBy={describedBy} onChange={onChange} />
            {changed && (
              <>
                <span className="param-was">{t('assumptions.reference', { value: valueWords(param.value) })}</span>
                <IconButton
                  icon="undo"
                  label={t('assumptions.reset-one', { name: paramName(name) })}
                  onClick={() => {
                    onChange(param, param.value);
                    // The button goes with the change.
                    document.getElementById(id)?.focus();
                  }}
                />
              </>
            )}
          </div>
          <ParamSlider param={param} value={value} describedBy={describedBy} onChange={onChange} />
        </div>
      )}
    </li>
  );
});
