import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas, schemaText } from '../../src/authoring/json-schema.ts';

describe('the schemas that editors use', () => {
  it.each(Object.entries(editorSchemas()))('scenarios/%s is what the shapes give (else: npm run schema)', (name, schema) => {
    const committed = readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
    expect(committed).toBe(schemaText(schema));
  });

  it('know the moves that an author may write, and no others', () => {
    const text = schemaText(editorSchemas()['scenario.schema.json'] ?? {});
    expect(text).toContain('"restate-problem"');
    expect(text).not.toContain('"heard-out"');
  });

  it('refuse keys that are not known', () => {
    expect(editorSchemas()['scenario.schema.json']).toMatchObject({ additionalProperties: false, $defs: { condition: { additionalProperties: false } } });
  });
});
