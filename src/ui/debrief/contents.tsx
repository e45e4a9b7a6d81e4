/** What the debrief holds: each page and study with one line on what it shows, and the way there. */
import { t } from '../../i18n/index.ts';
import { gameStore, STUDY_PAGES } from '../../store/index.ts';
import { Fold, Icon } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { type DebriefPage, type Place, pageOf, placeName, placesOf } from './pages.ts';

/** The steps of the story after the first, which is the page itself. */
const STORY: readonly { readonly step: string; readonly pages: readonly DebriefPage[] }[] = [
  { step: 'happened', pages: ['happened', 'lens'] },
  { step: 'learned', pages: ['learned'] },
  { step: 'connects', pages: ['discourse', 'history'] },
  { step: 'what-if', pages: ['what-if'] },
  { step: 'next', pages: ['next'] },
];

interface LineProps {
  /** Number of the page, the same as in the tabs. */
  readonly number?: number;
  readonly name: string;
  readonly note: string;
  readonly onPress: () => void;
}

function Line({ number, name, note, onPress }: LineProps) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        <span>
          {number !== undefined && (
            <>
              <span className="debrief-number" data-plain="">
                {number}
              </span>{' '}
            </>
          )}
          <span className="contents-name">
            {name} <Icon name="arrow-right" size={16} />
          </span>
        </span>
        <span className="contents-note">{note}</span>
      </button>
    </li>
  );
}

interface ContentsProps {
  readonly pages: readonly DebriefPage[];
  /** The studies are about real history: a match of an invented world does not lead to them. */
  readonly studies: boolean;
  readonly go: (place: Place) => void;
  readonly onPrint: () => void;
}

export function Contents({ pages, studies, go, onPrint }: ContentsProps) {
  const store = gameStore.getState();
  const places = placesOf(pages);
  const { layout } = useLayout();
  return (
    <section className="contents">
      <h2>{t('debrief.contents')}</h2>
      <p className="text-small" data-plain="">
        {t('debrief.story.lead', { of: pages.length })}
      </p>
      <ul className="story">
        {STORY.map(({ step, pages: all }) => (
          <li key={step}>
            <h3>{t(`debrief.story.${step}`)}</h3>
            <ul>
              {all.flatMap((page) =>
                places
                  .filter((place) => pageOf(place) === page)
                  .map((place) => (
                    <Line
                      key={place}
                      number={pages.indexOf(page) + 1}
                      name={placeName(place)}
                      note={t(`debrief.contents.${place}`)}
                      onPress={() => go(place)}
                    />
                  )),
              )}
            </ul>
          </li>
        ))}
      </ul>
      <Fold title={t('debrief.story.besides')} open={layout !== 'phone'}>
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
      </Fold>
    </section>
  );
}
