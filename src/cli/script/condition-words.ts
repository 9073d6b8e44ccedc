import type { Condition } from '../../domain/condition.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Words } from '../report/words.ts';

/** How a text is called that stands for what a flag is about, by the flag's kind; people have names instead. */
const TEXT_OF: Readonly<Record<string, string>> = {
  fact: 'fact', voiced: 'issue', granted: 'remedy', approved: 'remedy', asked: 'remedy', promised: 'promise', kept: 'promise',
  late: 'promise', broken: 'promise', done: 'preparation', met: 'contact', news: 'news',
};

/** What has no short text is called by its id: how they meet again is told at length among the listings. */
const BY_ID = new Set(['meeting', 'remembered']);

/** A condition in words, such as "the player knows: … and heat is below “angry”". */
export function conditionWords(scenario: Scenario, condition: Condition, words: Words): string {
  const { t } = words;
  const inner = (part: Condition): string => {
    const text = conditionWords(scenario, part, words);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  };
  if ('all' in condition) return condition.all.map(inner).join(t('script.and'));
  if ('any' in condition) return condition.any.map(inner).join(t('script.or'));
  if ('not' in condition) {
    return 'flag' in condition.not ? flagWords(scenario, condition.not.flag, 'unless', words) : t('script.condition.not', { what: inner(condition.not) });
  }
  if ('flag' in condition) return flagWords(scenario, condition.flag, 'condition', words);
  const [[kind, band] = ['other', '']] = Object.entries(condition) as [string, string][];
  return t(`script.condition.${kind}`, { what: t(`common.${kind.startsWith('heat') ? 'heat' : 'trust'}.${band}`) });
}

function flagWords({ flags, people }: Scenario, flag: number, group: 'condition' | 'unless', { t, say }: Words): string {
  const name = flags[flag] ?? '';
  const colon = name.indexOf(':');
  const [kind, id] = colon < 0 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
  const what = BY_ID.has(kind) ? id : kind === 'said' ? say(id) : (people.find((one) => one.id === id && (kind === 'present' || kind === 'invited'))?.name ?? say(`${TEXT_OF[kind] ?? kind}.${id}`));
  const key = `script.${group}.${kind}`;
  const told = t(key, { what: what.replace(/\.$/, '') });
  return told === key ? t(`script.${group}.other`, { what: name }) : told;
}
