/** Two accounts of one record: the match as a partisan of each side would tell it, and what each left out. */
import type { FactView } from '../../../engine/index.ts';
import { formatTick, t } from '../../../i18n/index.ts';
import { factSentence } from '../../panels/fact-sentence.ts';
import { seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { SideMark } from '../../parts/index.ts';
import { type Account, accountsOf, undeniable } from './account-story.ts';

function OnRecord({ fact, match: { level, view } }: { readonly fact: FactView; readonly match: Match }) {
  return (
    <span className="on-record" data-plain="">
      {formatTick(level.clock, fact.tick)}: {factSentence(fact, level, view.cards)}
    </span>
  );
}

function AccountColumn({ account, match }: { readonly account: Account; readonly match: Match }) {
  const { seat, lines, leftOut } = account;
  const name = seatName(seat);
  return (
    <article className="account">
      <h3>
        <SideMark seat={seat} size={22} /> {t('discourse.accounts.of', { seat: name })}
      </h3>
      {lines.length === 0 && <p>{t('discourse.accounts.none')}</p>}
      <ol className="account-lines">
        {lines.map(({ fact, text }) => (
          <li key={fact.id}>
            <q data-plain="">{text}</q>
            <OnRecord fact={fact} match={match} />
          </li>
        ))}
      </ol>
      <h4>{t('discourse.accounts.left-out', { seat: name })}</h4>
      {leftOut.length === 0 ? (
        <p>{t('discourse.accounts.nothing')}</p>
      ) : (
        <ul className="account-left-out">
          {leftOut.map((fact) => (
            <li key={fact.id}>
              <OnRecord fact={fact} match={match} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

export function Accounts({ match }: { readonly match: Match }) {
  const facts = undeniable(match.view);
  return (
    <section className="discourse-part" aria-labelledby="discourse-accounts">
      <h2 id="discourse-accounts">{t('discourse.accounts.title')}</h2>
      <p className="text-small">{t('discourse.accounts.note')}</p>
      <div className="accounts">
        {accountsOf(match.view, match.level).map((account) => (
          <AccountColumn key={account.seat} account={account} match={match} />
        ))}
      </div>
      <section className="undeniable" aria-labelledby="discourse-undeniable">
        <h3 id="discourse-undeniable">{t('discourse.accounts.undeniable')}</h3>
        {facts.length === 0 ? (
          <p>{t('discourse.accounts.no-force')}</p>
        ) : (
          <ul className="account-left-out">
            {facts.map((fact) => (
              <li key={fact.id}>
                <OnRecord fact={fact} match={match} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </section>
  );
}
