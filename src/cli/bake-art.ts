/**
 * `npm run art`: turns Open Peeps parts into the small path files that the stage draws people from, in public/art/people.
 * The result is kept in the repository, so that no build needs to run this; run it again after changing a recipe, a
 * garment or the list of heads. `--weigh` prints what each file costs over the wire.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { massOf } from '../../scenes/bake/mass.ts';
import { area, boxOf, parsePath, shapesOf, union, withoutBumps, writePath } from '../../scenes/bake/path.ts';
import type { Box, Loop } from '../../scenes/bake/path.ts';
import { placeInBust, readPart } from '../../scenes/bake/peeps.ts';
import { BODIES, COVERED_HEADS, HEAD_DROPS, HEAD_PAINTS } from '../../scenes/bake/recipes.ts';
import type { Recipe } from '../../scenes/bake/recipes.ts';
import { POSES } from '../../scenes/person/garments.ts';
import { BEARDS, HEADS } from '../../scenes/person/heads.ts';
import type { Material } from '../../scenes/person/materials.ts';
import { FACES } from '../../scenes/person/moods.ts';
import { PATH_GRAIN } from '../../scenes/person/parts.ts';
import type { BodyParts, FaceParts, Fill, Part } from '../../scenes/person/parts.ts';

/** Loops whose box is smaller than this (square units) are specks left over from drawing. */
const SPECK = 60;
/** Half the width, in units, up to which ink counts as a line. */
const LINE = 13;
/** Arms are outlined more boldly than faces. */
const BODY_LINE = 18;
/** Faces are split by height in the face's own frame: brows and eyes above, the nose between, the mouth below. */
const NOSE_FROM = 145;
const MOUTH_FROM = 190;

const out = fileURLToPath(new URL('../../public/art/people/', import.meta.url));

async function bakePart(room: string, name: string, recipe: Recipe): Promise<Part> {
  const [dx, dy] = placeInBust(room, name);
  const fills: Fill[] = [];
  const boxes: Box[] = [];
  for (const { paint, d } of readPart(room, name)) {
    if (recipe.without?.includes(paint)) continue;
    const drawn = parsePath(d).map((loop, index) => (paint === 'outlineColor' ? withoutBumps(loop, recipe.cuts?.[index] ?? []) : loop));
    const loops = drawn.filter((loop, index) => {
      const box = boxOf(loop);
      return area(box) >= SPECK && !recipe.drop?.(paint, index, box.right - box.left, box.bottom - box.top);
    });
    if (loops.length === 0) continue;
    boxes.push(...loops.map(boxOf));
    const path = writePath(loops, dx, dy, PATH_GRAIN);
    const material = materialOf(paint, recipe);
    const clip = material === 'ink' && recipe.mass ? await massOf(path, shift(union(loops.map(boxOf)), dx, dy), room === 'head' ? LINE : BODY_LINE, PATH_GRAIN) : '';
    fills.push(clip ? ['ink', path, recipe.mass!, clip] : [material, path]);
  }
  return { box: boxIn(shift(union(boxes), dx, dy)), fills };
}

function materialOf(paint: string, recipe: Recipe): Material {
  if (paint === 'skinColor') return 'skin';
  if (paint === 'outlineColor' || paint === 'black') return 'ink';
  if (paint in recipe.paints) return recipe.paints[paint]!;
  return /^#ff/i.test(paint) ? 'tongue' : 'white';
}

function bakeFaceBand(name: string, from: number, to: number): Part {
  const [dx, dy] = placeInBust('face', name);
  const fills: Fill[] = [];
  const kept: Loop[] = [];
  for (const { paint, d } of readPart('face', name)) {
    const shapes = shapesOf(parsePath(d).filter((loop) => area(boxOf(loop)) >= SPECK)).filter((shape) => {
      const box = boxOf(shape[0]!);
      const middle = (box.top + box.bottom) / 2;
      return middle >= from && middle < to;
    });
    if (shapes.length === 0) continue;
    kept.push(...shapes.flat());
    fills.push([materialOf(paint, { paints: {} }), writePath(shapes.flat(), dx, dy, PATH_GRAIN)]);
  }
  if (kept.length === 0) throw new Error(`Face ${name} has nothing between ${from} and ${to}`);
  return { box: boxIn(shift(union(kept.map(boxOf)), dx, dy)), fills };
}

const shift = (box: Box, dx: number, dy: number): Box =>
  ({ left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy });

const boxIn = ({ left, top, right, bottom }: Box): Part['box'] =>
  [Math.floor(left) - 2, Math.floor(top) - 2, Math.ceil(right - left) + 5, Math.ceil(bottom - top) + 5];

function write(name: string, content: BodyParts | FaceParts | Part): void {
  const text = JSON.stringify(content);
  writeFileSync(`${out}${name}.json`, text);
  if (!process.argv.includes('--weigh')) return;
  const [gzip, brotli] = [gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length];
  console.log(`${name.padEnd(24)} ${text.length} raw  ${gzip} gzip  ${brotli} brotli`);
}

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const faces = Object.values(FACES);
  const each = <T>(names: readonly string[], bake: (name: string) => T): Record<string, T> =>
    Object.fromEntries([...new Set(names)].map((name) => [name, bake(name)]));
  const beards: Record<string, Part> = {};
  for (const name of BEARDS) beards[name] = await bakePart('beard', name, { paints: {} });
  write('faces', {
    nose: bakeFaceBand('Smile', NOSE_FROM, MOUTH_FROM),
    upper: each(faces.map((face) => face.upper), (name) => bakeFaceBand(name, -Infinity, NOSE_FROM)),
    mouth: each(faces.flatMap((face) => [face.mouth, face.talk]), (name) => bakeFaceBand(name, MOUTH_FROM, Infinity)),
    glasses: { glasses: await bakePart('accessory', 'GlassesTwo', { paints: {} }), 'square-glasses': await bakePart('accessory', 'GlassesFive', { paints: {} }) },
    beards,
  });
  for (const [garment, poses] of Object.entries(POSES)) {
    const parts: Record<string, Part> = {};
    for (const pose of new Set(Object.values(poses))) parts[pose] = await bakePart('body/effigy', pose, BODIES[pose]!);
    write(`body-${garment}`, parts);
  }
  for (const head of HEADS) {
    const mass = COVERED_HEADS.includes(head) ? 'cover' : 'hair';
    write(`head-${head}`, await bakePart('head', head, { paints: HEAD_PAINTS, mass, ...(HEAD_DROPS[head] && { drop: HEAD_DROPS[head] }) }));
  }
}

await main();
