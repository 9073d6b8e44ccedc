/** What is to be drawn anew, in whole backing pixels; `right` and `bottom` are the first that are not. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture on the stage as it was drawn: equal looks in equal order are equal pixels, all of them within the box. */
export interface Drawn {
  readonly look: readonly unknown[];
  readonly box: Box;
}

/** Where more of the stage than this share has changed, the whole of it is drawn: cutting it out costs as much. */
const WORTH = 0.7;

/** The boxes in which two frames differ: where something looks otherwise now, where it was before, and where it is gone. */
export function changes(before: ReadonlyMap<object, Drawn>, now: ReadonlyMap<object, Drawn>): readonly Box[] {
  const boxes: Box[] = [];
  for (const [thing, { look, box }] of now) {
    const old = before.get(thing);
    if (old && look.every((value, at) => value === old.look[at])) continue;
    boxes.push(box);
    if (old) boxes.push(old.box);
  }
  for (const [thing, { box }] of before) if (!now.has(thing)) boxes.push(box);
  return boxes;
}

/** What covers the boxes, as far as they lie on a stage of this size: few that do not meet, or the whole stage. */
export function covering(boxes: readonly Box[], width: number, height: number): readonly Box[] {
  const apart: Box[] = [];
  for (const box of boxes) {
    let one: Box = { left: Math.max(0, box.left), top: Math.max(0, box.top), right: Math.min(width, box.right), bottom: Math.min(height, box.bottom) };
    if (areaOf(one) === 0) continue;
    for (let met = apart.findIndex((other) => meet(one, other)); met >= 0; met = apart.findIndex((other) => meet(one, other))) {
      const [other] = apart.splice(met, 1) as [Box];
      one = { left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) };
    }
    apart.push(one);
  }
  const area = apart.reduce((sum, one) => sum + areaOf(one), 0);
  return area > WORTH * width * height ? [{ left: 0, top: 0, right: width, bottom: height }] : apart;
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
