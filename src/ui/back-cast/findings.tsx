/** What the back-cast must show and whether it does, and what it gets wrong, in plain words. */
import { type ReactNode, useId } from 'react';
import type { Backcast, Miss, Statement, Target } from '../../analysis/backcast/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { Icon } from '../parts/index.ts';
import { shareWithInterval } from '../studies/study-figures.ts';
import {
  figureName,
  figureWords,
  missWords,
  statementFigure,
  statementWords,
  targetNote,
  targetWords,
} from './back-cast-words.ts';

/** An icon and a word, never a colour alone. */
export function Verdict({ good, word }: { readonly good: boolean | undefined; readonly word: string }) {
  return (
    <span className="verdict" data-good={good}>
      {good !== undefined && <Icon name={good ? 'check' : 'close'} size={17} />}
      {word}
    </span>
  );
}

export function Section({
  title,
  lead,
  className = '',
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`study-section ${className}`} aria-labelledby={id}>
      <h2 id={id} data-plain="">
        {title}
      </h2>
      {lead !== undefined && (
        <p className="text-small" data-plain="">
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

export function Misses({ misses }: { readonly misses: readonly Miss[] }) {
  return (
    <Section title={t('back-cast.misses')} lead={t('back-cast.misses-note')} className="misses">
      <ul>
        {misses.map((miss) => {
          const words = missWords(miss);
          return (
            <li key={words} data-plain="">
              {words}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function verdictOn({ holds, surely }: Statement): 'holds' | 'holds-not-surely' | 'fails' {
  if (!holds) return 'fails';
  return surely ? 'holds' : 'holds-not-surely';
}

export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const held = statements.filter(({ holds }) => holds).length;
  return (
    <Section
      title={t('back-cast.statements', {
        held,
        of: statements.length,
        sure: statements.filter(({ surely }) => surely).length,
      })}
      lead={t('back-cast.statements-note')}
      className="cast-statements"
    >
      <table className="data-table study-table">
        <thead>
          <tr>
            <th scope="col">{t('back-cast.statement')}</th>
            <th scope="col">{t('back-cast.found')}</th>
            <th scope="col">{t('back-cast.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.id}>
              <th scope="row" data-plain="">
                {statementWords(statement)}
              </th>
              <td data-plain="" data-label={t('back-cast.found')}>
                {statementFigure(statement)}
              </td>
              <td data-label={t('back-cast.verdict')}>
                <Verdict good={statement.holds} word={t(`back-cast.${verdictOn(statement)}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function TargetFigures({ target }: { readonly target: Target }) {
  if (target.figures.length === 0) return undefined;
  return (
    <dl className="target-figures">
      {target.figures.map((figure) => (
        <div key={figure.name}>
          <dt data-plain="">{figureName(target, figure)}</dt>
          <dd data-plain="">
            <span>
              {figure.real !== undefined && t('back-cast.record-figure', { value: figureWords(target, figure.real) })}
            </span>
            <span>
              {figure.model !== undefined && t('back-cast.model-figure', { value: figureWords(target, figure.model) })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Targets({ targets }: { readonly targets: readonly Target[] }) {
  const outputs = targets.filter(({ status }) => status === 'output');
  const hits = outputs.filter(({ verdict }) => verdict === 'hit').length;
  return (
    <Section
      title={t('back-cast.targets', {
        hits,
        outputs: outputs.length,
        sure: outputs.filter(({ verdict, surely }) => verdict === 'hit' && surely).length,
      })}
      lead={t('back-cast.targets-note')}
      className="targets"
    >
      <ol>
        {targets.map((target) => (
          <li key={target.id} className="target" data-status={target.status}>
            <div className="target-words">
              <h3 data-plain="">{targetWords(target)}</h3>
              <p data-plain="">{targetNote(target)}</p>
            </div>
            <p className="target-status">
              <span>{t(`back-cast.status.${target.status}`)}</span>
              {target.verdict !== 'none' && (
                <Verdict
                  good={target.verdict === 'hit'}
                  word={t(`back-cast.verdict.${target.verdict}${target.surely ? '' : '-not-surely'}`)}
                />
              )}
            </p>
            <TargetFigures target={target} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** War by what the neighbour's side really was after: the same history, other aims. */
export function WarByType({ war }: Pick<Backcast, 'war'>) {
  return (
    <Section title={t('back-cast.war-by-type')} lead={t('back-cast.war-by-type-note')} className="war-by-type">
      <table className="data-table study-table">
        <thead>
          <tr>
            <th scope="col">{t('back-cast.aim')}</th>
            <th scope="col">{t('back-cast.games')}</th>
            <th scope="col" data-plain="">
              {t('back-cast.before')}
            </th>
            <th scope="col" data-plain="">
              {t('back-cast.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(war.byType).map(([type, { games, before, after }]) => (
            <tr key={type}>
              <th scope="row">{t(`type.${type}.name`)}</th>
              <td data-plain="" data-label={t('back-cast.games')}>
                {formatNumber(games)}
              </td>
              <td data-plain="" data-label={t('back-cast.before')}>
                {games === 0 ? t('back-cast.no-figure') : shareWithInterval(before)}
              </td>
              <td data-plain="" data-label={t('back-cast.after')}>
                {games === 0 ? t('back-cast.no-figure') : shareWithInterval(after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
