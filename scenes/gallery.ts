/**
 * For development: every person in every mood and every place at any size. Query: `place`, `mood`, `heat`, `motion`,
 * `renderer`, `width`, `height` (of the stage, px), `cast` (comma-separated extra people), `side` (their role), `sheet` (`heads`, `places`,
 * or anything for all people).
 */
import { MOODS } from '../src/domain/mood.ts';
import type { Mood } from '../src/domain/mood.ts';
import { CAST } from './cast.ts';
import { PALETTE } from './palette.ts';
import { drawPart } from './person/draw.ts';
import { HEADS } from './person/heads.ts';
import { BEARINGS } from './person/moods.ts';
import { openWardrobe } from './person/wardrobe.ts';
import { PLACES } from './place/places.ts';
import { openStage } from './stage.ts';
import type { PlaceId, StagePerson, StageView } from './stage-view.ts';

const query = new URLSearchParams(location.search);
const ask = (name: string, usual: string) => query.get(name) ?? usual;
document.body.style.margin = '0';

function viewOf(place: PlaceId, mood: Mood, heat = Number(ask('heat', '60'))): StageView {
  const person = (id: keyof typeof CAST, role: StagePerson['role'], own: Mood): StagePerson =>
    ({ id, look: CAST[id], role, mood: own, heat, trust: Number(ask('trust', '40')) });
  const extra = ask('cast', place === 'project-office' ? 'engineer,ceo,rep' : 'client').split(',').filter(Boolean);
  const side = ask('side', place === 'project-office' ? 'window' : 'seated') as StagePerson['role'];
  const moods: Mood[] = ['worried', 'neutral', 'sceptical'];
  return {
    place,
    motion: ask('motion', 'full') as StageView['motion'],
    people: [
      person(place === 'project-office' ? 'lead' : 'guest', 'customer', mood),
      ...extra.map((id, i) => person(id as keyof typeof CAST, side, moods[i % 3]!)),
    ],
  };
}

async function stage(): Promise<void> {
  const parent = document.createElement('div');
  parent.style.cssText = `position:relative;width:${ask('width', '100vw')};height:${ask('height', '100vh')};overflow:hidden`;
  document.body.append(parent);
  const place = ask('place', 'restaurant-lunch') as PlaceId;
  const began = performance.now();
  const renderer = ask('renderer', 'auto') as 'auto' | 'webgl' | 'canvas';
  const handle = await openStage(parent, viewOf(place, ask('mood', 'angry') as Mood), { renderer });
  Object.assign(globalThis, {
    stage: handle, opened: performance.now() - began,
    play: (mood: Mood, other: PlaceId = place, heat?: number) => handle.show(viewOf(other, mood, heat)),
  });
}

/** All places side by side, at rest, each `width` × `height` px. */
async function places(): Promise<void> {
  for (const place of Object.keys(PLACES) as PlaceId[]) {
    const parent = document.createElement('div');
    parent.title = place;
    parent.style.cssText = `display:inline-block;position:relative;width:${ask('width', '640px')};height:${ask('height', '400px')};overflow:hidden`;
    document.body.append(parent);
    await openStage(parent, { ...viewOf(place, ask('mood', 'angry') as Mood), motion: 'off' }, { renderer: 'canvas' });
  }
  document.body.dataset.done = '';
}

async function sheet(who: string): Promise<void> {
  const people: StagePerson[] = who === 'heads'
    ? HEADS.map((head, i) => ({ id: head, look: { ...Object.values(CAST)[i % 7]!, head }, role: 'seated', mood: MOODS[i % 9]!, heat: 50, trust: 50 }))
    : Object.entries(CAST).map(([id, look]) => ({ id, look, role: id === 'guest' || id === 'lead' ? 'customer' : 'seated', mood: 'neutral', heat: 50, trust: 50 }));
  const scale = Number(ask('scale', '0.2'));
  for (const person of people) {
    const wardrobe = await openWardrobe(person);
    for (const mood of who === 'heads' ? [person.mood] : MOODS) for (const talking of query.has('talk') ? [false, true] : [false]) {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [scale * 1250, scale * 1310];
      const context = canvas.getContext('2d')!;
      context.fillStyle = PALETTE.sheet;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.translate(60 * scale, -60 * scale);
      const stamp = (part: Parameters<typeof drawPart>[1], colours = wardrobe.colours) => {
        context.save();
        context.translate(part.box[0] * scale, part.box[1] * scale);
        drawPart(context, part, colours, scale);
        context.restore();
      };
      const { tilt, lean, head } = BEARINGS[mood];
      context.translate(560 * scale, 1400 * scale);
      context.rotate((lean * Math.PI) / 180);
      context.translate(-560 * scale, -1400 * scale);
      stamp(wardrobe.body(mood));
      context.translate((585 + head[0]) * scale, (735 + head[1]) * scale);
      context.rotate((tilt * Math.PI) / 180);
      context.translate(-585 * scale, -735 * scale);
      stamp(wardrobe.head);
      if (wardrobe.beard) stamp(wardrobe.beard, wardrobe.beardColours);
      stamp(wardrobe.nose);
      stamp(wardrobe.upper(mood));
      stamp(wardrobe.mouth(mood, talking));
      if (wardrobe.glasses) stamp(wardrobe.glasses);
      canvas.title = `${person.id} ${mood}`;
      document.body.append(canvas);
    }
    if (who !== 'heads') document.body.append(document.createElement('br'));
  }
  document.body.dataset.done = '';
}

const wanted = query.get('sheet');
await (wanted === null ? stage() : wanted === 'places' ? places() : sheet(wanted));
