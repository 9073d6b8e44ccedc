/**
 * Words by which a wrong reply can give itself away (scenario-quality.md, C6), by language. A language that is not here
 * is searched for capitals and exclamation marks alone.
 */
export const TELL_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    always: ['always', 'every time', 'every single time'],
    never: ['never', 'not once'],
    'calm down': ['calm down', 'calm yourself', 'relax', 'settle down', 'take it easy', 'take a breath'],
  },
  es: {
    siempre: ['siempre', 'todas las veces'],
    nunca: ['nunca', 'jamás', 'ni una vez'],
    cálmese: [
      'cálmese', 'cálmense', 'cálmate', 'tranquilo', 'tranquila', 'tranquilos', 'tranquilas', 'tranquilícese', 'tranquilízate',
      'relájese', 'relájate', 'respire hondo', 'respira hondo',
    ],
  },
};
