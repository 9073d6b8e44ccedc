import { PALETTE } from '../palette.ts';
import { CELL } from './paints.ts';
import type { Point } from './place-art.ts';
import { raise } from './room.ts';
import type { Setting } from './setting.ts';

/** The front picture: its size, and how far down in it the table's far edge lies. */
const FRONT = { width: 2400, height: 900, edge: 60 };

/** Lays the table before the people: its top, which fills the stage below the edge, and the things on it. */
export function layTable(setting: Setting, margin: number): void {
  const { art, pictures, planes, paints, width, height, layout } = setting;
  const { edge, customer } = layout;
  const scale = Math.max(customer.scale * 0.9, (width + 2 * margin) / FRONT.width, (height - edge + margin) / (FRONT.height - FRONT.edge));
  const top = Math.round(edge - FRONT.edge * scale);
  const left = Math.min(0, Math.max(width + 2 * margin - FRONT.width * scale, customer.x + margin - 1000 * scale));
  const key = paints.paint('place/front', width + 2 * margin, height + margin - top, (context) => {
    context.drawImage(pictures.front, left, 0, FRONT.width * scale, FRONT.height * scale);
  });
  planes.front.add(key, -margin, top).setOrigin(0, 0);
  for (const prop of art.table) {
    const companion = layout.seated[0];
    if (prop.near === 'first seated' && !companion) continue;
    if (prop.wideOnly && !layout.wide) continue;
    const owner = prop.near === 'customer' ? customer : companion!;
    const unit = customer.scale * prop.size;
    const [x, y] = [owner.x + prop.at[0] * customer.scale, edge + prop.at[1] * customer.scale];
    if (x < -100 * unit || x > width + 100 * unit) continue;
    const thing = planes.front.add(paints.cell(pictures.props, 'prop', prop.cell, CELL.size * unit), x, y);
    setting.depend(thing.setOrigin(CELL.standX / CELL.size, CELL.standY / CELL.size), prop);
    const inCell = ([cx, cy]: Point): Point => [x + (cx - CELL.standX) * unit, y + (cy - CELL.standY) * unit];
    if (prop.steam) raise(setting, planes.front, inCell(prop.steam), 190 * unit, 90 * unit, prop);
    if (!prop.led) continue;
    const led = planes.front.add(paints.spot('table-led', 70 * unit, PALETTE.ledAmber, 0.1), ...inCell(prop.led));
    setting.depend(led, prop);
    setting.life.blink(led, 1100);
  }
}
