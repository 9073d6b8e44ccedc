import { render } from 'preact';
import { expect, test } from 'vitest';
import { PLACES } from '../../scenes/place/places.ts';
import { PlaceArt } from '../../src/ui/screens/library/PlaceArt.tsx';

function drawn(place: string): string {
  const parent = document.createElement('div');
  render(<PlaceArt place={place} />, parent);
  return parent.innerHTML;
}

test('every place of the stage has a picture of its own; another one shows two speech bubbles', () => {
  const pictures = [...Object.keys(PLACES), 'nowhere'].map(drawn);
  expect(new Set(pictures).size).toBe(Object.keys(PLACES).length + 1);
  expect(drawn('nowhere')).toBe(drawn('elsewhere'));
});

test('is decoration: hidden from assistive technology', () => {
  expect(drawn('greenhouse')).toContain('aria-hidden="true"');
});
