import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { promisesLoyalty } from '../../src/authoring/loyalty-words.ts';
import { repositoryFile } from '../support/authoring.ts';
import { shippedMethods } from '../support/judged.ts';

describe('a promise of loyalty', () => {
  it.each([
    ['en', 'She is loyal now.'],
    ['en', 'A guest who is heard becomes a customer for life.'],
    ['en', "Do this, and they'll always come back."],
    ['en', 'It keeps them coming back.'],
    ['en', 'He will never leave you after that.'],
    ['es', 'Ganaste su fidelidad.'],
    ['es', 'Así se vuelve leal a la casa.'],
    ['es', 'Tienes un cliente para siempre.'],
    ['es', 'Tratada así, volverá siempre.'],
  ])('%s: %s', (language, text) => expect(promisesLoyalty(language, text)).toBeDefined());

  it.each([
    ['en', 'This makes nobody loyal.'],
    ['en', 'Whether it earns loyalty is an open question.'],
    ['en', "It doesn't buy their loyalty."],
    ['en', 'Go yourself, and come back to him with the answer.'],
    ['en', 'Ask whether they will come back.'],
    ['en', 'She leaves with more than she came for.'],
    ['es', 'Volver a informar'],
    ['es', 'Eso no compra su lealtad.'],
    ['es', 'Volverán a saber de ti el viernes.'],
    ['es', 'Fue fiel a los hechos, sin más.'],
    ['fr', 'Un client fidèle.'],
  ])('is not found in %s: %s', (language, text) => expect(promisesLoyalty(language, text)).toBeUndefined());
});

/** Every text of a file of i18next, by the path that leads to it. */
const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

describe('the texts beside scenarios promise none (E4)', () => {
  const folder = fileURLToPath(new URL('../../src/ui/text/', import.meta.url));
  const files = readdirSync(folder).flatMap((language) => readdirSync(folder + language).filter((name) => name.endsWith('.json')).map((name) => [language, name] as const));

  it.each(files)('src/ui/text/%s/%s', (language, name) => {
    const texts = leaves(JSON.parse(repositoryFile(`src/ui/text/${language}/${name}`).text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(([, text]) => promisesLoyalty(language, text) !== undefined)).toEqual([]);
  });

  it.each(Object.entries(shippedMethods().texts))('the methods in %s', (language, texts) => {
    expect(Object.entries(texts).filter(([, text]) => promisesLoyalty(language, text) !== undefined)).toEqual([]);
  });
});
