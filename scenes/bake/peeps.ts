import { createRequire } from 'node:module';

/** One filled path of an Open Peeps part: `paint` is the name of the colour property that fills it, or a fixed colour. */
export interface RawFill {
  readonly paint: string;
  readonly d: string;
}

interface Element {
  readonly type: unknown;
  readonly props: { readonly children?: unknown; readonly d?: string; readonly fill?: string } & Record<string, string>;
}

const require = createRequire(import.meta.url);

/**
 * Reads one part of @opeepsfun/open-peeps. Its parts are plain functions from colours to elements; called with the
 * names of its colour properties instead of colours they tell which path is filled by what.
 * `room` is the folder in the package's build (`head`, `face`, `body/effigy`, `beard`, `accessory`).
 * Throws when the package has no such part.
 */
export function readPart(room: string, name: string): RawFill[] {
  const module = require(`@opeepsfun/open-peeps/build/${room}/${name}.js`) as {
    default: ((props: Record<string, string>) => Element) & { config: { props: readonly { name: string }[] } };
  };
  const paints = Object.fromEntries(module.default.config.props.map((prop) => [prop.name, prop.name]));
  return fillsOf(module.default(paints));
}

function fillsOf(node: unknown): RawFill[] {
  if (Array.isArray(node)) return node.flatMap(fillsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as Element;
  const inner = fillsOf(props.children);
  if (type === 'path' && props.d) return [{ paint: props.fill ?? 'black', d: props.d }, ...inner];
  if (type === 'rect') {
    const [x, y, w, h] = [props.x, props.y, props.width, props.height].map(Number) as [number, number, number, number];
    return [{ paint: props.fill ?? 'black', d: `M${x} ${y}H${x + w}V${y + h}H${x}Z` }, ...inner];
  }
  return inner;
}

const HEAD_NUDGE: Record<string, readonly [number, number]> = {
  Bald: [50, 20], BangsTwo: [20, 0], BantuKnots: [30, 0], Bun: [-20, -30], BunClip: [20, -70], BunKnots: [10, -30],
  BunTwo: [-50, -90], ColorMedium: [30, 0], CornrowsLight: [-15, 0], DreadsTwo: [0, -15], FlatTop: [50, 0],
  FlatTopLong: [50, 0], GrayShort: [40, 0], HatHip: [-30, 0], Hijab: [50, 20], LongAfro: [-100, -130],
  LongBangs: [-25, 0], LongCurly: [-50, -40], LongHair: [-50, 0], MediumBangs: [-50, 0], MediumBangsColor: [-20, 0],
  MediumBangsOne: [40, 10], MediumOne: [40, 10], MediumStraight: [40, 0], MediumTwo: [-20, 0], Mohawk: [40, 0],
  MohawkKnots: [40, 0], NoHairThree: [30, 0], NoHairTwo: [30, 0], Pomp: [40, 0], Shaved: [40, 0], ShavedOne: [40, 0],
  ShavedThree: [10, -20], ShortFive: [40, -10], ShortFour: [40, -10], ShortOne: [40, -10], ShortThree: [40, 0],
  ShortTwo: [40, 0], Turban: [40, 0], Twists: [40, 0], TwistsTwo: [40, 0], Wavy: [40, 0],
};

/** Where the head sits over a pose, beside the usual place; the bake moves the pose instead, so that necks meet. */
const POSE_NUDGE: Record<string, readonly [number, number]> = {
  Explaining: [0, 30], PointingUp: [0, 30], PolkadotJacket: [0, 20], StrippedPocketTee: [250, 0], Whatever: [90, 0],
};

/**
 * The offset that brings a part from its own frame into the bust's frame, where every part of a person fits together
 * (values from the package's Effigy component).
 */
export function placeInBust(room: string, name: string): readonly [number, number] {
  if (room === 'head') {
    const [dx, dy] = HEAD_NUDGE[name] ?? [0, 0];
    return [342 + dx, 190 + dy];
  }
  if (room === 'body/effigy') {
    const [dx, dy] = POSE_NUDGE[name] ?? [0, 0];
    return [147 - dx, 639 - dy];
  }
  if (room === 'face') return [531, 366];
  if (room === 'beard') return [495, 518];
  return [419, 421];
}
