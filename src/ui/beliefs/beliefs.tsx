/** How belief about the other side moved in a match, what moved it, and what an unbiased reader would have made of it. */
import './beliefs.css';
import { useState } from 'react';
import type { BiasMask, ReadStep, SeatInference, TypeInference } from '../../analysis/type-inference/index.ts';
import type { SeatId } from '../../engine/index.ts';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import { OpenCard } from '../debrief/open-card.tsx';
import { useMatchInquiry } from '../inquiries/use-match-inquiry.ts';
import { isUnderWay } from '../inquiries/use-runs.ts';
import { seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Segments, WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { useLayout } from '../use-layout.ts';
import { BeliefChart } from './belief-chart.tsx';
import { largestSteps, percent, stepName, stepTime } from './belief-words.ts';
import { BiasSwitches, EVERY_BIAS } from './bias-switches.tsx';
import { TrialOfOrders } from './trial.tsx';

const STEPS = 8;

function Step({
  step,
  match,
  onShowCard,
}: {
  readonly step: ReadStep;
  readonly match: Match;
  readonly onShowCard: (card: number) => void;
}) {
  const { card } = step;
  const name = stepName(step, match);
  return (
    <tr>
      <th scope="row">
        {card === undefined ? (
          name
        ) : (
          <button type="button" className="step-card" onClick={() => onShowCard(card)}>
            {name}
          </button>
        )}
        <small data-plain="">{stepTime(step, match)}</small>
      </th>
      <td data-plain="" data-label={t('belief.ratio')}>
        {t('belief.ratio-of', { ratio: formatNumber(step.ratio, 2) })}
      </td>
      <td data-plain="" data-label={t('belief.as-read')}>
        {formatChange(100 * step.biased, 1)}
      </td>
      <td data-plain="" data-label={t('belief.unbiased')}>
        {formatChange(100 * step.plain, 1)}
      </td>
    </tr>
  );
}

function Steps({ seat, match }: { readonly seat: SeatInference; readonly match: Match }) {
  const [card, showCard] = useState<number>();
  return (
    <section className="study-section belief-steps">
      <h2>{t('belief.steps')}</h2>
      <p className="text-small" data-plain="">
        {t('belief.steps-note')}
      </p>
      <table className="data-table study-table">
        <thead>
          <tr>
            <th scope="col">{t('belief.act')}</th>
            <th scope="col">{t('belief.ratio')}</th>
            <th scope="col">{t('belief.as-read')}</th>
            <th scope="col">{t('belief.unbiased')}</th>
          </tr>
        </thead>
        <tbody>
          {largestSteps(seat, STEPS).map((step) => (
            <Step
              key={`${step.tick} ${step.kind} ${step.card} ${step.biased}`}
              step={step}
              match={match}
              onShowCard={showCard}
            />
          ))}
        </tbody>
      </table>
      <OpenCard match={match} card={card} onShowCard={showCard} />
    </section>
  );
}

/** What an ideal reader would make of all moves: odds of each aim, by how often each aim does such moves. */
function Types({ seat }: { readonly seat: SeatInference }) {
  return (
    <section className="study-section belief-types">
      <h2>{t('belief.types', { rival: seatName(seat.rival) })}</h2>
      <p className="text-small">
        <WithTerms text={t('belief.types-note')} />
      </p>
      <ul>
        {seat.types.map(({ type, expansionist, prior, posterior }) => (
          <li key={type} data-truth={type === seat.truth}>
            <span className="type-name">
              {t(`type.${type}.name`)}
              <small>{t(expansionist ? 'belief.greedy' : 'belief.innocent')}</small>
              {type === seat.truth && <strong>{t('belief.truth')}</strong>}
            </span>
            <svg aria-hidden="true">
              <rect className="type-bar" width={`${100 * posterior}%`} height="100%" />
              {['type-prior-ground', 'type-prior'].map((name) => (
                <line key={name} className={name} x1={`${100 * prior}%`} x2={`${100 * prior}%`} y1="0" y2="100%" />
              ))}
            </svg>
            <span className="type-odds" data-plain="">
              {t('belief.odds', { prior: percent(prior), posterior: percent(posterior) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Inference({ match, inference }: { readonly match: Match; readonly inference: TypeInference }) {
  const [observer, setObserver] = useState<SeatId>(match.me);
  const [mask, setMask] = useState<BiasMask>(EVERY_BIAS);
  const { layout, short } = useLayout();
  const seat = inference.seats.find((each) => each.observer === observer);
  if (seat === undefined) return undefined;
  return (
    <>
      <Segments
        label={t('belief.whose')}
        value={observer}
        onChoose={setObserver}
        options={inference.seats.map(({ observer: id }) => ({
          value: id,
          seat: id,
          label: t('belief.of', { seat: seatName(id) }),
        }))}
      />
      <div className="belief-columns">
        <BeliefChart
          seat={seat}
          level={match.level}
          firstTick={inference.firstTick}
          chosen={mask === EVERY_BIAS ? undefined : seat.lines[mask]}
          height={layout === 'phone' ? 230 : short ? 260 : 320}
        />
        <BiasSwitches seat={seat} mask={mask} onChange={setMask} />
      </div>
      <div className="belief-columns">
        <Steps key={observer} seat={seat} match={match} />
        <Types seat={seat} />
      </div>
      <TrialOfOrders key={observer} view={match.view} observer={seat.observer} rival={seat.rival} />
    </>
  );
}

export function Beliefs({ match }: { readonly match: Match }) {
  const { found, start, cancel } = useMatchInquiry(match.view, {
    name: 'beliefs',
    inquiry: { ask: 'beliefs' },
    about: 'match',
    atOnce: true,
  });
  const { result } = found;
  return (
    <div className="beliefs">
      <p className="text-voice">{t('belief.lead')}</p>
      {found.state === 'failed' && <StudyBar run={{ ...found, start, cancel }} ended="" />}
      {isUnderWay(found) && <p className="study-wait">{t('study.waiting')}</p>}
      {result?.ask === 'beliefs' && <Inference match={match} inference={result} />}
    </div>
  );
}
