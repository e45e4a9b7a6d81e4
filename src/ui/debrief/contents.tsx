/** What the debrief holds: each page and study with one line on what it shows, and the way there. */
import { t } from '../../i18n/index.ts';
import { gameStore, STUDY_PAGES } from '../../store/index.ts';
import { Icon } from '../parts/index.ts';

/** Pages of the debrief and parts of them. */
export type Place =
  | 'happened'
  | 'learned'
  | 'beliefs'
  | 'lens'
  | 'discourse'
  | 'history'
  | 'trend'
  | 'what-if'
  | 'causes'
  | 'next';

/** The steps of the story after the first, which is the page itself. */
const STORY: readonly { readonly step: string; readonly places: readonly Place[] }[] = [
  { step: 'happened', places: ['happened', 'lens'] },
  { step: 'learned', places: ['learned', 'beliefs'] },
  { step: 'connects', places: ['discourse', 'history', 'trend'] },
  { step: 'what-if', places: ['what-if', 'causes'] },
  { step: 'next', places: ['next'] },
];

const PART_NAMES: Readonly<Partial<Record<Place, string>>> = {
  beliefs: 'debrief.learned.part.beliefs',
  causes: 'what-if.part.causes',
  trend: 'trend.title',
};

interface LineProps {
  readonly name: string;
  readonly note: string;
  readonly onPress: () => void;
}

function Line({ name, note, onPress }: LineProps) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        <span className="contents-name">
          {name} <Icon name="arrow-right" size={16} />
        </span>
        <span className="contents-note">{note}</span>
      </button>
    </li>
  );
}

interface ContentsProps {
  readonly places: readonly Place[];
  /** The studies are about real history: a match of an invented world does not lead to them. */
  readonly studies: boolean;
  readonly go: (place: Place) => void;
  readonly onPrint: () => void;
}

export function Contents({ places, studies, go, onPrint }: ContentsProps) {
  const store = gameStore.getState();
  return (
    <section className="contents">
      <h2>{t('debrief.contents')}</h2>
      <p className="text-small">{t('debrief.story.lead')}</p>
      <ol className="story">
        {STORY.map(({ step, places: all }) => (
          <li key={step}>
            <h3>{t(`debrief.story.${step}`)}</h3>
            <ul>
              {all
                .filter((place) => places.includes(place))
                .map((place) => (
                  <Line
                    key={place}
                    name={t(PART_NAMES[place] ?? `debrief.page.${place}`)}
                    note={t(`debrief.contents.${place}`)}
                    onPress={() => go(place)}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <h3>{t('debrief.story.besides')}</h3>
      <ul>
        <Line
          name={t('assumptions.title')}
          note={t('debrief.contents.assumptions')}
          onPress={() => store.openAssumptions()}
        />
        <Line name={t('debrief.print.open')} note={t('debrief.contents.print')} onPress={onPrint} />
        {(studies ? STUDY_PAGES : []).map((page) => (
          <Line
            key={page}
            name={t(`study.${page}.link`)}
            note={t(`study.${page}.link-note`)}
            onPress={() => store.go({ screen: 'study', page })}
          />
        ))}
      </ul>
    </section>
  );
}
