import type { WrittenLine } from '../shape.ts';
import type { Case } from './case.ts';

/** The ids of what people say in a scenario, the player's replies among them; what the narrator sees is none of it. */
export function saidTexts({ written }: Pick<Case, 'written'>): readonly string[] {
  const spoken = (lines: readonly WrittenLine[] = []): string[] => lines.filter(({ by }) => by !== 'narrator').map(({ id }) => id);
  return Object.values(written.nodes).flatMap(({ lines, replies = [] }) => [
    ...spoken(lines),
    ...replies.flatMap((reply) => [reply.id, ...spoken(reply.answer)]),
  ]);
}

/** The ids of what the debrief says of replies. */
export const feedbackTexts = ({ written }: Pick<Case, 'written'>): readonly string[] =>
  Object.values(written.nodes).flatMap(({ replies = [] }) => replies.flatMap(({ id }) => [`${id}.why`, `${id}.try`]));
