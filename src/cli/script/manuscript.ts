import { heatBand, trustBand } from '../../domain/bands.ts';
import { moodOf } from '../../domain/mood.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { clockTime } from '../../ui/parts/clock-time.ts';
import type { Words } from '../report/words.ts';
import { castAndMatters, type Listing } from './listings.ts';
import { entryOf, leadsOf, type Entry, type Lead, type Numbers } from './entries.ts';
import { readingOrder, type Part } from './reading-order.ts';

/** A whole script in words, whatever it is printed as: titles, tables, and the conversation place by place. */
export interface Manuscript {
  readonly language: string;
  readonly title: string;
  readonly situation: string;
  readonly glance: readonly Row[];
  readonly briefing: readonly Row[];
  readonly listings: readonly Listing[];
  readonly chapters: readonly Chapter[];
  /** Where the play goes when the player calls it a day. */
  readonly closing: readonly Lead[];
}

export interface Row {
  readonly label: string;
  readonly text: string;
}

/** A contact with its places in reading order. */
export interface Chapter {
  readonly part: Part;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const BRIEFING = ['you', 'they', 'happened', 'authority'] as const;

/** @param ideal the actions of a play whose replies are marked, such as the exemplary one */
export function manuscriptOf(scenario: Scenario, words: Words, ideal: readonly string[]): Manuscript {
  const { t, say, language } = words;
  const parts = readingOrder(scenario);
  const numbers: Numbers = new Map(parts.flatMap(({ nodes }) => nodes).map((id, index) => [id, index + 1]));
  const marked = new Set(ideal);
  const yes = (is: boolean): string => t(is ? 'script.yes' : 'script.no');
  const { heat, trust, circumstances } = scenario;
  const mood = `${t(`common.mood.${moodOf(heat, trust)}`)} – ${t('play.gauges.heat')} ${heat} (${t(`common.heat.${heatBand(heat)}`)}), ${t('play.gauges.trust')} ${trust} (${t(`common.trust.${trustBand(trust)}`)})`;
  const row = (key: string, text: string): Row => ({ label: t(`script.label.${key}`), text });
  return {
    language,
    title: say('title'),
    situation: say('situation'),
    glance: [
      row('customer', say('customer')),
      row('trains', say('trains')),
      row('starts', clockTime(scenario.starts, words)),
      row('mood', mood),
      row('silence', say('silence')),
      row('mistake', yes(circumstances.ourMistake)),
      row('part', yes(circumstances.customerHasAPart)),
      row('report', yes(circumstances.somethingToReport)),
      row('length', t(`script.lengths.${scenario.length}`)),
      row('source', scenario.article),
      row('revision', `${scenario.id}, ${scenario.revision}`),
    ],
    briefing: BRIEFING.map((part) => ({ label: t(`play.briefing.${part}`), text: say(part) })),
    listings: castAndMatters(scenario, words),
    chapters: parts.map((part) => ({
      part,
      title: part.kind === 'contact' ? say(`contact.${part.id}`) : t(`script.${part.kind}`),
      entries: part.nodes.map((id) => entryOf(scenario, id, numbers, marked, words)),
    })),
    closing: leadsOf(scenario, scenario.closing, numbers, words),
  };
}
