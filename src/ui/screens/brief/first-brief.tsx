import { useState } from 'react';
import { giveFirstEstimate, ready } from '../../../commands/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { ConceptsBefore } from '../../concepts/concepts.tsx';
import { RichText } from '../../panels/rich-text.tsx';
import { useMatch } from '../../panels/use-match.ts';
import { Button, Icon } from '../../parts/index.ts';
import { FirstEstimate } from './first-estimate.tsx';
import { Quiz, quizNumbers, wasChecked } from './quiz.tsx';
import { Role } from './role.tsx';
import { Situation } from './situation.tsx';

/** What is asked before the first turn, in one sentence, and how much of it is done: two quizzes would look like two exams. */
function Before({ known, done }: { readonly known: boolean; readonly done: number }) {
  const questions = known ? 0 : quizNumbers().length;
  return (
    <p className="brief-before" data-plain="">
      <RichText id={known ? 'brief.before-checked' : 'brief.before'} values={{ questions: formatNumber(questions) }} />{' '}
      {t('brief.done', { n: formatNumber(done), of: formatNumber(questions + 1) })}
    </p>
  );
}

/** The briefing of the first turn. */
export function FirstBrief() {
  const match = useMatch();
  const [known] = useState(() => match !== undefined && wasChecked(match.level.id));
  const [checked, setChecked] = useState(known);
  const [percent, setPercent] = useState(match?.view.me?.firstEstimate);
  const [answered, setAnswered] = useState(0);
  const [asked, setAsked] = useState(false);
  if (match === undefined) return undefined;
  const lacks = !checked ? 'check' : percent === undefined ? 'estimate' : undefined;
  const go = async (): Promise<void> => {
    setAsked(true);
    if (lacks !== undefined) return gameStore.getState().announce(t(`brief.lacks-${lacks}`), true);
    if (percent !== undefined) await giveFirstEstimate(percent);
    await ready();
  };
  return (
    <div className="brief">
      <Role match={match} />
      <div className="brief-main">
        <Situation match={match} />
        <div className="brief-foot" data-checked={known}>
          <Before
            known={known}
            done={(checked && !known ? quizNumbers().length : answered) + Number(percent !== undefined)}
          />
          {!known && (
            <Quiz level={match.level.id} done={checked} onAnswered={setAnswered} onDone={() => setChecked(true)} />
          )}
          <FirstEstimate match={match} value={percent} onChange={setPercent} />
          <div className="brief-action">
            <ConceptsBefore />
            {known && (
              <p className="quiz-passed">
                <Icon name="check" size={18} />
                {t('quiz.passed')}
              </p>
            )}
            {asked && lacks !== undefined && (
              <p className="field-error">
                <Icon name="warning" size={18} />
                {t(`brief.lacks-${lacks}`)}
              </p>
            )}
            <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={() => void go()}>
              {t('brief.begin')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
