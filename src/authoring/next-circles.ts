import type { RuleBook } from './rule-book.ts';
import type { WrittenScenario } from './shape.ts';
import { targets } from './structure.ts';

/** Nodes that may follow each other by themselves; the engine takes more for a circle. */
const MOST_IN_A_ROW = 100;

/**
 * Rule A4, for nodes that lead on by themselves: they come to where somebody has something to do. A circle of them would
 * never end, whatever their conditions say, since nothing that a condition reads changes for long without the player.
 */
export function checkNextCircles({ nodes }: WrittenScenario, book: RuleBook): void {
  const rows = new Map<string, number>(); // by node, how many follow it by themselves at most
  const open = new Set<string>();
  let told = false;
  const tell = (name: string, message: string): void => {
    const node = nodes[name];
    if (told || node === undefined) return;
    told = true;
    book.error('A4', node, ['next'], message, 'Let a node in between have replies, or end.');
  };
  const tooMany = (name: string): void => tell(name, `More than ${MOST_IN_A_ROW} nodes follow \`${name}\` by themselves.`);
  const rowFrom = (name: string): number => {
    const node = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
    if (node?.next === undefined) return 0;
    const known = rows.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) tell(name, `The node \`${name}\` leads back to itself without anybody doing anything.`);
    else if (open.size > MOST_IN_A_ROW) tooMany([...open][0] ?? name);
    else {
      open.add(name);
      const row = 1 + Math.max(0, ...targets(node.next).map(rowFrom));
      open.delete(name);
      rows.set(name, row);
      if (row > MOST_IN_A_ROW) tooMany(name);
      return row;
    }
    return 0;
  };
  Object.keys(nodes).forEach(rowFrom);
}
