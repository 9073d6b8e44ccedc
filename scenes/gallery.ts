/**
 * For development: every person in every mood and every place at any size. Query: `place`, `mood`, `face`, `heat`, `trust`,
 * `motion`, `renderer`, `width`, `height` (of the stage, px), `cast` (comma-separated extra people), `side` (their role),
 * `on-phone`; `sheet`: `cast` (everybody of every scenario, `scenario` for one of them alone), `moods` (the same in every
 * mood), `heads`, `places`, or anything for the sample people, with `scale` and `talk`; `row`: one person, in one mood, from
 * cold to boiling.
 */
import type { Look } from '../src/domain/look.ts';
import { MOODS } from '../src/domain/mood.ts';
import type { Mood } from '../src/domain/mood.ts';
import { CAST } from './cast.ts';
import { PALETTE } from './palette.ts';
import { drawPart } from './person/draw.ts';
import { HEADS } from './person/heads.ts';
import { restOf } from './person/actor.ts';
import { CHEEK, cheekCanvas, REDDEST } from './person/signs.ts';
import { openWardrobe } from './person/wardrobe.ts';
import { PLACES } from './place/places.ts';
import { openStage } from './stage.ts';
import type { PlaceId, StagePerson, StageView } from './stage-view.ts';

const query = new URLSearchParams(location.search);
const ask = (name: string, usual: string) => query.get(name) ?? usual;
document.body.style.margin = '0';

/** How hot each mood is on a sheet, 0–100. */
const HEATS: Record<Mood, number> = {
  furious: 92, angry: 70, frustrated: 50, worried: 45, sceptical: 30, neutral: 24, relieved: 22, pleased: 12, delighted: 6,
};

function viewOf(place: PlaceId, mood: Mood, heat = Number(ask('heat', '60'))): StageView {
  const person = (id: keyof typeof CAST, role: StagePerson['role'], own: Mood): StagePerson =>
    ({ id, look: CAST[id], role, mood: own, heat, trust: Number(ask('trust', '40')) });
  const extra = ask('cast', place === 'project-office' ? 'engineer,ceo,rep' : 'client').split(',').filter(Boolean);
  const side = ask('side', place === 'project-office' ? 'window' : 'seated') as StagePerson['role'];
  const moods: Mood[] = ['worried', 'neutral', 'sceptical'];
  return {
    place,
    motion: ask('motion', 'full') as StageView['motion'],
    ...(query.has('on-phone') && { onPhone: true as const }),
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
    stage: handle, view: viewOf(place, ask('mood', 'angry') as Mood), opened: performance.now() - began,
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

/** The people of the scenarios, with the looks written there; the player gets them compiled. */
async function written(): Promise<StagePerson[]> {
  const files = import.meta.glob<string>('../scenarios/*/scenario.yaml', { query: '?raw', import: 'default' });
  const chosen = Object.entries(files).filter(([path]) => path.includes(ask('scenario', '/')));
  const texts = await Promise.all(chosen.map(([, read]) => read()));
  return texts.flatMap((text) =>
    [...text.matchAll(/^ {2}- id: (\S+)\n {4}role: (\S+)\n(?: {4}.*\n)*? {4}look:\s*\{([^}]*)\}/gm)].map(([, id = '', role = '', look = '']) => ({
      id, look: lookIn(look), role: role === 'customer' ? 'customer' : 'seated', mood: ask('mood', 'neutral') as Mood, heat: Number(ask('heat', '30')), trust: 50,
    })),
  );
}

function lookIn(text: string): Look {
  return Object.fromEntries(text.split(',').map((pair) => pair.split(':').map((word) => word.trim().replaceAll('"', ''))));
}

async function sheet(who: string): Promise<void> {
  const all = who === 'cast' || who === 'moods';
  const feels = { heat: 50, trust: 50 } as const;
  const people: StagePerson[] = all
    ? await written()
    : who === 'heads'
      ? HEADS.map((head, i) => ({ id: head, look: { ...Object.values(CAST)[i % 7]!, head }, role: 'seated', mood: MOODS[i % 9]!, ...feels }))
      : Object.entries(CAST).map(([id, look]) => ({ id, look, role: id === 'guest' || id === 'lead' ? 'customer' : 'seated', mood: 'neutral', ...feels }));
  const scale = Number(ask('scale', '0.2'));
  const each = who === 'heads' || who === 'cast';
  for (const person of people) {
    const wardrobe = await openWardrobe(person);
    for (const mood of each ? [person.mood] : MOODS) for (const talking of query.has('talk') ? [false, true] : [false]) {
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
      const { tilt, lean, headX, headY, flush } = restOf({ mood, face: mood, heat: HEATS[mood], trust: 50 });
      context.translate(560 * scale, 1400 * scale);
      context.rotate((lean * Math.PI) / 180);
      context.translate(-560 * scale, -1400 * scale);
      stamp(wardrobe.body(mood));
      context.translate((585 + headX) * scale, (735 + headY) * scale);
      context.rotate((tilt * Math.PI) / 180);
      context.translate(-585 * scale, -735 * scale);
      stamp(wardrobe.head);
      context.globalAlpha = flush * REDDEST;
      context.drawImage(cheekCanvas(wardrobe.flush, scale), (CHEEK.x - CHEEK.across) * scale, (CHEEK.y - CHEEK.down) * scale);
      context.globalAlpha = 1;
      if (wardrobe.folds) stamp(wardrobe.folds);
      if (wardrobe.beard) stamp(wardrobe.beard, wardrobe.beardColours);
      stamp(wardrobe.nose);
      stamp(wardrobe.upper(mood));
      stamp(wardrobe.mouth(mood, talking));
      if (wardrobe.glasses) stamp(wardrobe.glasses);
      if (all && mood === (each ? person.mood : MOODS[0])) {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillStyle = PALETTE.ink;
        context.fillText(person.id, 4, 12);
      }
      canvas.title = `${person.id} ${mood}`;
      document.body.append(canvas);
    }
    if (!each) document.body.append(document.createElement('br'));
  }
  document.body.dataset.done = '';
}

/** One person from cold to boiling in steps of ten, on stages of their own. */
async function row(mood: Mood): Promise<void> {
  for (let heat = 0; heat <= 100; heat += 10) {
    const parent = document.createElement('div');
    parent.style.cssText = `display:inline-block;position:relative;width:${ask('width', '300px')};height:${ask('height', '400px')};overflow:hidden`;
    document.body.append(parent);
    await openStage(parent, { ...viewOf('restaurant-lunch', mood, heat), motion: 'off' }, { renderer: 'canvas' });
  }
  document.body.dataset.done = '';
}

const wanted = query.get('sheet');
if (query.has('row')) await row(ask('mood', 'angry') as Mood);
else await (wanted === null ? stage() : wanted === 'places' ? places() : sheet(wanted));
