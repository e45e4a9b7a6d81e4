/** Makes one script of a file of `in-page`, with all that it imports, for a page to run. */
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../src/build/bundle-script.ts';

export const bundle = (name: string): Promise<string> =>
  bundleScript(fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url)), 'inPage');
