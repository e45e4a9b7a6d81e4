import { useState } from 'react';
import { giveFirstEstimate, ready } from '../../../commands/index.ts';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { ConceptsBefore } from '../../concepts/concepts.tsx';
import { useMatch } from '../../panels/use-match.ts';
import { Button, Icon } from '../../parts/index.ts';
import { FirstEstimate } from './first-estimate.tsx';
import { Quiz, wasChecked } from './quiz.tsx';
import { Role } from './role.tsx';
import { Situation } from './situation.tsx';

/** The briefing of the first turn. */
export function FirstBrief() {
  const match = useMatch();
  const [known] = useState(() => match !== undefined && wasChecked(match.level.id));
  const [checked, setChecked] = useState(known);
  const [percent, setPercent] = useState(match?.view.me?.firstEstimate);
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
          {!known && <Quiz level={match.level.id} done={checked} onDone={() => setChecked(true)} />}
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
