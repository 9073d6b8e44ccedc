import type { Texts } from '../../domain/scenario.ts';
import type { WrittenReply, WrittenWays } from '../shape.ts';
import { targets } from '../structure.ts';
import type { Case } from './case.ts';

/** An answer that marks a reply instead of being one, by language. */
const MARKS: Readonly<Record<string, RegExp>> = {
  en: /^(?:that(?: is|['’]s|) ?)?(?:the )?(?:wrong|incorrect|not (?:quite|right|correct)|bad (?:choice|answer)|try again|correct|right answer|well done|good (?:choice|answer|job))(?: answer| choice)?[.!]*$/i,
  es: /^(?:(?:eso )?(?:es|está) )?(?:(?:respuesta |elección )?(?:incorrecta|incorrecto|correcta|correcto|equivocada)|mal|inténtalo de nuevo|bien hecho|no es correcto)[.!¡]*$/i,
};

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const answerOf = (reply: WrittenReply, texts: Texts): string => plain((reply.answer ?? []).map(({ id }) => texts[id] ?? '').join(' '));

/** How many ways lead to each node, from anywhere. */
function waysInto({ written }: Case): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  const add = (ways: WrittenWays | undefined): void => {
    for (const target of new Set(targets(ways))) count.set(target, (count.get(target) ?? 0) + 1);
  };
  for (const { next, replies = [] } of Object.values(written.nodes)) [next, ...replies.map(({ to }) => to)].forEach(add);
  add(written.closing);
  for (const { start } of written.contacts) add(start);
  return count;
}

/**
 * Rule D1, in every language: what follows a reply is its own. It is answered, and not in the words of another that leads to
 * the same, or leads to a node that begins with words and that nothing else leads to; and nobody answers "wrong".
 */
export function checkConsequences(one: Case): void {
  const { written, texts, book, placeOfText } = one;
  const into = waysInto(one);
  const ownNode = (reply: WrittenReply): boolean => targets(reply.to).every((target) => into.get(target) === 1 && (written.nodes[target]?.lines ?? []).length > 0);
  for (const { replies = [] } of Object.values(written.nodes)) {
    for (const reply of replies) {
      if ((reply.answer ?? []).length === 0 && !ownNode(reply)) {
        book.warn('D1', reply, [], `Nothing that is said follows from the reply \`${reply.id}\` alone.`, 'Give it an `answer`, or a node of its own to lead to.');
      }
    }
    for (const [language, own] of Object.entries(texts)) {
      const heard = new Map<string, string>();
      for (const reply of replies) {
        const answer = answerOf(reply, own);
        const line = reply.answer?.[0];
        if (answer === '' || line === undefined) continue;
        const consequence = `${answer} ${JSON.stringify(reply.to)}`;
        const twin = heard.get(consequence);
        if (twin !== undefined) {
          book.add('D1', 'warning', placeOfText(language, line.id), `The reply \`${reply.id}\` is answered in the words of \`${twin}\`, and leads to the same.`, 'Let the customer answer what was said.', { language });
        }
        heard.set(consequence, reply.id);
        for (const { id } of reply.answer ?? []) {
          if (MARKS[language]?.test((own[id] ?? '').trim()) !== true) continue;
          book.add('D1', 'warning', placeOfText(language, id), `"${own[id]}" marks the reply \`${reply.id}\` instead of answering it.`, 'Let the customer say what it does to them.', { language });
        }
      }
    }
  }
}
