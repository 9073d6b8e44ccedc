import '../../src/ui/styles/base.css';
import { expect, test } from 'vitest';
import { rehearse } from '../../src/app/rehearse.tsx';
import { coldSoupTexts } from '../../src/ui/gallery/cold-soup.ts';
import { playAt } from '../ui/support/stand.tsx';

const heat = {
  text: { language: 'en', t: (key: string) => key } as unknown as Parameters<typeof rehearse>[1]['text'],
  textsAtHand: () => coldSoupTexts,
};

/** What came onto the page meanwhile, however short. */
function during(run: () => void): HTMLElement[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { childList: true });
  run();
  const came = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  observer.disconnect();
  return came.filter((node) => node instanceof HTMLElement);
}

test('an answer that is rehearsed can be neither seen, heard nor reached, and leaves nothing behind', () => {
  document.body.innerHTML = '<button>Here</button>';
  const here = document.querySelector('button');
  here?.focus();
  const before = document.body.innerHTML;
  const play = playAt('four');
  const came = during(() => rehearse(play, heat));
  expect(came).toHaveLength(1);
  const [unseen] = came;
  document.body.append(unseen ?? '');
  expect(unseen && getComputedStyle(unseen).visibility).toBe('hidden');
  expect(unseen?.inert).toBe(true);
  unseen?.remove();
  expect(document.body.innerHTML).toBe(before);
  expect(document.activeElement).toBe(here);
  expect(play).toEqual(playAt('four'));
});
