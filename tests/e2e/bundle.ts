/** Makes one script of a file of `in-page`, with all that it imports, for a page to run. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'inPage' },
    },
  });
  const first = [built].flat()[0];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${name} could not be bundled`);
  return chunk.code;
}
