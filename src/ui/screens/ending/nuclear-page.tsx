import { t } from '../../../i18n/index.ts';
import { Button } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';

/** Nuclear use: plain text on a plain page. No map, no picture, no figure to admire. */
export function NuclearPage({ onGoOn }: { readonly onGoOn: () => void }) {
  const heading = useFirstFocus<HTMLHeadingElement>('nuclear-use');
  return (
    <div className="ending ending-plain">
      <h1 ref={heading} tabIndex={-1}>
        {t('ending.nuclear-use.text')}
      </h1>
      <p data-plain="">{t('ending.zero')}</p>
      <p>{t('ending.nuclear-use.more')}</p>
      <p>{t('ending.not-justify')}</p>
      <Button kind="plain" data-primary="" onClick={onGoOn}>
        {t('ending.to-debrief')}
      </Button>
    </div>
  );
}
