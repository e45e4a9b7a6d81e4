/** About the chosen statement: what it claims, how it tends to be heard, and moves that it may name. */
import { useId } from 'react';
import { moveOptions } from '../../../commands/index.ts';
import { MOVE_CLASSES, NAMED_AT_ONCE } from '../../../engine/index.ts';
import { hasText, t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { deskName, frameName, moveName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { IconButton, WithTerms } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';

/** A list of the own moves by class, and those that were taken from it. */
function NamedChoice() {
  const id = useId();
  const named = useGame((state) => state.signalNamed);
  const options = useGame(moveOptions);
  const defs = useGame((state) => state.level?.moves);
  const { nameMoves } = gameStore.getState();
  const classOf = (move: string) => defs?.find((def) => def.id === move)?.class;
  const left = options.filter((option) => !named.includes(option.move));
  return (
    <div className="named-choice">
      <label htmlFor={id}>{t('signal.name-moves')}</label>
      <p className="text-small">{t('signal.name-moves-note')}</p>
      <ul className="named-chosen">
        {named.map((move) => (
          <li key={move} data-plain="">
            {moveName(move)}
            <IconButton
              icon="close"
              label={t('signal.unname', { move: moveName(move) })}
              onClick={() => nameMoves(named.filter((each) => each !== move))}
            />
          </li>
        ))}
      </ul>
      {named.length < NAMED_AT_ONCE && (
        <select id={id} className="input" value="" onChange={(event) => nameMoves([...named, event.target.value])}>
          <option value="" disabled>
            {t('signal.name-one')}
          </option>
          {MOVE_CLASSES.map((moveClass) => {
            const moves = left.filter((option) => classOf(option.move) === moveClass);
            return moves.length === 0 ? undefined : (
              <optgroup key={moveClass} label={t(`class.${moveClass}.name`)}>
                {moves.map(({ move }) => (
                  <option key={move} value={move}>
                    {moveName(move)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      )}
    </div>
  );
}

/** It keeps its place before a statement is chosen, so that nothing moves when one is. */
export function StatementAbout({ match }: { readonly match: Match }) {
  const frame = useGame((state) => state.signalFrame);
  if (frame === undefined) {
    return (
      <section className="statement-about" data-empty="" aria-label={t('signal.statement')}>
        <p className="text-small">{t('signal.about-none', { desk: deskName(match.rival) })}</p>
      </section>
    );
  }
  const heard = `frame.${frame}.heard.${match.me}`;
  return (
    <section className="statement-about" aria-labelledby="statement-about">
      <h2 id="statement-about">{frameName(frame)}</h2>
      <dl>
        {hasText(`frame.${frame}.claims`) && (
          <div>
            <dt>{t('signal.claims')}</dt>
            <dd>
              <WithTerms text={t(`frame.${frame}.claims`)} />
            </dd>
          </div>
        )}
        {hasText(heard) && (
          <div>
            <dt>{t('signal.heard', { desk: deskName(match.rival) })}</dt>
            <dd>{t(heard)}</dd>
          </div>
        )}
      </dl>
      <NamedChoice />
    </section>
  );
}
