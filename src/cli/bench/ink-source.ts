import type { Line, Node, Way } from '../../domain/scenario.ts';
import type { Told } from './story.ts';

/**
 * A scenario as ink, line by line the same: each node a knot, each reply a choice that leads through the answer to the
 * next node. Only what ink needs of it; conditions and venting are refused, for the bench's stories have none.
 * @throws on a way or line with a condition
 */
export function inkSource({ scenario, texts }: Told): string {
  const text = (id: string) => escaped(texts[id] ?? id);
  const knot = (id: string) => id.replaceAll('-', '_');
  const only = (ways: readonly Way[] | undefined): string => {
    const way = ways?.[0];
    if (!way || way.when) throw new Error(`Scenario "${scenario.id}" has a way that ink cannot be given here`);
    return `-> ${knot(way.to)}`;
  };
  const said = (line: Line): string => {
    if (line.when) throw new Error(`Scenario "${scenario.id}", line "${line.id}" has a condition`);
    return text(line.id);
  };
  const ink = ([id, node]: readonly [string, Node]): string => {
    const replies = (node.replies ?? []).map((reply) =>
      [`+ [${text(reply.id)}]`, ...(reply.answer ?? []).map((line) => `  ${said(line)}`), `  ${only(reply.to)}`].join('\n'),
    );
    const onwards = node.ending ? ['-> END'] : node.next ? [only(node.next)] : replies;
    return [`=== ${knot(id)} ===`, ...node.lines.map(said), ...onwards].join('\n');
  };
  const start = scenario.contacts[0]?.start ?? '';
  return [`-> ${knot(start)}`, ...Object.entries(scenario.nodes).map(ink), ''].join('\n\n');
}

const escaped = (text: string): string => text.replaceAll(/[\\{}[\]|~#<>/*+=-]/g, (sign) => `\\${sign}`);
