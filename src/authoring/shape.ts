import * as v from 'valibot';
import { ACCESSORIES, GARMENTS } from '../domain/look.ts';
import { MOODS } from '../domain/mood.ts';
import { SIGNS } from '../domain/signs.ts';
import { authorMoves } from '../domain/moves.ts';
import { WEEKDAYS } from '../domain/scenario.ts';
import { CLOCK_TIME, DUE_TIME } from './clock-time.ts';
import { conditionShape } from './condition-shape.ts';
import { TEMPERAMENTS } from './reactions.ts';
import { MARK } from './source-marks.ts';

/*
 * The written form of a scenario (scenarios/README.md). From these shapes come the checks, what a finding advises (the
 * descriptions) and scenarios/scenario.schema.json, by which editors complete and underline.
 */

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What a customer can remember (src/domain/memory.ts). */
const MEMORY = /^(?:outcome|ending|granted):[a-z0-9]+(?:-[a-z0-9]+)*$|^promise:[a-z0-9]+(?:-[a-z0-9]+)*:(?:kept|late|broken)$/;
const COLOUR = /^#[0-9a-fA-F]{6}$/;
export const LENGTHS = ['short', 'full'] as const;
export const PLACES = [
  'restaurant-lunch', 'project-office', 'trade-counter', 'repair-workshop', 'plant-floor', 'greenhouse', 'window-desk',
  'building-lobby', 'car-workshop', 'clinic-room',
] as const;
export const ROLES = ['customer', 'customer-side', 'ours', 'third-party'] as const;

const text = (what: string) => v.pipe(v.string(), v.nonEmpty(), v.description(what));
const id = (what = 'A name of small letters, digits and hyphens, such as `ask-kitchen`.') =>
  v.pipe(v.string(), v.regex(ID), v.description(what));
const ref = (what: string) => v.pipe(v.string(), v.description(what));
const refs = (what: string) => v.exactOptional(v.pipe(v.array(v.string()), v.description(what)));
const flag = (what: string) => v.exactOptional(v.pipe(v.boolean(), v.description(what)));
const time = (what: string) => v.pipe(v.string(), v.regex(CLOCK_TIME), v.description(what));
const points = (what: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100), v.description(what));
/** Whole points, so that what a customer can feel stays countable. */
const change = v.pipe(v.number(), v.integer(), v.description('A whole number of points, such as -6.'));
const effect = (what: string) => v.exactOptional(v.pipe(v.strictObject({ heat: change, trust: change }), v.description(what)));
const minutes = (what: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(what));
const when = v.exactOptional(conditionShape);

const way = v.pipe(
  v.strictObject({ when, to: ref('The node to go to.') }),
  v.description('A way: `{ to: node }`, or `{ when: {…}, to: node }`.'),
);
const ways = (what: string) => v.pipe(v.union([v.string(), v.pipe(v.array(way), v.minLength(1))]), v.description(what));

const look = v.pipe(
  v.strictObject({
    head: text('An Open Peeps head, such as `Bun`.'),
    skin: v.pipe(v.string(), v.regex(COLOUR), v.description('A colour such as "#c98a5e", in quotes.')),
    hair: v.pipe(v.string(), v.regex(COLOUR), v.description('A colour such as "#2b2433", in quotes.')),
    clothes: v.pipe(v.string(), v.regex(COLOUR), v.description('A colour such as "#215962", in quotes.')),
    accessory: v.exactOptional(v.pipe(v.picklist(ACCESSORIES), v.description('`glasses`, which are round, `square-glasses` or `none`.'))),
    beard: v.exactOptional(text('An Open Peeps beard, such as `Full`.')),
    cover: v.exactOptional(v.pipe(v.string(), v.regex(COLOUR), v.description('The colour of a `Hijab`, `Turban` or `Beanie`; that of the clothes, if left out.'))),
    age: v.exactOptional(v.pipe(v.literal('older'), v.description('`older`: lines in the face.'))),
    garment: v.exactOptional(v.pipe(v.picklist(GARMENTS), v.description('`tee`, `sweater`, `blazer` or `shirt`, whose arms show what is felt; `hoodie`, `coat` or `turtleneck`.'))),
  }),
  v.description('How the person looks: head, skin, hair, clothes.'),
);

const person = v.strictObject({
  id: id(),
  role: v.pipe(v.picklist(ROLES), v.description('`customer` (exactly one), `customer-side`, `ours` or `third-party`.')),
  name: text('The person\'s name, the same in every language.'),
  is: text('Who they are, such as `Head chef`.'),
  look,
  voice: v.exactOptional(v.pipe(v.picklist(['low', 'high']), v.description('How their voice lies, `low` or `high`, for whoever has what is said spoken.'))),
  invite: v.exactOptional(
    v.pipe(
      v.strictObject({
        minutes: minutes('Minutes that inviting them takes.'),
        answer: text('What they answer to the invitation.'),
        when,
      }),
      v.description('The player may invite them before a contact: `{ minutes: 2, answer: … }`.'),
    ),
  ),
});

const issue = v.strictObject({ id: id(), text: text('What the customer may raise.') });
const fact = v.strictObject({
  id: id(),
  key: flag('One that good preparation finds.'),
  known: flag('The player knows it when the play begins.'),
  told: flag('The customer has told it to somebody of ours before the play begins: asking for it is asking again.'),
  text: text('What can be known.'),
});
const remedy = v.strictObject({
  id: id(),
  text: text('What is given.'),
  cost: v.pipe(v.number(), v.minValue(0), v.description('What it costs, in dollars.')),
  money: flag('It is money: a refund, a credit, a bill taken over.'),
  needs: ref('Whose authority it needs: `player` or a person.'),
});
const promise = v.strictObject({
  id: id(),
  to: ref('The person to whom it is promised.'),
  by: v.exactOptional(ref('The person who made it, where it is not the player.')),
  already: v.exactOptional(v.pipe(v.picklist(['open', 'broken']), v.description('Made before the play begins: `open` or `broken`.'))),
  text: text('What is promised, as the agenda shows it.'),
  due: v.pipe(v.string(), v.regex(DUE_TIME), v.description('When, in quotes: "+10" minutes, "14:30" or "d2 09:00".')),
});

export const movesShape = v.pipe(
  v.array(v.picklist(authorMoves)),
  v.minLength(1),
  v.maxLength(3),
  v.description('One to three moves, in the order spoken.'),
);

const preparation = v.strictObject({
  id: id(),
  kind: v.pipe(v.picklist(['record', 'colleague', 'task']), v.description('`record`, `colleague` or `task`.')),
  text: text('What the player does.'),
  minutes: minutes('Minutes that it takes on the clock.'),
  found: text('What comes of it.'),
  learns: refs('Facts that the player knows afterwards.'),
  moves: v.exactOptional(movesShape),
  approves: refs('Remedies that somebody grants by it.'),
  when,
});

const contact = v.strictObject({
  id: id(),
  text: text('What the player chooses to begin it.'),
  channel: v.pipe(v.picklist(['in-person', 'phone', 'video']), v.description('`in-person`, `phone` or `video`.')),
  start: ref('The node that it begins with.'),
  with: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1), v.description('Who is at the other end as it begins; the customer, if left out.'))),
  needs: refs('People who must be there from the start.'),
  joins: refs('People who are needed but may join during it.'),
  fulfils: refs('Promises that this contact keeps.'),
  earliest: v.exactOptional(time('The player may begin it from then, such as "14:00", in quotes.')),
  latest: v.exactOptional(time('It begins by itself then, such as "12:46", in quotes.')),
  when,
  afterTheFix: flag('A contact after everything works again (the debrief).'),
  rings: v.exactOptional(
    v.pipe(
      v.strictObject({
        promise: v.exactOptional(ref('The promise whose due time it is counted from.')),
        lost: v.exactOptional(v.pipe(v.literal(true), v.description('They ring because the line was lost: `true`.'))),
        after: v.exactOptional(minutes('Minutes after the promise was due, more than the five of grace; or after the line was lost.')),
        at: v.exactOptional(time('A time such as "d2 09:00", in quotes.')),
      }),
      v.check(({ at, promise, lost, after }) => [at, promise, lost].filter((one) => one !== undefined).length === 1 && (at === undefined) === (after !== undefined)),
      v.description('They ring first: `{ promise: id, after: minutes }`, `{ lost: true, after: minutes }` or `{ at: "d2 09:00" }`.'),
    ),
  ),
});

const news = v.strictObject({
  id: id(),
  at: time('It comes then, such as "11:20", in quotes, or as soon after as its condition holds.'),
  by: v.exactOptional(ref('The person whom it is from.')),
  text: text('What it says, or what one sees.'),
  when,
  learns: refs('Facts that the player knows by it.'),
  approves: refs('Remedies that somebody grants by it.'),
  promise: v.exactOptional(ref('A promise that stands on the agenda from then on.')),
  interrupts: flag('It comes during a contact too; otherwise it waits until the player is at the desk.'),
});

const line = v.strictObject({
  id: id(),
  by: v.exactOptional(ref('A person, or `narrator` for what one sees; whoever speaks for the customer, if left out.')),
  text: text('What they say, or what one sees.'),
  when,
  raises: refs('Issues that the customer raises by it.'),
  tells: refs('Facts that the player knows by it.'),
  asks: refs('Remedies that the customer asks for themselves.'),
  approves: refs('Remedies that somebody with the authority grants by it.'),
  threat: flag('A legal threat.'),
  takesBack: flag('They take their legal threat back.'),
  shows: v.exactOptional(v.pipe(v.picklist(SIGNS), v.description('What is seen in the room from this line on, such as `running`; what each place can show is in the README.'))),
  face: v.exactOptional(v.pipe(v.picklist(MOODS), v.description('What their face shows as they say it, where that is not what they feel, such as `worried`.'))),
});
const lines = (what: string) => v.exactOptional(v.pipe(v.array(line), v.description(what)));

const reply = v.strictObject({
  id: id(),
  text: text('What the player says.'),
  moves: movesShape,
  restates: refs('Which issues `restate-problem` restates; none given: all.'),
  grants: refs('Remedies given now, for good.'),
  defers: v.exactOptional(ref('A remedy that is put off to somebody.')),
  asks: refs('Facts that the customer is asked for.'),
  promise: v.exactOptional(ref('The promise that it makes; its moves hold `commit-time`.')),
  effect: effect('Replaces the default reaction: `{ heat: -6, trust: 4 }`.'),
  tradeoff: flag('The better reply, though it costs something at once; `why` says so.'),
  when,
  answer: lines('Their reaction, before the next node.'),
  why: text('What it did, naming the step.'),
  try: text('One thing to try next.'),
  to: ways('The node to go to, or a list of ways of which the last has no `when`.'),
});

const ending = v.pipe(
  v.strictObject({
    settled: v.pipe(v.boolean(), v.description('Whether the matter is settled.')),
    text: text('The ending, in a few words.'),
    outcome: v.exactOptional(v.pipe(v.literal('lost'), v.description('`lost`, or left out: it is computed.'))),
    atMost: v.exactOptional(
      v.pipe(v.picklist(['detractor', 'rationally-satisfied']), v.description('`detractor` or `rationally-satisfied`.')),
    ),
  }),
  v.description('The play is over: `{ settled: true, text: … }`.'),
);

const node = v.strictObject({
  vent: flag('Lines are heard one by one; the player lets them go on or cuts in.'),
  speakFirst: flag('A vent in which speaking first is right.'),
  lines: lines('What is said when the play comes here.'),
  minutes: v.exactOptional(minutes('Minutes that a reply here takes on the clock; 1 if left out.')),
  joins: refs('People who come when the play gets here.'),
  leaves: refs('People who go when the play gets here.'),
  fulfils: refs('Promises kept by getting here.'),
  effect: effect('What coming here does by itself: `{ heat: 8, trust: -6 }`.'),
  settled: flag('With `ends: true`: the matter is settled.'),
  replies: v.exactOptional(v.pipe(v.array(reply), v.minLength(1), v.description('Two to four replies; more where their conditions let no more than four be chosen at once.'))),
  next: v.exactOptional(ways('The node that it goes on to by itself, or a list of ways.')),
  ends: v.exactOptional(v.pipe(v.union([v.literal(true), v.literal('lost')]), v.description('The contact is over: `true`, or `lost` where the line is lost.'))),
  ending: v.exactOptional(ending),
});

const meeting = v.strictObject({
  id: id(),
  when,
  heat: v.exactOptional(points('Heat as this meeting begins; the scenario\'s, if left out.')),
  trust: v.exactOptional(points('Trust as this meeting begins; the scenario\'s, if left out.')),
  text: text('What the briefing says of how they parted.'),
});
const memory = v.pipe(v.string(), v.regex(MEMORY), v.description('`outcome:lost`, `ending:<node>`, `promise:<id>:kept`, `late` or `broken`, or `granted:<remedy>`.'));
const returns = v.pipe(
  v.strictObject({
    from: ref('The scenario in which they met before.'),
    otherwise: v.pipe(v.array(memory), v.description('What is remembered where the earlier one has not been played.')),
    meetings: v.pipe(v.array(meeting), v.minLength(1), v.description('How they meet again: the first that holds; the last has no `when`.')),
  }),
  v.description('The customer of an earlier scenario comes back: `from`, `otherwise`, `meetings`.'),
);

const list = <S extends v.GenericSchema>(item: S, what: string) => v.exactOptional(v.pipe(v.array(item), v.description(what)));

/** The whole of scenario.yaml. */
export const scenarioShape = v.strictObject({
  id: id('The folder\'s name.'),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), v.description('The language of the texts, such as `en`.')),
  length: v.pipe(v.picklist(LENGTHS), v.description('`short` (5–7 decisions) or `full` (8–16).')),
  article: text('The file name of the article that the situation comes from.'),
  place: v.pipe(v.picklist(PLACES), v.description(PLACES.map((place) => `\`${place}\``).join(' or ') + '.')),
  starts: time('The simulated clock at the start, in quotes: "12:40".'),
  firstDay: v.exactOptional(v.pipe(v.picklist(WEEKDAYS), v.description('What weekday day 1 is, such as `friday`; other days are then shown by name.'))),
  temperament: v.pipe(v.picklist(TEMPERAMENTS), v.description('`proud`, `worried`, `blunt` or `weary` (see reactions.yaml).')),
  heat: points('The customer\'s heat at the start, a whole number from 0 to 100.'),
  trust: points('The customer\'s trust at the start, a whole number from 0 to 100.'),
  text: v.pipe(
    v.strictObject({
      title: text('The title, up to 40 characters.'),
      situation: text('The situation on the card, one sentence.'),
      customer: text('Who is upset.'),
      trains: text('What it trains.'),
      you: text('Briefing: who you are.'),
      they: text('Briefing: who they are.'),
      happened: text('Briefing: what happened.'),
      authority: text('Briefing: what you may decide yourself.'),
      silence: text('What the customer says when you go on saying nothing after they have finished.'),
    }),
    v.description('What the library and the briefing say.'),
  ),
  returns: v.exactOptional(returns),
  circumstances: v.pipe(
    v.strictObject({
      ourMistake: v.pipe(v.boolean(), v.description('Our side got something wrong.')),
      customerHasAPart: v.pipe(v.boolean(), v.description('The customer has a part in it.')),
      somethingToReport: v.pipe(v.boolean(), v.description('Something is left to report, whatever is promised.')),
    }),
    v.description('What decides which steps are called for.'),
  ),
  people: v.pipe(v.array(person), v.minLength(1), v.description('Everybody who speaks or may be there.')),
  issues: list(issue, 'What the customer may raise.'),
  facts: list(fact, 'What can be known.'),
  remedies: list(remedy, 'What can be given.'),
  promises: list(promise, 'What can be promised for a time.'),
  preparations: list(preparation, 'What can be done away from the customer.'),
  contacts: v.pipe(v.array(contact), v.minLength(1), v.description('Meetings, visits, calls; the first begins the play.')),
  news: list(news, 'What comes by itself on the clock.'),
  nodes: v.pipe(v.record(id('A node\'s name, such as `opening`.'), node), v.minEntries(1), v.description('The conversation, node by node.')),
  closing: v.exactOptional(v.pipe(v.array(way), v.minLength(1), v.description('Where the play goes when the player calls it a day.'))),
});

export type WrittenScenario = v.InferOutput<typeof scenarioShape>;
export type WrittenNode = v.InferOutput<typeof node>;
export type WrittenReply = v.InferOutput<typeof reply>;
export type WrittenLine = v.InferOutput<typeof line>;
export type WrittenWay = v.InferOutput<typeof way>;
export type WrittenWays = string | WrittenWay[];
export type WrittenContact = v.InferOutput<typeof contact>;

/** The whole of a translation such as es.yaml. */
export const translationShape = v.strictObject({
  language: v.pipe(v.string(), v.description('The language, the same as the file\'s name.')),
  texts: v.pipe(v.record(v.string(), text('The text in this language.')), v.description('Every text by its id.')),
  sources: v.exactOptional(v.pipe(
    v.record(v.string(), v.pipe(v.string(), v.regex(MARK), v.description('Six digits in quotes, such as \'4f09c1\'.'))),
    v.description('What each text was translated from; written by `npm run --silent translated`.'),
  )),
});
