import type { PlaceId } from '../stage-view.ts';
import type { PlaceArt } from './place-art.ts';
import { BUILDING_LOBBY } from './places/building-lobby.ts';
import { CAR_WORKSHOP } from './places/car-workshop.ts';
import { CLINIC_ROOM } from './places/clinic-room.ts';
import { GREENHOUSE } from './places/greenhouse.ts';
import { PLANT_FLOOR } from './places/plant-floor.ts';
import { PROJECT_OFFICE } from './places/project-office.ts';
import { REPAIR_WORKSHOP } from './places/repair-workshop.ts';
import { RESTAURANT_LUNCH } from './places/restaurant-lunch.ts';
import { TRADE_COUNTER } from './places/trade-counter.ts';
import { WINDOW_DESK } from './places/window-desk.ts';

/** What each place is drawn from. Its pictures are loaded when somebody goes there. */
export const PLACES: Record<PlaceId, PlaceArt> = {
  'restaurant-lunch': RESTAURANT_LUNCH,
  'project-office': PROJECT_OFFICE,
  'trade-counter': TRADE_COUNTER,
  'repair-workshop': REPAIR_WORKSHOP,
  'plant-floor': PLANT_FLOOR,
  greenhouse: GREENHOUSE,
  'window-desk': WINDOW_DESK,
  'building-lobby': BUILDING_LOBBY,
  'car-workshop': CAR_WORKSHOP,
  'clinic-room': CLINIC_ROOM,
};
