import { personOf } from '../../domain/presence.ts';
import type { Beat } from '../../domain/state.ts';
import { clockTime, duration } from './clock-time.ts';
import type { Telling } from './play-props.ts';

/** What happened, as a person reads it. */
export type Told =
  /** Somebody speaks, of ours or not; the narrator has no name. */
  | { readonly kind: 'line'; readonly id: string; readonly name: string | null; readonly ours: boolean; readonly text: string }
  /** What the player said, in their words, or did instead of speaking. */
  | { readonly kind: 'said' | 'did'; readonly text: string }
  /** Something else worth a line of its own, with what it brought to light. */
  | { readonly kind: 'event'; readonly text: string; readonly found?: string }
  | { readonly kind: 'contact'; readonly text: string; readonly byThem: boolean; readonly at: number };

/** Beats put into words, in their order. What the words around it already say is left out. */
export function tell(beats: readonly Beat[], telling: Telling): readonly Told[] {
  const { play, say, t } = telling;
  const nameOf = (id: string) => personOf(play.scenario, id).name;
  const speaker = (id: string) => {
    if (id === 'narrator') return { name: null, ours: false };
    const { name, role } = personOf(play.scenario, id);
    return { name, ours: role === 'ours' };
  };
  /** The customer and whoever is with them are no news to each other: the scenario says how they come and go, except on the phone. */
  const broughtIn = (id: string) => !personOf(play.scenario, id).role.startsWith('customer');
  const contactText = (id: string, byThem: boolean) => {
    const contact = say(`contact.${id}`);
    return byThem ? t('play.event.theyCome', { contact }) : contact;
  };
  const told: Told[] = [];
  const event = (text: string, found?: string) => told.push(found === undefined ? { kind: 'event', text } : { kind: 'event', text, found });
  // What was found says it in better words than the facts that it taught.
  let found = false;
  for (const beat of beats) {
    switch (beat.kind) {
      case 'line':
        found = false;
        told.push({ kind: 'line', id: beat.id, ...speaker(beat.by), text: say(beat.id) });
        break;
      case 'said':
        told.push({ kind: 'said', text: say(beat.reply) });
        break;
      case 'listened':
      case 'cut-in':
      case 'kept-silent':
        told.push({ kind: 'did', text: t(`play.did.${beat.kind}`) });
        break;
      case 'prepared':
        found = true;
        event(say(`preparation.${beat.preparation}`), say(`preparation.${beat.preparation}.found`));
        break;
      case 'invited':
        event(t('play.event.invited', { name: nameOf(beat.person) }), say(`person.${beat.person}.invite`));
        break;
      case 'joined':
      case 'left':
        if (broughtIn(beat.person) || beat.midCall) event(t(`play.event.${beat.kind}`, { name: nameOf(beat.person) }));
        break;
      case 'learned':
        if (!found) event(t('play.event.learned', { fact: say(`fact.${beat.fact}`) }));
        break;
      case 'granted':
      case 'approved':
        event(t(`play.event.${beat.kind}`, { remedy: say(`remedy.${beat.remedy}`) }));
        break;
      case 'promise':
        event(t(`play.event.promise.${beat.status}`, { promise: say(`promise.${beat.promise}`), due: clockTime(beat.due, telling) }));
        break;
      case 'contact-begins':
        found = false;
        told.push({ kind: 'contact', text: contactText(beat.contact, beat.byThem), byThem: beat.byThem, at: beat.at });
        break;
      case 'news': {
        found = true;
        const from = play.scenario.news?.find(({ id }) => id === beat.news)?.by;
        event(from === undefined ? t('play.event.news') : t('play.event.newsFrom', { name: nameOf(from) }), say(`news.${beat.news}`));
        break;
      }
      case 'threat':
        event(t(`play.event.threat.${beat.stands ? 'made' : 'takenBack'}`));
        break;
      case 'waited':
        event(t('play.event.waited', { time: duration(beat.minutes, telling) }));
        break;
      case 'contact-ends':
        if (beat.lost) event(t('play.event.lost'));
        break;
      case 'ended':
        break;
    }
  }
  return told;
}
