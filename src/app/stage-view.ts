import { faceOf } from '../domain/face.ts';
import { moodInFront, type Mood } from '../domain/mood.ts';
import { isOfTheirSide, peoplePresent, speakerOf } from '../domain/presence.ts';
import { together, type Play } from '../domain/play.ts';
import type { Person } from '../domain/scenario.ts';
import { signsOf } from '../domain/signs.ts';
import type { PlaceId, StagePerson, StageView } from '../../scenes/stage-view.ts';

/** How much of the customer's heat those feel who came with them, and those of ours who are there. */
const FELT = { companion: 0.65, colleague: 0.4 } as const;
/** How far the player is trusted by whoever is not the customer, 0–100. */
const TRUST = 60;

/** The places where the player is at home: who is on a call with them is seen at the other end of the line. */
const OURS: readonly PlaceId[] = ['trade-counter', 'restaurant-lunch', 'car-workshop', 'window-desk'];

/**
 * What the stage shows of a play: the place, who is there, how they feel and what they say.
 * @param mood the customer's @param say the texts of the scenario; null while the face answers before the words
 */
export function stageView(play: Play, mood: Mood, say: ((id: string) => string) | null, motion: StageView['motion']): StageView {
  const { scenario, state, turns } = play;
  const there = together(play);
  // Whoever speaks for the customer's side stands in front; in a talk with others, the one whom it is with.
  const front = speakerOf(scenario, there);
  const apart = !isOfTheirSide(front);
  const channel = scenario.contacts.find((contact) => contact.id === there.contact)?.channel;
  const onCall = channel === 'phone' || channel === 'video';
  const feelings = (person: Person): Pick<StagePerson, 'mood' | 'heat' | 'trust'> => {
    const isTheirs = isOfTheirSide(person);
    // The room is warm from whoever is in it; those who talk among themselves feel nothing of it.
    if (apart) return { mood: moodInFront(person, mood), heat: 0, trust: TRUST };
    if (person.id === front.id) return { mood: moodInFront(person, mood), heat: state.heat, trust: state.trust };
    if (isTheirs) return { mood: companionMood(state.heat), heat: state.heat * FELT.companion, trust: state.trust };
    return { mood: colleagueMood(state.heat), heat: state.heat * FELT.colleague, trust: TRUST };
  };
  const people = peoplePresent(scenario, there).map((person): StagePerson => {
    const face = faceOf(play, person.id);
    const isTheirs = isOfTheirSide(person);
    return {
      id: person.id,
      look: person.look,
      // Who came with the customer is where the customer is, on a call too; everybody else joins it from somewhere.
      role: person.id === front.id ? 'customer' : isTheirs && !apart ? 'seated' : onCall ? 'window' : 'standing',
      ...feelings(person),
      ...(face && { face }),
    };
  });
  const place = scenario.place as PlaceId;
  const lines = turns.at(-1)?.beats.flatMap((beat) => (say && beat.kind === 'line' ? [{ by: beat.by, text: say(beat.id) }] : [])) ?? [];
  return {
    place,
    people,
    motion,
    clock: state.clock,
    signs: signsOf(play),
    ...(onCall && (apart || OURS.includes(place)) && { onPhone: true as const }),
    ...(lines.length > 0 && { words: { turn: turns.length, lines } }),
  };
}

/** Colleagues feel with the room, less than the customer does. */
function colleagueMood(heat: number): Mood {
  return heat >= 60 ? 'worried' : heat >= 25 ? 'neutral' : 'pleased';
}

/** Whoever came with the customer is embarrassed by a scene and amused by a small one. */
function companionMood(heat: number): Mood {
  return heat >= 65 ? 'worried' : heat >= 52 ? 'sceptical' : heat >= 40 ? 'neutral' : 'pleased';
}
