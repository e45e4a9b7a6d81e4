/** How to play, and every key. The key list is the table of commands itself. */
import { COMMANDS, keysOf } from '../../commands/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, Dialog } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

const STEPS = ['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess'] as const;
const EXTRA = ['tab', 'arrows', 'enter', 'slider', 'band', 'tray'] as const;

/** A key as it is printed on keyboards. */
function keyText(name: string): string {
  if (name === 'Control+Enter') return t('key.control-enter');
  if (name === 'Escape') return t('key.escape');
  if (name === '1') return t('key.digits');
  return name.toUpperCase();
}

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const keys = useGame((state) => state.settings.keys);
  return (
    <Dialog open onClose={onClose} size="wide" title={t('common.help')} description={t('help.lead')}>
      <h3>{t('help.turn')}</h3>
      <dl className="help-steps">
        {STEPS.map((step) => (
          <div key={step}>
            <dt>{t(`phase.${step}`)}</dt>
            <dd>{t(`help.phase.${step}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('help.numbers')}</h3>
      <p>{t('help.numbers-text')}</p>
      <h3>{t('help.model')}</h3>
      <p>{t('help.model-text')}</p>
      <p className="help-links">
        {(['glossary', 'odd', 'limits'] as const).map((page) => (
          <Button key={page} kind="link" onClick={() => gameStore.getState().go({ screen: 'page', page })}>
            {t(`page.${page}.link`)}
          </Button>
        ))}
      </p>
      <h3>{t('help.keys')}</h3>
      <dl className="help-keys">
        {COMMANDS.filter((command) => command.quiet !== true).map((command) => (
          <div key={command.id}>
            <dt>
              <kbd>{keyText(keysOf(command, keys)[0] ?? '')}</kbd>
            </dt>
            <dd>{t(command.label)}</dd>
          </div>
        ))}
        {EXTRA.map((extra) => (
          <div key={extra}>
            <dt>
              <kbd>{t(`key.${extra}`)}</kbd>
            </dt>
            <dd>{t(`help.key.${extra}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small">{t('help.letters')}</p>
    </Dialog>
  );
}
