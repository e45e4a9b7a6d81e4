/** The lens on the title page: two still pictures of one map, meant and seen, and the divider between them. */
import './title-lens.css';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { formatNumber, hasText, locale, t } from '../../../i18n/index.ts';
import { LensDivider, MarkIcon } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';
import { TITLE_PICTURES } from './title-pictures.ts';

/** Where the divider starts, per cent from the left. */
const START = { desk: 45, phone: 49 };

/** True on the first visit only: the handle then moves 24 px and back once, to show that it can be moved. */
function useFirstNudge(): boolean {
  const [nudge, setNudge] = useState(false);
  useEffect(() => {
    if (document.documentElement.dataset.motion === 'reduced') return;
    try {
      if (localStorage.getItem('spiral.lens-seen') !== null) return;
      localStorage.setItem('spiral.lens-seen', 'yes');
    } catch {
      return;
    }
    setNudge(true);
  }, []);
  return nudge;
}

/** Signs of the two pictures that need a word. */
const KEY = ['alarm', 'frontier', 'crisis'] as const;

/** What the divider's place means, in words. */
function placeText(value: number): string {
  if (value >= 50) return t('title.lens-left', { percent: formatNumber(value) });
  return t('title.lens-right', { percent: formatNumber(100 - value) });
}

export function TitleLens() {
  const { layout, short } = useLayout();
  const phone = layout === 'phone';
  const [value, setValue] = useState(phone ? START.phone : START.desk);
  const nudge = useFirstNudge();
  const pictures = TITLE_PICTURES[layout === 'wide' ? 'desk' : layout === 'desk' && short ? 'low' : layout];
  const place: CSSProperties & Record<'--divider', string> = { '--divider': `${value}%` };
  return (
    <figure className="title-lens" style={place} data-nudge={nudge} aria-label={t('title.lens-name')}>
      <div className="title-lens-heads" aria-hidden="true">
        <p className="title-lens-head" data-side="meant">
          <MarkIcon letter="N" shape="circle" pigment="verdigris" size={21} />
          {t('title.meant')}
        </p>
        <p className="title-lens-head" data-side="seen">
          <MarkIcon letter="R" shape="square" pigment="ochre" size={21} />
          {t('title.seen')}
        </p>
      </div>
      <div className="title-lens-map">
        <Picture side="seen" address={pictures.seen} />
        <Picture side="meant" address={pictures.meant} />
        <LensDivider value={value} onChange={setValue} label={t('title.lens-handle')} valueText={placeText(value)} />
      </div>
      <figcaption>
        <span className="visually-hidden">{t('title.lens-caption')}</span>
        <span className="title-lens-key" aria-hidden="true">
          {KEY.map((sign) => (
            <span key={sign} data-sign={sign}>
              {t(`title.key.${sign}`)}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly side: 'meant' | 'seen';
  readonly address: string | undefined;
}

/** Names and cries on the drawings are English there; the page's own words take their place and their room. */
async function nameInLanguage(drawing: Element): Promise<void> {
  const texts = [...drawing.querySelectorAll('text')];
  // Widths are those of the page's faces, which come when a drawing first asks for them.
  const widths = async (): Promise<readonly number[]> => {
    for (const text of texts) text.getComputedTextLength();
    await document.fonts.ready;
    return texts.map((text) => text.getComputedTextLength());
  };
  const rooms = await widths();
  for (const text of texts) {
    const english = text.textContent ?? '';
    const name = english.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const key = `title.map.${name.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`;
    if (!hasText(key)) continue;
    text.textContent = english === english.toUpperCase() ? t(key).toLocaleUpperCase(locale()) : t(key);
  }
  (await widths()).forEach((width, index) => {
    // A little air stays between neighbours that stand close.
    const room = (rooms[index] ?? width) * 0.92;
    if (width <= room) return;
    texts[index]?.setAttribute('textLength', String(room));
    texts[index]?.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
}

/**
 * Puts the drawing itself into the page, not an `<img>`: only so does it take the page's type and the theme's colours.
 * The files come from the game's own folder.
 */
function Picture({ side, address }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  // The language may come, or change, after the drawing.
  const speech = useGame((state) => state.language);
  useEffect(() => {
    if (address === undefined) return;
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((answer) => answer.text())
      .then((text) => {
        const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        if (drawing.nodeName !== 'svg') return;
        // The frame hangs from the top, under the two headings.
        if (!drawing.hasAttribute('preserveAspectRatio')) drawing.setAttribute('preserveAspectRatio', 'xMidYMin meet');
        box.current?.replaceChildren(document.adoptNode(drawing));
        if (speech !== 'en') void nameInLanguage(drawing);
      })
      .catch(() => {
        // Without the picture the page still works; the words beside it say what it shows.
      });
    return () => stop.abort();
  }, [address, speech]);
  return <div ref={box} className="title-lens-layer" data-side={side} aria-hidden="true" />;
}
