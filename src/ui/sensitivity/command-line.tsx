/** The command that prints the same figures, to copy. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import { Section } from '../back-cast/findings.tsx';
import { Button } from '../parts/index.ts';

export function CommandLine({ command }: { readonly command: string }) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(command);
      say(t('sensitivity.copied'));
    } catch {
      // Browsers refuse the clipboard on pages that did not come over a secure connection.
      say(t('sensitivity.copy-by-hand'));
    }
  };
  return (
    <Section title={t('sensitivity.command')} lead={t('sensitivity.command-note')} className="method">
      <code className="command-line" data-plain="">
        {command}
      </code>
      <div className="command-copy">
        <Button kind="small" onClick={() => void copy()}>
          {t('assumptions.copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </Section>
  );
}
