import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaText } from '../authoring/json-schema.ts';
import { ROOT } from './root.mjs';

/* npm run schema: writes the JSON Schemas of scenarios/ anew, after the shapes of src/authoring have changed. */

for (const [name, schema] of Object.entries(editorSchemas())) {
  const file = join('scenarios', name);
  writeFileSync(join(ROOT, file), schemaText(schema));
  console.log(file);
}
