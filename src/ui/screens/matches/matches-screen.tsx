/** Matches that were kept, files, and matches in words: everything that can be opened without a match running. */
import { useState } from 'react';
import { t } from '../../../i18n/index.ts';
import type { SaveRefusal } from '../../../session/port.ts';
import { Icon } from '../../parts/index.ts';
import { refusalOfFile } from '../../shell/match-file.ts';
import { PageTop } from '../../shell/page-top.tsx';
import { useFirstFocus } from '../../use-first-focus.ts';
import { FromFile } from './from-file.tsx';
import './matches.css';
import { SlotList } from './slot-list.tsx';

/** Opens something and keeps why it was refused. An opened match takes the page. */
export type Opener = (open: () => Promise<SaveRefusal | undefined> | undefined) => Promise<void>;

export function MatchesScreen() {
  const heading = useFirstFocus<HTMLHeadingElement>('matches');
  const [state, setState] = useState<{ readonly opening: boolean; readonly refusal?: SaveRefusal | undefined }>({
    opening: false,
  });
  const opener: Opener = async (open) => {
    setState({ opening: true });
    setState({ opening: false, refusal: await open() });
  };
  const { opening, refusal } = state;
  return (
    <main className="matches">
      <PageTop />
      <div className="matches-body">
        <h1 ref={heading} tabIndex={-1}>
          {t('matches.title')}
        </h1>
        <p className="matches-lead">{t('matches.lead')}</p>
        <p role="status" className="matches-news">
          {opening && t('matches.opening')}
        </p>
        {refusal !== undefined && (
          <p className="field-error" role="alert">
            <Icon name="warning" size={20} />
            {refusalOfFile(refusal)}
          </p>
        )}
        <div className="matches-columns">
          <SlotList opener={opener} />
          <FromFile opener={opener} />
        </div>
      </div>
    </main>
  );
}
