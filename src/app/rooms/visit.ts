import type { ComponentType } from 'preact';
import type { Room } from '../../machines/app.machine.ts';
import type { Heat } from '../compose.tsx';

/** How the rooms beside the plays are loaded, each when it is first entered. Those that are not here are not built yet. */
export const VISITS: Partial<Record<Room, () => Promise<ComponentType<{ readonly heat: Heat }>>>> = {
  methods: async () => (await import('./MethodsRoom.tsx')).MethodsRoom,
  drills: async () => (await import('./DrillsRoom.tsx')).DrillsRoom,
  progress: async () => (await import('./ProgressRoom.tsx')).ProgressRoom,
  data: async () => (await import('./DataRoom.tsx')).DataRoom,
  replay: async () => (await import('./ReplayRoom.tsx')).ReplayRoom,
};
