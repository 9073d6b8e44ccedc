import type { RuleBook } from './rule-book.ts';
import type { WrittenScenario } from './shape.ts';
import { leadsTo } from './structure.ts';

/** Rule D1, over ways that lead back: what was said at a node would be said again. */
export function checkWaysBack({ nodes }: WrittenScenario, book: RuleBook): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const told = new Set<string>();
  for (const start of Object.keys(nodes)) {
    // By hand, not by calls: a conversation may be longer than the stack is deep.
    const path: { readonly name: string; readonly to: string[] }[] = [];
    const enter = (name: string): void => {
      const node = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
      if (node === undefined || done.has(name)) return;
      open.add(name);
      path.push({ name, to: leadsTo(node) });
    };
    enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const next = at.to.pop();
      if (next === undefined) {
        open.delete(at.name);
        done.add(at.name);
        path.pop();
      } else if (!open.has(next)) enter(next);
      else if (!told.has(next) && nodes[at.name]?.next === undefined) {
        told.add(next);
        book.warn('D1', nodes[at.name]!, [], `From \`${at.name}\` the conversation can go back to \`${next}\`, where all would be said again.`, 'Lead on to a node of its own, with what is said the second time.');
      }
    }
  }
}
