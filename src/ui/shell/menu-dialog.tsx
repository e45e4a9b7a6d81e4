/** The menu of a running match: settings, help, files of the match, and the way out. */
import { useRef, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { worldSentence } from '../assumptions/differences.tsx';
import { useMatchDifferences } from '../assumptions/world-mark.tsx';
import { Dialog, Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { downloadText } from './download.ts';
import { FILES, refusalOfFile, WORDS_FILE } from './match-file.ts';
import { MenuEntry } from './menu-entry.tsx';
import { StudyEntries } from './study-entries.tsx';

/** Opens a match from a file; a refused file leaves the running match as it is and says why. */
function useOpenFile(onDone: () => void) {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const read = async (file: File | undefined): Promise<void> => {
    const host = gameStore.getState().host;
    if (file === undefined || host === undefined) return;
    const refusal = await host.importSave(await file.text());
    if (refusal === undefined) onDone();
    else setRefused(refusalOfFile(refusal));
  };
  return { input, refused, setRefused, read };
}

/** What can be taken out of the match and brought into it. */
function Files({ onOpen, onRefused }: { readonly onOpen: () => void; readonly onRefused: (text: string) => void }) {
  const { open, host } = gameStore.getState();
  const downloadWords = async (): Promise<void> => {
    const text = await host?.exportWords();
    if (text === undefined) onRefused(t('menu.words-updated'));
    else downloadText(WORDS_FILE, text);
  };
  return (
    <>
      <MenuEntry
        icon="download"
        label={t('menu.save')}
        note={t('menu.save-note')}
        onPress={() => void host?.exportSave().then((text) => downloadText('spiral-match.json', text))}
      />
      <MenuEntry icon="upload" label={t('menu.open')} note={t('menu.open-note')} onPress={onOpen} />
      <MenuEntry icon="plus" label={t('slot.keep')} note={t('slot.keep-note')} onPress={() => open('keep')} />
      <MenuEntry
        icon="pencil"
        label={t('menu.words')}
        note={t('menu.words-note')}
        onPress={() => void downloadWords()}
      />
      <MenuEntry
        icon="bullets"
        label={t('menu.record')}
        note={t('menu.record-note')}
        onPress={() => void host?.exportRecord().then((text) => downloadText('spiral-record.jsonl', text))}
      />
    </>
  );
}

export function MenuDialog({ onClose }: { readonly onClose: () => void }) {
  const { input, refused, setRefused, read } = useOpenFile(onClose);
  const { open, openAssumptions, host, go, sit } = gameStore.getState();
  const other = useGame((state) => state.people.find((seat) => seat !== state.seat));
  const changed = useMatchDifferences();
  const ended = useGame((state) => ownView(state)?.phase === 'ended');
  return (
    <Dialog open onClose={onClose} size="sheet" title={t('common.menu')}>
      <ul className="menu-list">
        <MenuEntry icon="question" label={t('menu.help')} note={t('menu.help-note')} onPress={() => open('help')} />
        <MenuEntry
          icon="gear"
          label={t('menu.settings')}
          note={t('menu.settings-note')}
          onPress={() => open('settings')}
        />
        <MenuEntry
          icon="faders"
          label={t('assumptions.title')}
          note={worldSentence(changed)}
          onPress={() => openAssumptions()}
        />
        <MenuEntry icon="play" label={t('replay.title')} note={t('replay.note')} onPress={() => open('replay')} />
        <Files onOpen={() => input.current?.click()} onRefused={setRefused} />
        {ended && other !== undefined && (
          <MenuEntry
            icon="users"
            label={t('menu.other-desk')}
            note={t('menu.other-desk-note')}
            onPress={() => void sit?.(other)}
          />
        )}
        {ended && <StudyEntries />}
        {(['glossary', 'odd', 'limits'] as const).map((page) => (
          <MenuEntry
            key={page}
            icon="book"
            label={t(`page.${page}.link`)}
            note={t(`page.${page}.link-note`)}
            onPress={() => go({ screen: 'page', page })}
          />
        ))}
        <MenuEntry
          icon="house"
          label={t('menu.leave')}
          note={t('menu.leave-note')}
          onPress={() => {
            host?.leave();
            go({ screen: 'title' });
          }}
        />
      </ul>
      <input
        ref={input}
        type="file"
        accept={FILES}
        hidden
        aria-label={t('menu.open')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {refused !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="warning" size={20} />
          {refused}
        </p>
      )}
    </Dialog>
  );
}
