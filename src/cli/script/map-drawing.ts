import type { ConversationMap, MapBox } from './conversation-map.ts';
import { layOut } from './layers.ts';
import { markup, type Markup } from './markup.ts';

const WIDTHS = { place: 190, ending: 90, elsewhere: 84, desk: 84 } as const; // at least
const HEIGHTS = { place: 48, ending: 40, elsewhere: 28, desk: 28 } as const;
const ROW = 92; // from one layer to the next
const LETTER = 8.2; // how wide one is, about
const SHEET = 11; // layers that a printed page holds in a size that can be read
const MARGIN = 24;
const SIDE = 60; // room beside the boxes for what goes back
const DETAIL = 28; // letters that fit into a place
const LONGEST = 36; // letters of a name

/** How wide a box is drawn: a place always the same, others as their words need. */
const widthOf = ({ kind, number, title }: MapBox): number =>
  kind === 'place' || kind === 'elsewhere' ? WIDTHS[kind] : Math.max(WIDTHS[kind], Math.round(cut([number ?? '', title].join(' '), LONGEST).length * LETTER) + 28);

/**
 * The map of a conversation as SVG that needs nothing beside it but the page's tokens, cut between layers into sheets that
 * join on a screen and each fit on a page.
 * @param title what it is called for whoever hears it
 */
export function drawing({ boxes, arrows }: ConversationMap, title: string): readonly Markup[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const { width, layers, boxes: places, passes } = layOut(boxes.map((box) => ({ id: box.id, width: widthOf(box) })), arrows);
  const at = (id: string): { readonly x: number; readonly y: number; readonly half: number; readonly wide: number } => {
    const { x, layer } = places.get(id)!;
    const box = byId.get(id)!;
    return { x: x + MARGIN, y: layer * ROW + MARGIN + 24, half: HEIGHTS[box.kind] / 2, wide: widthOf(box) };
  };
  const back = arrows.some(({ from, to }) => at(to).y <= at(from).y);
  const [wide, high] = [width + 2 * MARGIN + (back ? SIDE : 0), (layers - 1) * ROW + 2 * MARGIN + 48];
  const ports = portsOf(arrows.map(({ from, to }, index) => ({ from, to, first: passes[index]![0]?.x ?? places.get(to)!.x, last: passes[index]!.at(-1)?.x ?? places.get(from)!.x })), at);
  const lines = arrows.map(({ from, to, letters, marked }, index) => {
    const [start, end] = [at(from), at(to)];
    const style = marked ? 'arrow marked' : 'arrow';
    if (end.y <= start.y) {
      const [x, far] = [start.x + start.wide / 2, Math.max(start.x + start.wide / 2, end.x + end.wide / 2) + SIDE];
      return markup`<path class="${style} back" d="M${x} ${start.y} C${far} ${start.y} ${far} ${end.y} ${end.x + end.wide / 2} ${end.y}" marker-end="url(#tip)"/>${letters !== '' && markup`<text class="letters" x="${x + 8}" y="${start.y - 5}">${letters}</text>`}`;
    }
    const { out, into } = ports[index]!;
    const points = [{ x: out, y: start.y + start.half }, ...passes[index]!.map(({ x, layer }) => ({ x: x + MARGIN, y: layer * ROW + MARGIN + 24 })), { x: into, y: end.y - end.half - 3 }];
    return markup`<path class="${style}" d="${curve(points)}" marker-end="url(#tip)"/>${letters !== '' && markup`<text class="letters" x="${out + 4}" y="${start.y + start.half + 13}">${letters}</text>`}`;
  });
  const sheets = Math.ceil(layers / SHEET);
  const each = Math.ceil(layers / sheets);
  return Array.from({ length: sheets }, (_, sheet) => {
    // Between two layers, in the middle of the gap; the first and the last sheet have the margins.
    const top = sheet === 0 ? 0 : sheet * each * ROW + MARGIN + 24 - ROW / 2;
    const bottom = sheet === sheets - 1 ? high : (sheet + 1) * each * ROW + MARGIN + 24 - ROW / 2;
    const on = (from: number, to: number): boolean => from <= bottom && to >= top;
    return markup`<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 ${round(top)} ${round(wide)} ${round(bottom - top)}" width="${round(wide)}" height="${round(bottom - top)}" role="img" aria-label="${title}${sheets > 1 && ` (${sheet + 1}/${sheets})`}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0 L8 4 L0 8 Z"/></marker></defs>
${lines.filter((_, index) => on(Math.min(at(arrows[index]!.from).y, at(arrows[index]!.to).y), Math.max(at(arrows[index]!.from).y, at(arrows[index]!.to).y)))}
${boxes.filter(({ id }) => on(at(id).y - ROW, at(id).y + ROW)).map((box) => boxDrawing(box, at(box.id)))}
</svg>`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line through points that leaves and comes straight down. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const middle = (before.y + y) / 2;
      return `C${round(before.x)} ${round(middle)} ${round(x)} ${round(middle)} ${round(x)} ${round(y)}`;
    })
    .join(' ');
}

interface Run {
  readonly from: string;
  readonly to: string;
  readonly first: number; // where it goes to, across
  readonly last: number; // where it comes from
}

/** Where each arrow leaves its box and enters the next: side by side, in the order of where they go and come from. */
function portsOf(runs: readonly Run[], at: (id: string) => { readonly x: number; readonly y: number; readonly wide: number }): readonly { readonly out: number; readonly into: number }[] {
  const along = (index: number, end: 'from' | 'to', by: 'first' | 'last'): number => {
    const run = runs[index]!;
    const down = runs.map((one, place) => ({ one, place })).filter(({ one }) => one[end] === run[end] && at(one.to).y > at(one.from).y);
    const order = down.toSorted((a, b) => a.one[by] - b.one[by] || a.place - b.place).findIndex(({ place }) => place === index);
    const { x, wide } = at(run[end]);
    const step = Math.min(end === 'to' ? 26 : 52, (wide - 24) / Math.max(1, down.length));
    return x + (order - (down.length - 1) / 2) * step;
  };
  return runs.map((_, index) => ({ out: along(index, 'from', 'first'), into: along(index, 'to', 'last') }));
}

function boxDrawing({ kind, node, number, title, detail, marked }: MapBox, { x, y, half, wide }: { readonly x: number; readonly y: number; readonly half: number; readonly wide: number }): Markup {
  const text =
    kind === 'elsewhere'
      ? markup`<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle"><tspan class="number">${number === null ? title : `→ ${number}`}</tspan></text>`
      : detail === ''
        ? markup`<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle">${number !== null && markup`<tspan class="number">${number}</tspan> `}${cut(title, LONGEST - 4)}</text>`
        : markup`<text x="${round(x - wide / 2 + 12)}" y="${round(y - 5)}"><tspan class="number">${number}</tspan> ${cut(title, 20)}</text><text class="detail" x="${round(x - wide / 2 + 12)}" y="${round(y + 13)}">${cut(detail, DETAIL)}</text>`;
  const box = markup`<g class="box ${kind}${marked ? ' marked' : ''}"><rect x="${round(x - wide / 2)}" y="${round(y - half)}" width="${wide}" height="${half * 2}" rx="${kind === 'place' ? 8 : half}"/>${text}</g>`;
  return node === null ? box : markup`<a href="#place-${node}">${box}</a>`;
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
