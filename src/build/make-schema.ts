/**
 * Writes `levels/schema/*.schema.json`: what editors use to complete and check the files of a level.
 *
 * Run it after a change of the schema: `node src/build/make-schema.ts`. A test fails while the files are out of date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fileSchemas, packSchema, textSchema } from '../content/schema/level.ts';

const FOLDER = fileURLToPath(new URL('../../levels/schema', import.meta.url));

/** The schema files by name, as they must lie in `levels/schema`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = { ...fileSchemas, text: textSchema, pack: packSchema };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7 is what the common editors understand in full.
      const json = z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref' });
      return [`${name}.schema.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(schemaFiles())) writeFileSync(join(FOLDER, name), content);
}
