/** What happened so far, step by step: of a running match what its desk may know, of a finished one all of it. */
import './replay.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatTick, formatTurn, t } from '../../i18n/index.ts';
import { type Match, useMatch } from '../panels/use-match.ts';
import { Button, Dialog, IconButton } from '../parts/index.ts';
import { causesOf, firstStep, type Step, stepsOf, turnStep } from './steps.ts';

interface StepsProps {
  readonly match: Match;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly go: (at: number) => void;
}

function Controls({ match: { level }, steps, at, go }: StepsProps) {
  const step = steps[at];
  const last = steps.length - 1;
  const [before, after] = [turnStep(steps, at, -1), turnStep(steps, at, 1)];
  const where = t('replay.where', {
    n: at + 1,
    of: steps.length,
    period: formatTurn(level.clock, step?.turn ?? 1),
  });
  return (
    <div className="replay-controls">
      <IconButton
        icon="caret-left"
        label={t('replay.step-back')}
        disabled={at <= 0}
        data-replay="back"
        onClick={() => go(at - 1)}
      />
      <input
        type="range"
        className="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={t('replay.step')}
        aria-valuetext={`${where}. ${step?.text ?? ''}`}
        onChange={(event) => go(event.target.valueAsNumber)}
      />
      <IconButton
        icon="caret-right"
        label={t('replay.step-on')}
        disabled={at >= last}
        data-replay="on"
        onClick={() => go(at + 1)}
      />
      <p className="replay-where" data-plain="">
        {where}
      </p>
      <Button kind="link" disabled={before === at} onClick={() => go(before)}>
        {t('replay.turn-back')}
      </Button>
      <Button kind="link" disabled={after === at} onClick={() => go(after)}>
        {t('replay.turn-on')}
      </Button>
    </div>
  );
}

/** The steps of the turn up to the one that is looked at; those after it have not happened yet. */
function Told({ match: { level }, steps, at }: Omit<StepsProps, 'go'>) {
  const now = useRef<HTMLLIElement>(null);
  const step = steps[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest step is brought into sight whenever it is another one
  useEffect(() => {
    // What some browsers return of it is no clean-up.
    void now.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (step === undefined) return undefined;
  const causes = causesOf(steps, step);
  return (
    <ol className="replay-steps">
      {steps.slice(0, at + 1).map(
        (each) =>
          each.turn === step.turn && (
            <li
              key={each.fact.id}
              ref={each === step ? now : undefined}
              aria-current={each === step ? 'step' : undefined}
            >
              <span className="replay-when" data-plain="">
                {formatTick(level.clock, each.fact.tick)}
              </span>
              <span data-plain="">{each.text}</span>
              {each === step &&
                causes.map((cause) => (
                  <span key={cause.fact.id} className="replay-cause" data-plain="">
                    {t('replay.because', { cause: cause.text })}
                  </span>
                ))}
            </li>
          ),
      )}
    </ol>
  );
}

function Reader({ match }: { readonly match: Match }) {
  const { view, level } = match;
  const steps = useMemo(() => stepsOf(view, level), [view, level]);
  const [at, go] = useState(() => firstStep(steps, view));
  if (steps.length === 0) return <p className="drawer-body">{t('replay.none')}</p>;
  return (
    <div className="replay drawer-body">
      <Controls match={match} steps={steps} at={at} go={go} />
      <Told match={match} steps={steps} at={at} />
    </div>
  );
}

export function ReplayDialog({ onClose }: { readonly onClose: () => void }) {
  const match = useMatch();
  if (match === undefined) return undefined;
  const lead = t(match.view.phase === 'ended' ? 'replay.lead-ended' : 'replay.lead');
  return (
    <Dialog open onClose={onClose} size="drawer" title={t('replay.title')} description={lead}>
      <Reader match={match} />
    </Dialog>
  );
}
