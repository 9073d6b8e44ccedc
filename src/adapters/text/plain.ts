import type { Text } from '../../ports.ts';

type Words = { readonly [key: string]: string | Words };

/**
 * The interface's words straight from their file, for the pictures of first choices that the build draws: keys by their
 * path, `{{…}}` filled in, and one or other as English and Spanish count small numbers. In the game i18next has the words.
 */
export function plainText(language: string, words: Words): Text {
  const find = (key: string): string | undefined => {
    const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    language,
    t: (key, values = {}) => {
      const text = find(key) ?? find(`${key}_${values['count'] === 1 ? 'one' : 'other'}`) ?? key;
      return text.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
    },
    use: () => Promise.reject(new Error('The plain words know one language only')),
  };
}
