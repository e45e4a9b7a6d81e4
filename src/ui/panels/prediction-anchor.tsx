/** What points of threat are worth: a step of alarm, and what acts of this match came to. */
import { type CardView, refs, type View } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { ALARM_STEP, alarmText, alarmWordOf } from './alarm.ts';
import { moveName } from './names.ts';
import { RichText } from './rich-text.tsx';

/** Of the acts whose reading this desk knows, the one that moved threat most and, if it differs, the newest. */
export function anchorCards(view: View): readonly CardView[] {
  const read = view.cards.filter(({ seen, joint }) => !joint && seen !== undefined && Math.round(seen.total) !== 0);
  const size = ({ seen }: CardView): number => Math.abs(seen?.total ?? 0);
  const [most] = [...read].sort((a, b) => size(b) - size(a));
  const newest = read.at(-1);
  return [...new Set([most, newest])].flatMap((card) => card ?? []);
}

export function PredictionAnchor() {
  const view = useGame(ownView);
  if (view === undefined) return undefined;
  const [from, to] = [alarmText(alarmWordOf(0)), alarmText(alarmWordOf(ALARM_STEP))];
  return (
    <p className="text-small prediction-anchor" data-plain="">
      {t('prediction.anchor', { points: ALARM_STEP, from, to })}
      {anchorCards(view).map((card) => (
        <span key={card.id}>
          {' '}
          <RichText
            id={card.mine ? 'prediction.anchor-mine' : 'prediction.anchor-theirs'}
            values={{
              move: moveName(card.move),
              figure: (
                <Num value={card.seen?.total} signed of={refs.card(card.id)} label={t('prediction.anchor-figure')} />
              ),
            }}
          />
        </span>
      ))}
    </p>
  );
}
