import type { Garment } from '../src/domain/look.ts';
import type { BodyParts, FaceParts, Part } from './person/parts.ts';

const address = (path: string) => `${import.meta.env.BASE_URL}art/${path}`;

const kept = new Map<string, Promise<unknown>>();

/** Fetches each file of people's parts once, however many people wear them; a failed one may be asked for again. */
function readJson<T>(path: string): Promise<T> {
  const found = kept.get(path);
  if (found) return found as Promise<T>;
  const wanted = fetch(address(path)).then((response) => {
    if (!response.ok) throw new Error(`Art ${path} could not be loaded: ${response.status}`);
    return response.json() as Promise<T>;
  });
  kept.set(path, wanted);
  wanted.catch(() => kept.delete(path));
  return wanted;
}

export const readFaces = (): Promise<FaceParts> => readJson('people/faces.json');
export const readHead = (name: string): Promise<Part> => readJson(`people/head-${name}.json`);
export const readBodies = (garment: Garment): Promise<BodyParts> => readJson(`people/body-${garment}.json`);

/** Loads a place's picture, decoded and ready to be drawn at any size. Rejects when it cannot be had. */
export async function readPicture(name: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address(`places/${name}.svg`);
  await image.decode();
  return image;
}
