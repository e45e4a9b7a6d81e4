/** Fields with their label above them: any control, one of many from a list, words to search for. */
import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  /** More than `field`: names for the style sheets. */
  readonly className?: string;
  /** Draws the control, which carries the id. */
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, className = '', children }: FieldProps) {
  const id = useId();
  return (
    <div className={`field ${className}`.trim()}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  /** A sentence below it that belongs to it. */
  readonly note?: string;
  /** What else belongs below it. */
  readonly children?: ReactNode;
}

export function Choice({ value, options, onChoose, note, children, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(id) => (
        <>
          <select
            id={id}
            className="input"
            value={value}
            aria-describedby={note === undefined ? undefined : `${id}-note`}
            onChange={(event) => onChoose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          {note !== undefined && (
            <p id={`${id}-note`} className="text-small">
              {note}
            </p>
          )}
          {children}
        </>
      )}
    </Field>
  );
}

interface SearchFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** What was found. */
  readonly children?: ReactNode;
}

export function SearchField({ value, onChange, children, ...field }: SearchFieldProps) {
  return (
    <Field {...field}>
      {(id) => (
        <>
          <input
            id={id}
            className="input"
            type="search"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {children}
        </>
      )}
    </Field>
  );
}
