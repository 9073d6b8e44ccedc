import type { JSX } from 'preact';
import { BUILDING_LOBBY } from './places/building-lobby.tsx';
import { CAR_WORKSHOP } from './places/car-workshop.tsx';
import { CLINIC_ROOM } from './places/clinic-room.tsx';
import { GREENHOUSE } from './places/greenhouse.tsx';
import { PLANT_FLOOR } from './places/plant-floor.tsx';
import { PROJECT_OFFICE } from './places/project-office.tsx';
import { REPAIR_WORKSHOP } from './places/repair-workshop.tsx';
import { RESTAURANT_LUNCH } from './places/restaurant-lunch.tsx';
import { TRADE_COUNTER } from './places/trade-counter.tsx';
import { WINDOW_DESK } from './places/window-desk.tsx';
import { TALK } from './places/talk.tsx';
import './place-art.css';

const SCENES: Readonly<Record<string, JSX.Element>> = {
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

/** Where a situation happens, as a small picture; decoration only. A place without a picture shows two speech bubbles. */
export function PlaceArt({ place }: { readonly place: string }) {
  return (
    <svg class="place-art" viewBox="0 0 480 168" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {SCENES[place] ?? TALK}
    </svg>
  );
}
