/** The record of a match and what the player answered, as files; and the whole debrief on paper. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button } from '../parts/index.ts';
import { downloadText } from '../shell/download.ts';
import { useGame } from '../use-game.ts';
import { answersFile } from './exit-ticket.tsx';

interface TakeProps {
  readonly match: Match;
  /** Leads to the whole debrief on paper; absent where the page is printed itself. */
  readonly onPrint?: (() => void) | undefined;
}

export function TakeRecord({ match, onPrint }: TakeProps) {
  const host = useGame((state) => state.host);
  const [saved, setSaved] = useState(false);
  const seed = match.view.debrief?.seed ?? 0;
  const save = async (): Promise<void> => {
    const record = await host?.exportRecord();
    if (record === undefined) return;
    downloadText(`spiral-${match.level.id}-${seed}.jsonl`, record);
    setSaved(true);
  };
  return (
    <section className="take-record">
      <h2>{t('debrief.next.take')}</h2>
      <p>{t('debrief.next.take-note')}</p>
      <Button icon="download" onClick={() => void save()}>
        {t('debrief.next.export')}
      </Button>
      <Button
        icon="download"
        onClick={() => downloadText(`spiral-answers-${match.level.id}-${seed}.json`, answersFile(match))}
      >
        {t('debrief.next.export-answers')}
      </Button>
      {onPrint !== undefined && (
        <Button kind="link" onClick={onPrint}>
          {t('debrief.print.open')}
        </Button>
      )}
      <p className="note-kept" role="status">
        {saved ? t('debrief.next.exported') : ''}
      </p>
    </section>
  );
}
