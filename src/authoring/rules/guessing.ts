import type { BotFigures, BotName } from '../../domain/bots.ts';
import { PASS_MARK } from '../../domain/total-band.ts';
import { leadingOf, type Case } from './case.ts';
import { decisionsOf, named, seen, type Decision } from './decisions.ts';
import { carriers, type Property } from './properties.ts';

/** How much better than at random a guess may fare, in points. */
const AHEAD = 15;
const RANDOM = 45;
/** Bots that read what is said: the others fare alike in every language. */
const READING: ReadonlySet<BotName> = new Set(['longest', 'shortest', 'polite', 'echo', 'question']);

const guess: Readonly<Record<BotName, { readonly goes: string; readonly mend: string }>> = {
  random: { goes: 'Choosing at random', mend: 'Let wrong replies cost more' },
  longest: { goes: 'Choosing the longest reply', mend: 'Let a wrong reply be the longest' },
  shortest: { goes: 'Choosing the shortest reply', mend: 'Let a wrong reply be the shortest' },
  first: { goes: 'Choosing the reply that is written first', mend: 'Write a wrong reply first' },
  last: { goes: 'Choosing the reply that is written last', mend: 'Write a wrong reply last' },
  polite: { goes: 'Choosing the most words of sorrow, understanding and thanks', mend: 'Let wrong replies say them too, or best ones show instead of saying' },
  echo: { goes: "Choosing the most words of the customer's last line", mend: 'Let wrong replies take up their words too, or best ones put it in words of their own' },
  question: { goes: 'Choosing a question', mend: 'Let a wrong reply ask, or the best one say' },
  listener: { goes: 'Listening to the end and then choosing at random', mend: 'Let what is said after listening weigh more' },
};

/**
 * Rules C4 and C5: no guessing bot passes on average by either leading method, nor fares much better than chance, in any
 * language; and chance itself does not fare well.
 */
export function checkGuessing(one: Case): void {
  const decisions = decisionsOf(one);
  for (const language of Object.keys(one.texts)) {
    const source = language === one.written.language;
    const figures = one.known.bots(language);
    const random = figures.find(({ bot }) => bot === 'random');
    if (random === undefined) throw new Error(`the bots of scenario "${one.scenario.id}" lack "random"`);
    for (const figure of figures) {
      if (!source && !READING.has(figure.bot)) continue;
      for (const { id } of leadingOf(one)) judge(one, decisions, language, id, figure, random);
    }
  }
}

function judge(one: Case, decisions: readonly Decision[], language: string, method: string, { bot, totals }: BotFigures, random: BotFigures): void {
  const mean = totals[method]?.mean ?? 0;
  const chance = random.totals[method]?.mean ?? 0;
  const measured = short(mean);
  const { goes, mend } = guess[bot];
  const within = READING.has(bot) ? ` in ${language}` : '';
  const report = (rule: string, severity: 'error' | 'warning', threshold: number, than: string): void => {
    const met = meets(one, decisions, language, bot);
    const [first] = met;
    const where = met.length > 0 ? `, at some of ${named(met.map(({ node }) => node))}` : '';
    const measure = { measured, threshold: short(threshold), ...(READING.has(bot) ? { language } : {}) };
    const message = `${goes} comes to ${measured} on average by the ${method} method${within}; ${than}.`;
    if (first !== undefined && READING.has(bot)) one.book.add(rule, severity, one.placeOfText(language, first.best[0]!), message, `${mend}${where}.`, measure);
    else one.book[severity === 'error' ? 'error' : 'warn'](rule, one.written, ['nodes'], message, `${mend}${where}.`, measure);
  };
  if (mean >= PASS_MARK) report('C4', 'error', PASS_MARK, `from ${PASS_MARK} on one passes`);
  else if (mean > chance + AHEAD) report('C4', 'error', chance + AHEAD, `chance comes to ${short(chance)}, and more than ${AHEAD} above it rewards guessing`);
  else if (bot === 'random' && mean > RANDOM) report('C5', 'warning', RANDOM, `above ${RANDOM} guessing is worth the while`);
}

/** The decisions in which what a bot goes by leads to a best reply, or where chance does: those with the mildest wrong ones. */
function meets(one: Case, decisions: readonly Decision[], language: string, bot: BotName): readonly Decision[] {
  const property: Partial<Record<BotName, Property>> = { longest: 'longest', shortest: 'shortest', question: 'question' };
  const by = property[bot];
  if (by !== undefined) {
    return decisions.filter(({ replies, best }) => carriers(by, replies.map((reply) => seen(one, language, reply))).some((at) => best.includes(replies[at]!)));
  }
  if (bot === 'first') return decisions.filter(({ replies, best }) => best.includes(replies[0]!));
  if (bot === 'last') return decisions.filter(({ replies, best }) => best.includes(replies.at(-1)!));
  if (bot === 'random' || bot === 'listener') return decisions.toSorted((a, b) => loss(one, a) - loss(one, b)).slice(0, 3);
  return [];
}

/** What choosing at random costs in a decision, in points of the total. */
function loss({ known }: Case, { node }: Decision): number {
  const values = [...(known.standings().find((standing) => standing.node === node)?.values.values() ?? [])];
  return Math.max(...values) - values.reduce((sum, value) => sum + value, 0) / values.length;
}

const short = (number: number): number => Math.round(number * 10) / 10;
