/** Page of the debrief on words: what was said in the match and in history, how it is coded, and whose account it is. */
import './discourse.css';
import { useState } from 'react';
import { t } from '../../../i18n/index.ts';
import type { Match } from '../../panels/use-match.ts';
import { Segments } from '../../parts/index.ts';
import { PageHeading } from '../page-heading.tsx';
import { Accounts } from './accounts.tsx';
import { Coding } from './coding.tsx';
import { FrameYears } from './frame-years.tsx';
import { RealStatements } from './real-statements.tsx';
import { SaidInMatch } from './said-in-match.tsx';
import { SourceTilt } from './source-tilt.tsx';

const PARTS = ['match', 'accounts', 'real', 'coding', 'years', 'tilt'] as const;
type Part = (typeof PARTS)[number];

/** What needs no real statements, and so is there for every level. */
const ALWAYS: readonly Part[] = ['match', 'accounts'];

export function DiscoursePage({ match }: { readonly match: Match }) {
  const [part, setPart] = useState<Part>('match');
  const parts = match.level.statements.length > 0 ? PARTS : ALWAYS;
  return (
    <div className="discourse">
      <PageHeading>{t('discourse.heading')}</PageHeading>
      <p className="text-voice">{t('discourse.lead')}</p>
      <Segments
        label={t('discourse.parts')}
        value={part}
        onChoose={setPart}
        options={parts.map((value) => ({ value, label: t(`discourse.part.${value}`) }))}
      />
      {part === 'match' && <SaidInMatch match={match} />}
      {part === 'accounts' && <Accounts match={match} />}
      {part === 'real' && <RealStatements level={match.level} />}
      {part === 'coding' && <Coding match={match} />}
      {part === 'years' && <FrameYears match={match} />}
      {part === 'tilt' && <SourceTilt level={match.level} />}
    </div>
  );
}

/** The whole page on paper: all parts one after the other, but for the coding, which takes pressing. */
export function WordsOnPaper({ match }: { readonly match: Match }) {
  const has = match.level.statements.length > 0;
  return (
    <div className="discourse">
      <PageHeading>{t('discourse.heading')}</PageHeading>
      <p className="text-voice">{t('discourse.lead')}</p>
      <SaidInMatch match={match} />
      <Accounts match={match} />
      {has && (
        <>
          <FrameYears match={match} />
          <RealStatements level={match.level} />
          <SourceTilt level={match.level} />
        </>
      )}
    </div>
  );
}
