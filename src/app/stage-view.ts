import { moodInFront, type Mood } from '../domain/mood.ts';
import { isOfTheirSide, peoplePresent, speakerOf } from '../domain/presence.ts';
import { together, type Play } from '../domain/play.ts';
import type { Beat } from '../domain/state.ts';
import type { PlaceId, StagePerson, StageView } from '../../scenes/stage-view.ts';

/** What the stage shows of a play: the place, who is there and how the customer feels. */
export function stageView(play: Play, mood: Mood, talking: boolean, motion: StageView['motion']): StageView {
  const { scenario, state } = play;
  const there = together(play);
  // Whoever speaks for the customer's side stands in front; in a talk with others, the one whom it is with.
  const front = speakerOf(scenario, there);
  const apart = !isOfTheirSide(front);
  const channel = scenario.contacts.find((contact) => contact.id === there.contact)?.channel;
  const speaker = talking ? lastSpeaker(play) : undefined;
  const people = peoplePresent(scenario, there).map((person): StagePerson => {
    const isInFront = person.id === front.id;
    const isTheirs = isOfTheirSide(person);
    return {
      id: person.id,
      look: person.look,
      role: isInFront ? 'customer' : channel !== 'in-person' ? 'window' : isTheirs ? 'seated' : 'standing',
      mood: isInFront || apart ? moodInFront(person, mood) : isTheirs ? companionMood(state.heat) : colleagueMood(state.heat),
      // The room is warm from whoever is in it.
      heat: apart ? 0 : state.heat,
      speaking: speaker === person.id,
    };
  });
  return { place: scenario.place as PlaceId, people, motion };
}

function lastSpeaker(play: Play): string | undefined {
  const lines = play.turns.at(-1)?.beats.filter((beat): beat is Extract<Beat, { kind: 'line' }> => beat.kind === 'line') ?? [];
  return lines.findLast((line) => line.by !== 'narrator')?.by;
}

/** Colleagues feel with the room, less than the customer does. */
function colleagueMood(heat: number): Mood {
  return heat >= 60 ? 'worried' : heat >= 25 ? 'neutral' : 'pleased';
}

/** Whoever came with the customer is embarrassed by a scene and amused by a small one. */
function companionMood(heat: number): Mood {
  return heat >= 65 ? 'worried' : heat >= 52 ? 'sceptical' : heat >= 40 ? 'neutral' : 'pleased';
}
