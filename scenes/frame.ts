import { isDesk, isWide } from './layout.ts';
import type { Frame, Layout, Placement, Rect } from './layout.ts';

/**
 * Reads what the stage has to fit into: the parent's size, and what its custom properties `--stage-cover-top`,
 * `-bottom`, `-right`, `-corner-width` and `-corner-height` (px) say of the interface over it; without them, what the
 * interface usually covers (call.css).
 */
export function frameOf(parent: HTMLElement): Frame {
  const { clientWidth: width, clientHeight: height } = parent;
  const style = getComputedStyle(parent);
  const cover = (side: string, usual: number) => {
    const said = Number.parseFloat(style.getPropertyValue(`--stage-cover-${side}`));
    return Number.isFinite(said) ? said : usual;
  };
  const wide = isWide(width, height);
  const desk = isDesk(width, height);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width,
    height,
    top: cover('top', wide ? Math.min(72, height * 0.1) : 8),
    bottom: cover('bottom', wide ? Math.min(10 * rem, height * 0.2) : 0),
    right: cover('right', desk ? 1.5 * rem + Math.max(24 * rem, Math.min(34 * rem, width * 0.42)) : 0),
    corner: {
      width: cover('corner-width', desk ? 16.5 * rem : 0),
      height: cover('corner-height', desk ? 17.5 * rem : 0),
    },
  };
}

/** A layout in CSS pixels becomes one in the canvas's own pixels, `ratio` of them to each. */
export function inBackingPixels(layout: Layout, ratio: number): Layout {
  const person = (p: Placement): Placement => ({ ...p, x: p.x * ratio, y: p.y * ratio, scale: p.scale * ratio });
  const box = (r: Rect): Rect =>
    ({ x: r.x * ratio, y: r.y * ratio, width: r.width * ratio, height: r.height * ratio });
  return {
    wide: layout.wide,
    edge: layout.edge * ratio,
    customer: person(layout.customer),
    seated: layout.seated.map(person),
    standing: layout.standing.map(person),
    windows: layout.windows.map(box),
    elsewhere: box(layout.elsewhere),
  };
}
