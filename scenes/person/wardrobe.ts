import type { Garment } from '../../src/domain/look.ts';
import type { Mood } from '../../src/domain/mood.ts';
import { readBodies, readFaces, readHead } from '../art.ts';
import { PALETTE } from '../palette.ts';
import type { StagePerson } from '../stage-view.ts';
import { POSES } from './garments.ts';
import { headNamed } from './heads.ts';
import { blend, coloursOf } from './materials.ts';
import type { Material } from './materials.ts';
import { FOLDS } from './folds.ts';
import { FACES } from './moods.ts';
import type { BodyParts, FaceParts, Part } from './parts.ts';
import { seedOf } from './seed.ts';

/** All that is needed to draw one person in any mood. */
export interface Wardrobe {
  readonly colours: Record<Material, string>;
  /** Beards grow in the colour of the hair. */
  readonly beardColours: Record<Material, string>;
  /** What the skin reddens to. */
  readonly flush: string;
  readonly head: Part;
  readonly nose: Part;
  readonly glasses: Part | undefined;
  readonly beard: Part | undefined;
  readonly folds: Part | undefined;
  body(mood: Mood): Part;
  upper(mood: Mood): Part;
  mouth(mood: Mood, talking: boolean): Part;
}

const WORK_CLOTHES: readonly Garment[] = ['blazer', 'shirt', 'sweater'];

/** Whose look names no garment is dressed by their part: the same person always alike. */
function garmentOf({ id, look, role }: StagePerson): Garment {
  if (look.garment) return look.garment;
  if (role === 'customer') return 'tee';
  return WORK_CLOTHES[seedOf(id) % WORK_CLOTHES.length]!;
}

/** Loads a person's parts. Rejects when the art cannot be had; an unknown head is replaced and warned of in development. */
export async function openWardrobe(person: StagePerson): Promise<Wardrobe> {
  const { look } = person;
  // oxlint-disable-next-line no-console -- only while developing, for the author of a scenario
  const warn = import.meta.env.DEV ? (sentence: string) => console.warn(sentence) : undefined;
  const garment = garmentOf(person);
  const [faces, head, bodies]: [FaceParts, Part, BodyParts] =
    await Promise.all([readFaces(), readHead(headNamed(look.head, warn)), readBodies(garment)]);
  const colours = coloursOf(look);
  return {
    colours,
    beardColours: { ...colours, ink: look.hair },
    flush: blend(look.skin, PALETTE.flush, 0.72),
    head,
    nose: faces.nose,
    glasses: look.accessory === undefined || look.accessory === 'none' ? undefined : faces.glasses[look.accessory],
    folds: look.age === 'older' ? FOLDS : undefined,
    beard: look.beard === undefined ? undefined : faces.beards[look.beard],
    body: (mood) => bodies[POSES[garment][mood]]!,
    upper: (mood) => faces.upper[FACES[mood].upper]!,
    mouth: (mood, talking) => faces.mouth[talking ? FACES[mood].talk : FACES[mood].mouth]!,
  };
}
