import type { Scenario } from '../../domain/scenario.ts';
import type { Words } from '../report/words.ts';
import { letterOf } from './entries.ts';
import type { Chapter } from './manuscript.ts';

/** What stands in the map of a chapter: its places, where it goes over into another chapter, and where it ends at the desk. */
export interface MapBox {
  readonly id: string;
  readonly kind: 'place' | 'ending' | 'elsewhere' | 'desk';
  readonly node: string | null; // where to read on
  readonly number: number | null;
  readonly title: string;
  readonly detail: string; // the beginning of what is said there
  readonly marked: boolean;
}

export interface MapArrow {
  readonly from: string;
  readonly to: string;
  readonly letters: string; // of the replies that lead there; empty where it goes on by itself
  readonly marked: boolean;
}

export interface ConversationMap {
  readonly boxes: readonly MapBox[]; // in reading order
  readonly arrows: readonly MapArrow[];
}

/** The map of one chapter, to be drawn. @param numbers by node, of all chapters @param route the nodes that a play to be marked came to, in their order */
export function mapOf(scenario: Scenario, { entries }: Chapter, numbers: ReadonlyMap<string, number>, route: readonly string[], words: Words): ConversationMap {
  const { t } = words;
  const here = new Set(entries.map(({ id }) => id));
  const passed = new Set(route);
  const legs = new Set(route.map((id, index) => `${id} ${route[index + 1] ?? ''}`));
  const arrows: MapArrow[] = [];
  const ends: MapBox[] = [];
  for (const { id } of entries) {
    const node = scenario.nodes[id]!;
    const leads = new Map<string, Set<string>>(); // by where to, the letters of the replies
    const lead = (to: string, ...letters: readonly string[]): void => void leads.set(to, new Set([...(leads.get(to) ?? []), ...letters]));
    (node.replies ?? []).forEach((reply, place) => reply.to.forEach(({ to }) => lead(to, letterOf(place))));
    node.next?.forEach(({ to }) => lead(to));
    for (const [to, letters] of leads) {
      const target = here.has(to) ? to : `${id} ${to}`;
      // What lies elsewhere is drawn beside each place that leads to it: threads across the whole map would say less.
      if (target !== to) ends.push({ id: target, kind: 'elsewhere', node: to, number: numbers.get(to) ?? null, title: to, detail: '', marked: false });
      arrows.push({ from: id, to: target, letters: [...letters].join(''), marked: legs.has(`${id} ${to}`) });
    }
    if (node.ends) {
      ends.push({ id: `${id} desk`, kind: 'desk', node: null, number: null, title: t('script.desk'), detail: '', marked: false });
      arrows.push({ from: id, to: `${id} desk`, letters: '', marked: false });
    }
  }
  const places = entries.map(({ id, number, ending, lines }): MapBox => ({
    id,
    kind: ending === null ? 'place' : 'ending',
    node: id,
    number,
    title: ending ?? id,
    detail: ending === null ? (lines[0]?.text ?? '') : '',
    marked: passed.has(id),
  }));
  return { boxes: [...places, ...ends], arrows };
}
