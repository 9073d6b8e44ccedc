import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { moodInFront, moodOf } from '../domain/mood.ts';
import type { Play } from '../domain/play.ts';
import { personOf } from '../domain/presence.ts';
import type { Texts } from '../domain/scenario.ts';
import type { appMachine } from '../machines/app.machine.ts';
import type { playMachine } from '../machines/play.machine.ts';
import type { Cue, Library, Settings, Sound, Spoken, Text, Voice } from '../ports.ts';
import { cuesOf, outcomeCue } from './cues.ts';
import type { Preferences } from './preferences.ts';

/** What is listened to. */
export interface Audible {
  readonly app: ActorRefFrom<typeof appMachine>;
  readonly preferences: Pick<Preferences, 'current' | 'watch'>;
  readonly text: Pick<Text, 'language'>;
  readonly library: Pick<Library, 'languages'>;
  texts(scenario: string, language: string): Promise<Texts>;
}

type PlayActor = ActorRefFrom<typeof playMachine>;
type PlaySnapshot = SnapshotFrom<typeof playMachine>;

/** Seconds after the click in which the face has begun to answer, and between two sounds that come with the words. */
const FACE = 0.12;
const APART = 0.35;
/** How long after the last change of a level a sample of it is heard, in ms. */
const SAMPLE_AFTER = 200;

/**
 * Makes a game heard: the room of the play under way, what its turns bring, what people say. It follows the game and
 * changes nothing in it. @returns ends it, and closes the sound
 */
export function sounding(game: Audible, sound: Sound, voice: Voice): () => void {
  let playing: PlayActor | undefined;
  let heard = 0; // turns
  let toCome: readonly Cue[] | undefined; // with the words, once they are shown
  let closed = false;
  let settings = game.preferences.current();
  let sample: ReturnType<typeof setTimeout> | undefined;

  const followPlay = (snapshot: PlaySnapshot) => {
    const { play } = snapshot.context;
    const turn = play.turns.at(-1);
    sound.room(snapshot.matches('briefing') || snapshot.status !== 'active' ? null : play.scenario.place);
    if (turn && play.turns.length > heard) {
      heard = play.turns.length;
      voice.stop();
      const cues = cuesOf(play.scenario, turn);
      for (const [place, cue] of cues.face.entries()) sound.play(cue, place * FACE);
      toCome = cues.words;
    }
    if (toCome && !snapshot.matches({ onCall: 'reacting' })) {
      for (const [place, cue] of toCome.entries()) sound.play(cue, FACE + place * APART);
      toCome = undefined;
      void speak(snapshot);
    }
    if (snapshot.status === 'done') close(play);
  };

  /** What became of the customer is heard once: where it is shown, or on the way into the debrief. */
  const close = (play: Play) => {
    if (!closed) sound.play(outcomeCue(play), FACE);
    closed = true;
  };

  /** What people say in the last turn; what the narrator tells is read. */
  const speak = async ({ context }: PlaySnapshot) => {
    const { play } = context;
    const { id } = play.scenario;
    if (!settings.sound || !settings.voice) return;
    const { language } = game.text;
    const texts = await game.texts(id, language);
    if (playing?.getSnapshot().context.play !== play) return; // answered meanwhile
    const translated = game.library.languages(id);
    const { heat, trust, cooled } = context.customer.getSnapshot().context;
    const lines = linesOf(play).map(
      (line): Spoken => {
        const person = personOf(play.scenario, line.by);
        return {
          text: texts[line.id] ?? '',
          language: translated.includes(language) ? language : (translated[0] ?? language),
          person: `${id}/${person.id}`,
          ...(person.voice && { register: person.voice }),
          mood: moodInFront(person, moodOf(heat, trust, cooled)),
        };
      },
    );
    if (lines.length > 0) voice.say(lines, settings.voiceLevel);
  };
  const speakAgain = () => {
    const snapshot = playing?.getSnapshot();
    if (snapshot && !snapshot.matches('briefing') && !snapshot.matches({ onCall: 'reacting' })) void speak(snapshot);
  };

  const followSettings = () => {
    const before = settings;
    settings = game.preferences.current();
    sound.level(settings.sound ? { room: settings.roomLevel, effects: settings.effectsLevel } : { room: 0, effects: 0 });
    if (settings.sound && !before.sound) sound.stir();
    if (!settings.sound) sound.rest();
    if (!settings.sound || !settings.voice) voice.stop();
    // Whoever changes something hears what it does.
    if (!settings.sound || same(before, settings)) return;
    clearTimeout(sample);
    sample = setTimeout(() => {
      if (before.effectsLevel !== settings.effectsLevel) sound.play('message');
      if (before.voice !== settings.voice || before.voiceLevel !== settings.voiceLevel || before.sound !== settings.sound) speakAgain();
    }, SAMPLE_AFTER);
  };

  let unfollow: (() => void) | undefined;
  const followApp = (snapshot: SnapshotFrom<typeof appMachine>) => {
    const child = snapshot.children.play as PlayActor | undefined;
    if (child === playing) return;
    unfollow?.();
    voice.stop();
    toCome = undefined;
    closed = false;
    playing = child;
    if (!child) return sound.room(null);
    // What was heard before, or would have been, is not heard again.
    heard = child.getSnapshot().context.play.turns.length;
    const subscriptions = [child.subscribe(followPlay), child.on('closing', () => close(child.getSnapshot().context.play))];
    unfollow = () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
    followPlay(child.getSnapshot());
  };

  if (settings.sound) sound.level({ room: settings.roomLevel, effects: settings.effectsLevel });
  const unwatch = game.preferences.watch(followSettings);
  const subscription = game.app.subscribe(followApp);
  followApp(game.app.getSnapshot());
  return () => {
    clearTimeout(sample);
    unwatch();
    subscription.unsubscribe();
    unfollow?.();
    voice.stop();
    sound.close();
  };
}

function linesOf({ turns }: Play) {
  return (turns.at(-1)?.beats ?? []).flatMap((beat) => (beat.kind === 'line' && beat.by !== 'narrator' ? [beat] : []));
}

function same(one: Settings, other: Settings): boolean {
  return (['sound', 'voice', 'roomLevel', 'effectsLevel', 'voiceLevel'] as const).every((key) => one[key] === other[key]);
}
