/** What a term means, an example from the game, and where it comes from. */
import { hasText, t } from '../../i18n/index.ts';
import { GAME_WORDS, type TermId } from './terms.ts';

export function TermEntry({ id }: { readonly id: TermId }) {
  return (
    <>
      <p data-plain="">{t(`glossary.${id}.text`)}</p>
      {hasText(`glossary.${id}.more`) && (
        <p className="text-small" data-plain="">
          {t(`glossary.${id}.more`)}
        </p>
      )}
      <p className="text-small" data-plain="">
        <strong>{t('glossary.example')}</strong> {t(`glossary.${id}.example`)}
      </p>
      <p className="text-small glossary-source" data-plain="">
        {GAME_WORDS.has(id) ? (
          t('glossary.of-game')
        ) : (
          <>
            {t('glossary.source')} {t(`glossary.${id}.source`)}
          </>
        )}
      </p>
    </>
  );
}
