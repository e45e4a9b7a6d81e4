/** How far the player's coding agrees with ours: the share, Cohen's kappa with its interval, and where they differ. */
import type { Level, RealStatement } from '../../../engine/index.ts';
import { formatNumber, formatPercent, t } from '../../../i18n/index.ts';
import { cohenKappa, kappaWord } from '../../../lib/kappa.ts';
import { DataTable } from '../../charts/chart-frame.tsx';
import { frameName } from '../../panels/names.ts';
import { Button, WithTerms } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { Statement } from './real-statements.tsx';
import { saidText } from './voices.ts';

interface AgreementProps {
  readonly level: Level;
  readonly drawn: readonly RealStatement[];
  readonly given: Readonly<Record<string, string>>;
  readonly onAgain: () => void;
}

/** Two places after the point, as kappas are given. */
const twoPlaces = (value: number): string => formatNumber(value, 2);

export function Agreement({ level, drawn, given, onAgain }: AgreementProps) {
  const heading = useFirstFocus<HTMLHeadingElement>('agreement');
  const pairs = drawn.map(({ id, frame }) => [given[id] ?? '', frame] as const);
  const { items, same, byChance, kappa } = cohenKappa(pairs);
  const near = drawn.filter(({ id, frame, second }) => given[id] === frame || given[id] === second).length;
  const apart = drawn.filter(({ id, frame }) => given[id] !== frame);
  const [low, high] = kappa?.ci95 ?? [0, 0];
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('discourse.agreement.title')}
      </h3>
      <dl className="agreement-figures">
        <div>
          <dt>{t('discourse.agreement.share')}</dt>
          <dd data-plain="">
            {t('discourse.agreement.share-of', {
              same: formatNumber(same),
              of: formatNumber(items),
              share: formatPercent(same / Math.max(1, items)),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('discourse.agreement.second')}</dt>
          <dd data-plain="">
            {t('discourse.agreement.share-of', {
              same: formatNumber(near),
              of: formatNumber(items),
              share: formatPercent(near / Math.max(1, items)),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('discourse.agreement.kappa')}</dt>
          <dd data-plain="">
            {kappa === undefined
              ? t('chart.not-known')
              : t('discourse.agreement.kappa-of', {
                  kappa: twoPlaces(kappa.mean),
                  low: twoPlaces(low),
                  high: twoPlaces(high),
                })}
          </dd>
        </div>
      </dl>
      <p data-plain="">
        {kappa === undefined
          ? t('discourse.agreement.no-kappa')
          : t(`discourse.agreement.word-${kappaWord(kappa.mean)}`, { chance: formatPercent(byChance) })}{' '}
        {t('discourse.agreement.few', { count: formatNumber(items) })}
      </p>
      <p className="text-small">
        <WithTerms text={t('discourse.agreement.how')} />
      </p>
      {apart.length > 0 && (
        <div className="agreement-apart">
          <h4>{t('discourse.agreement.apart')}</h4>
          <DataTable
            title={t('discourse.agreement.apart')}
            table={{
              columns: ['statement', 'yours', 'ours', 'why'].map((name) => t(`discourse.agreement.column-${name}`)),
              rows: apart.map((statement) => [
                saidText(statement, 'gist'),
                frameName(given[statement.id] ?? statement.frame),
                frameName(statement.frame),
                saidText(statement, 'why'),
              ]),
            }}
          />
        </div>
      )}
      <details className="code-book">
        <summary>{t('discourse.agreement.who')}</summary>
        <ul className="real-list">
          {drawn.map((statement) => (
            <li key={statement.id}>
              <Statement statement={statement} level={level} />
            </li>
          ))}
        </ul>
      </details>
      <Button icon="undo" onClick={onAgain}>
        {t('discourse.agreement.again')}
      </Button>
    </>
  );
}
