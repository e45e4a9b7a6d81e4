/** Eight statements about security: what one thinks of them, before play and after it. Nothing is marked right or wrong. */
import './concepts.css';
import { useState } from 'react';
import { formatNumber, t } from '../../i18n/index.ts';
import { Button, Dialog, WithTerms } from '../parts/index.ts';
import { type ConceptViews, conceptViews, keepConceptViews, type Stage, VIEWS } from './kept-answers.ts';

export const CONCEPTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Statements on which the view changed, of those that were answered both times. */
export function changedViews(before: ConceptViews, after: ConceptViews) {
  const both = CONCEPTS.filter((n) => before[n] !== undefined && after[n] !== undefined);
  return { of: both.length, changed: both.filter((n) => before[n] !== after[n]).length };
}

interface ConceptsProps {
  readonly stage: Stage;
}

/**
 * What research has to say, and on how many one now thinks otherwise. It opens below the last statement once all are
 * answered or when it is asked for: nothing moves under the finger, and no note hints at a later statement.
 */
function Research({ views, before }: { readonly views: ConceptViews; readonly before: ConceptViews }) {
  const [asked, ask] = useState(false);
  const answered = CONCEPTS.filter((n) => views[n] !== undefined).length;
  const { of, changed } = changedViews(before, views);
  const open = asked || answered === CONCEPTS.length;
  return (
    <section className="concepts-research">
      <p className="text-small" data-plain="">
        {t('concept.answered', { n: formatNumber(answered), of: formatNumber(CONCEPTS.length) })}{' '}
        {!open && t('concept.research-later')}
      </p>
      {!open && (
        <Button kind="small" onClick={() => ask(true)}>
          {t('concept.research-now')}
        </Button>
      )}
      {open && of > 0 && (
        <p role="status" data-plain="">
          {t('concept.changed', { changed: formatNumber(changed), of: formatNumber(of) })}
        </p>
      )}
      {open && (
        <>
          <h3>{t('concept.research')}</h3>
          <ol>
            {CONCEPTS.map((n) => (
              <li key={n} data-plain="">
                <p>{t(`concept.${n}`)}</p>
                <p className="text-small">
                  <WithTerms text={t(`concept.${n}.note`)} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The eight statements. After play each tells what was thought before, and all what research has to say. */
function Statements({ stage }: ConceptsProps) {
  const [views, setViews] = useState<ConceptViews>(() => conceptViews(stage));
  const before = stage === 'after' ? conceptViews('before') : {};
  const choose = (n: number, view: (typeof VIEWS)[number]): void => {
    const next = { ...views, [n]: view };
    setViews(next);
    keepConceptViews(stage, next);
  };
  return (
    <div className="concepts">
      <ol>
        {CONCEPTS.map((n) => (
          <li key={n}>
            <p id={`concept-${n}`}>{t(`concept.${n}`)}</p>
            <fieldset className="concept-views" aria-labelledby={`concept-${n}`}>
              {VIEWS.map((view) => (
                <Button
                  key={view}
                  kind="small"
                  icon="check"
                  aria-pressed={views[n] === view}
                  onClick={() => choose(n, view)}
                >
                  {t(`concept.view.${view}`)}
                </Button>
              ))}
            </fieldset>
            {before[n] !== undefined && (
              <p className="text-small">{t('concept.before', { view: t(`concept.view.${before[n]}`) })}</p>
            )}
          </li>
        ))}
      </ol>
      {stage === 'after' && <Research views={views} before={before} />}
    </div>
  );
}

/** Before the first turn: for who wants to compare later. */
export function ConceptsBefore() {
  const [open, setOpen] = useState(false);
  // Looked up again whenever the box opens or closes: what was answered in it is kept on the device.
  const views = conceptViews('before');
  const done = CONCEPTS.every((n) => views[n] !== undefined);
  return (
    <>
      <Button
        kind="link"
        icon={done ? 'check' : 'pencil'}
        data-done={done}
        className="concepts-open"
        onClick={() => setOpen(true)}
      >
        {t('concept.open')}
        {done && <span className="visually-hidden">{t('concept.all-answered')}</span>}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('concept.title')}>
        <p>{t('concept.lead-before')}</p>
        <Statements stage="before" />
        <div className="dialog-actions concepts-done">
          <Button kind="primary" data-primary="" onClick={() => setOpen(false)}>
            {t('common.done')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

export function ConceptsAfter() {
  return (
    <section className="concepts-after">
      <h2>{t('concept.title')}</h2>
      <p className="text-small">{t('concept.lead-after')}</p>
      <Statements stage="after" />
    </section>
  );
}
