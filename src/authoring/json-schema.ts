import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { conditionShape } from './condition-shape.ts';
import { methodShape } from './method-file.ts';
import { playShape } from './play-file.ts';
import { scenarioShape, translationShape } from './shape.ts';

const titled = (title: string, schema: JsonSchema): JsonSchema => ({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema });
/** What only the checks know, such as which of three keys belong together, is left out: an editor need not know it. */
const OPTIONS = { target: 'draft-07', errorMode: 'ignore', definitions: { condition: conditionShape } } as const;

/** The JSON Schemas by which editors complete and underline scenario and method files, by their file names. */
export function editorSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'scenario.schema.json': titled('Scenario', toJsonSchema(scenarioShape, OPTIONS)),
    'translation.schema.json': titled('Translation of a scenario', toJsonSchema(translationShape)),
    'play.schema.json': titled('Reference playthrough', toJsonSchema(playShape)),
    'method.schema.json': titled('Method', toJsonSchema(methodShape, { errorMode: 'ignore' })),
  };
}

/** A schema as it is written to its file. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, undefined, 2)}\n`;
