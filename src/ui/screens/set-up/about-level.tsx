/** What the chosen level teaches, and what it speaks of: told before anybody begins. */
import { t } from '../../../i18n/index.ts';
import { EnglishNote } from '../../shell/english-note.tsx';
import { numbersOf } from '../brief/numbered-texts.ts';

export function AboutLevel() {
  const aims = numbersOf('level.aim');
  return (
    <div className="about-level" data-plain="">
      <EnglishNote />
      {aims.length > 0 && (
        <>
          <p>
            <strong>{t('set-up.aims')}</strong>
          </p>
          <ul>
            {aims.map((n) => (
              <li key={n}>{t(`level.aim.${n}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('level.note')}</p>
    </div>
  );
}
