/** Draws the title page where there is no browser, for each language and for a wide and a narrow page: run by the build. */
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES } from '../../i18n/language-files.ts';
import { speak } from '../../i18n/speaker.ts';
import { TitleScreen } from '../screens/title/title-screen.tsx';
import { layOutFor } from '../use-layout.ts';
import { STILL_LAYOUTS, type TitleStill } from './still.ts';

async function draw(): Promise<readonly TitleStill[]> {
  const stills: TitleStill[] = [];
  for (const language of LANGUAGES) {
    await speak(language);
    for (const layout of STILL_LAYOUTS) {
      layOutFor({ layout, short: false, low: false });
      stills.push({ language, layout, html: renderToStaticMarkup(<TitleScreen />) });
    }
  }
  return stills;
}

/** Drawn while this file is imported: what imports it for the build fetches no more files once that is done. */
export const TITLE_STILLS: readonly TitleStill[] = await draw();
