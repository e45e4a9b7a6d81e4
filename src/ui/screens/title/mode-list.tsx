import { useEffect, useState } from 'react';
import { formatYear, t } from '../../../i18n/index.ts';
import type { ResumeInfo } from '../../../session/resume.ts';
import { gameStore } from '../../../store/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';

/** The autosave's note, once it has been read. */
function useResume(): ResumeInfo | undefined {
  const host = useGame((state) => state.host);
  const [info, setInfo] = useState<ResumeInfo>();
  useEffect(() => {
    let wanted = true;
    void host?.resumeInfo().then((found) => {
      if (wanted) setInfo(found);
    });
    return () => {
      wanted = false;
    };
  }, [host]);
  return info;
}

interface ModeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly onPress: () => void;
  /** What this build lacks for it; then the note says so, on every screen. */
  readonly needs?: 'class-server';
}

function Mode({ icon, title, note, onPress, needs }: ModeProps) {
  return (
    <li data-needs={needs}>
      <button type="button" className="mode" onClick={onPress}>
        <Icon name={icon} size={26} />
        <span className="mode-words">
          <span className="mode-title">{title}</span>
          <span className="mode-note">{note}</span>
        </span>
        <Icon name="arrow-right" size={20} />
      </button>
    </li>
  );
}

function resumeNote({ fromYear, toYear, ended }: ResumeInfo): string {
  if (ended) return t('title.resume-ended');
  return t('title.resume-note', {
    years:
      fromYear === toYear
        ? formatYear(fromYear)
        : t('date.span', { from: formatYear(fromYear), to: formatYear(toYear) }),
  });
}

/** The ways into the game. */
export function ModeList() {
  const resume = useResume();
  const { go, open, host } = gameStore.getState();
  return (
    <ul className="modes" data-resume={resume !== undefined}>
      {resume !== undefined && (
        <Mode
          icon="undo"
          title={t(resume.ended ? 'title.resume-debrief' : 'title.resume', { turn: resume.turn })}
          note={resumeNote(resume)}
          onPress={() => void host?.resume()}
        />
      )}
      <Mode
        icon="user"
        title={t('title.alone')}
        note={t('title.alone-note')}
        onPress={() => go({ screen: 'set-up' })}
      />
      <Mode
        icon="users"
        title={t('title.share')}
        note={t('title.share-note')}
        onPress={() => go({ screen: 'set-up', shared: true })}
      />
      <Mode
        icon="chalkboard"
        title={t('title.class')}
        note={t('title.class-note')}
        onPress={() => open('not-in-build')}
        needs="class-server"
      />
    </ul>
  );
}
