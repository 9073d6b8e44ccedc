/** What a condition or a list of ids can name. */
export const KINDS = ['person', 'issue', 'fact', 'remedy', 'promise', 'preparation', 'contact', 'news', 'meeting', 'node', 'reply'] as const;
export type Kind = (typeof KINDS)[number];
export type DeclaredNames = Readonly<Record<Kind, ReadonlySet<string>>>;

type Loose = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isMap) : []);
const ids = (value: unknown): Set<string> => new Set(items(value).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));

/**
 * Every name that a scenario file declares, read from data that may be wrong in any way: a person with a misspelled key
 * is still that person, and whoever refers to them is not wrong.
 */
export function declaredNames(data: unknown): DeclaredNames {
  const top = isMap(data) ? data : {};
  const nodes = isMap(top['nodes']) ? top['nodes'] : {};
  return {
    person: ids(top['people']),
    issue: ids(top['issues']),
    fact: ids(top['facts']),
    remedy: ids(top['remedies']),
    promise: ids(top['promises']),
    preparation: ids(top['preparations']),
    contact: ids(top['contacts']),
    news: ids(top['news']),
    meeting: ids(isMap(top['returns']) ? top['returns']['meetings'] : undefined),
    node: new Set(Object.keys(nodes)),
    reply: new Set(Object.values(nodes).filter(isMap).flatMap((node) => [...ids(node['replies'])])),
  };
}
