/** The days so far: what each desk answered, and where that left them. */
import '../../charts/charts.css';
import type { CrisisView } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { slipWord } from './crisis-peak.ts';

interface SlipProps {
  readonly round: CrisisView['log'][number];
  readonly forceRung: number;
}

function SlipWord({ round, forceRung }: SlipProps) {
  const word = slipWord(round, forceRung);
  return word === undefined ? undefined : <em> {t(`crisis.log-${word}`)}</em>;
}

export function CrisisLog({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const { me, rival } = match;
  const rung = (rungs: Readonly<Record<string, number>>, seat: string): string => formatNumber(rungs[seat]);
  return (
    <section className="crisis-log" aria-labelledby="crisis-log-title">
      <h2 id="crisis-log-title">{t('crisis.log')}</h2>
      {crisis.log.length === 0 ? (
        <p className="act-empty">{t('crisis.log-empty')}</p>
      ) : (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('crisis.log-day')}</th>
              <th scope="col">{t('assess.you')}</th>
              <th scope="col">{seatName(rival)}</th>
              <th scope="col">{t('crisis.log-rungs')}</th>
            </tr>
          </thead>
          <tbody>
            {crisis.log.map((round) => (
              <tr key={round.round}>
                <th scope="row" data-plain="">
                  {round.round}
                </th>
                <td>{t(`crisis.choice.${round.choices[me] ?? 'hold'}`)}</td>
                <td>{t(`crisis.choice.${round.choices[rival] ?? 'hold'}`)}</td>
                <td data-plain="">
                  {rung(round.rungs, me)} / {rung(round.rungs, rival)}
                  <SlipWord round={round} forceRung={match.view.forceRung} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {crisis.log.some((round) => slipWord(round, match.view.forceRung) === 'slip') && (
        <p className="text-small">{t('crisis.log-slip-note')}</p>
      )}
    </section>
  );
}
