import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from './choices.ts';

interface Keys {
  readonly choices: readonly Choice[];
  /** The face is answering; the words are still to come. */
  readonly reacting: boolean;
  readonly shortcuts: boolean;
  act(action: string): void;
  hurry(): void;
}

/**
 * Keys choose, and any key or click ends the pause in which the face answers. The one that ends it does nothing else:
 * nobody chooses a reply that they have not read.
 */
export function useCallKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // At once, not after the next paint: a key may come with it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { choices, reacting, shortcuts, act, hurry } = latest.current;
      // A key held down is one press; with a modifier it belongs to the browser or a screen reader.
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || MODIFIERS.has(event.key)) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (document.querySelector('dialog[open]') || target.closest(TYPING)) return;
      if (reacting) {
        hurry();
        if (event.key !== 'Tab' && !target.closest('header')) event.preventDefault();
        return;
      }
      const choice = shortcuts ? choices.find(({ key }) => key === event.key) : undefined;
      if (!choice) return;
      event.preventDefault();
      act(choice.action);
    };
    const onClick = () => {
      if (latest.current.reacting && !document.querySelector('dialog[open]')) latest.current.hurry();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, []);
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);
const TYPING = 'input, textarea, select, [contenteditable]';
