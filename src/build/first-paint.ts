/**
 * Writes into the built start page what the title page needs to be painted before any script of the game is here: its
 * styles, a still of it in each language, and the small script that chooses one. The game's own scripts are fetched
 * meanwhile and begin after that.
 */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { TitleStill } from '../ui/first-paint/still.ts';
import { bundleScript } from './bundle-script.ts';

const FOLDER = fileURLToPath(new URL('../ui/first-paint', import.meta.url));

interface BuiltAsset {
  readonly source?: string | Uint8Array;
}

/** Drawn without a page, the screens need no styles. */
const WITHOUT_STYLES: Plugin = {
  name: 'spiral-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

async function drawStills(): Promise<string> {
  const { module } = await runnerImport<{ TITLE_STILLS: readonly TitleStill[] }>(`${FOLDER}/title-stills.tsx`, {
    configFile: false,
    logLevel: 'error',
    plugins: [WITHOUT_STYLES],
  });
  return module.TITLE_STILLS.map(
    ({ language, layout, html }) => `<template lang="${language}" data-layout="${layout}">${html}</template>`,
  ).join('\n');
}

const ENTRY = /^\s*<script type="module" crossorigin src="([^"]+)"><\/script>\n/m;
const PRELOAD = /^\s*<link rel="modulepreload" crossorigin href="([^"]+)">\n/gm;
const SHEET = /<link rel="stylesheet" crossorigin href="\/([^"]+)">/g;

/** Puts the styles into the page. The links stay, not in use, so that no later part of the game fetches them again. */
function inlineSheets(html: string, assets: Readonly<Record<string, BuiltAsset>>): string {
  return html.replace(SHEET, (link, file: string) => {
    const source = assets[file]?.source;
    if (source === undefined) throw new Error(`the start page asks for ${file}, which was not built`);
    return `${link.replace('>', ' disabled>')}\n<style>${String(source).trim()}</style>`;
  });
}

/** The faces of the title page's letters: fetched at once, or its words would move when they come. */
const FACES = /\/(?:sofia-sans-latin-wght-normal|spectral-latin-300-normal|spectral-latin-400-italic)-[\w-]+\.woff2$/;

function preloadFaces(assets: Readonly<Record<string, BuiltAsset>>): string {
  const faces = Object.keys(assets).filter((file) => FACES.test(file));
  if (faces.length !== 3) throw new Error(`the title page has three faces, and ${faces.length} were built`);
  return faces
    .map((file) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">\n`)
    .join('');
}

/** Takes the game's own scripts out of the page: the small one begins them, in their order, the entry last. */
function takeScripts(html: string): { readonly bare: string; readonly parts: readonly string[] } {
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) throw new Error('the start page has no entry script');
  const parts = [...html.matchAll(PRELOAD)].map(([, part = '']) => part);
  return { bare: html.replace(ENTRY, '').replace(PRELOAD, ''), parts: [...parts, entry] };
}

export function firstPaint(): Plugin {
  return {
    name: 'spiral-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const assets = bundle as Readonly<Record<string, BuiltAsset>>;
        const [stills, script] = await Promise.all([
          drawStills(),
          bundleScript(`${FOLDER}/show-still.ts`, 'showStill'),
        ]);
        const { bare, parts } = takeScripts(inlineSheets(html, assets));
        const body = `${stills}\n<script data-parts="${parts.join(' ')}">${script.trim()}</script>\n</body>`;
        return bare.replace('<title>', `${preloadFaces(assets).trimStart()}    <title>`).replace('</body>', () => body);
      },
    },
  };
}
