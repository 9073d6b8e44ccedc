import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DataProps } from '../../src/ui/screens/data/data-props.ts';
import { DataScreen } from '../../src/ui/screens/data/DataScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

const PEOPLE = [
  { id: '', name: 'Ana' },
  { id: 'b', name: 'Ben' },
];
const NOTHING = { added: 0, known: 0, further: 0, parted: 0, drills: 0, learners: 0, settings: 0 };

function stand(changes: Partial<DataProps> = {}) {
  const props: DataProps = {
    t,
    learners: PEOPLE,
    learner: '',
    plays: new Map([['', 2], ['b', 1]]),
    addLearner: (name) => sent.push(`add ${name}`),
    renameLearner: (id, name) => sent.push(`rename ${id} ${name}`),
    chooseLearner: (id) => sent.push(`choose ${id}`),
    removeLearner: async (id, to) => void sent.push(`remove ${id} to ${to}`),
    backUp: async () => 'heat.json',
    bringIn: async (file) => (file.name === 'good.json' ? { brought: { ...NOTHING, added: 2, known: 1 } } : { refused: 'damaged' }),
    verify: async (link, code) =>
      link === 'link' && code === 'code' ? { kind: 'match', title: 'Cold soup', mode: 'assess', totals: 'Six-step method 70' } : { kind: 'refused', why: 'cut', title: '' },
    look: (link) => sent.push(`look ${link}`),
    deleteAll: async () => void sent.push('delete all'),
    leave: () => sent.push('leave'),
    ...changes,
  };
  mount(<DataScreen {...props} />);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('who plays', () => {
  test('is chosen, added by a name that nobody has, and renamed', async () => {
    stand();
    await page.getByRole('radio', { name: /Ben/ }).click();
    await page.getByLabelText('Name of somebody else').fill('ana');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Somebody here has that name already.')).toBeVisible();
    await page.getByLabelText('Name of somebody else').fill(' Cleo ');
    await userEvent.keyboard('{Enter}');
    await button('Rename Ben').click();
    await page.getByRole('textbox', { name: 'Rename Ben' }).fill('Bea');
    await userEvent.keyboard('{Enter}');
    expect(sent).toEqual(['choose b', 'add Cleo', 'rename b Bea']);
  });

  test('is removed after it was asked what becomes of their plays', async () => {
    stand();
    await button('Remove Ben').click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('What is to become of 1 play');
    await page.getByRole('radio', { name: 'Delete them for good' }).click();
    await button('Remove').click();
    await expect.element(page.getByText('Removed: Ben')).toBeVisible();
    stand({ learners: PEOPLE.slice(0, 1) });
    await button('Remove Ana').click();
    await button('Remove').click();
    expect(sent).toEqual(['remove b to null', 'remove  to ']);
  });
});

describe('everything', () => {
  test('goes out, and comes in with what came said in words', async () => {
    stand();
    await button('Save everything as a file').click();
    await expect.element(page.getByText('Saved as heat.json.')).toBeVisible();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await userEvent.upload(input, new File(['x'], 'good.json', { type: 'application/json' }));
    await expect.element(page.getByText('2 plays are new. 1 was here already.')).toBeVisible();
    await userEvent.upload(input, new File(['x'], 'bad.json', { type: 'application/json' }));
    await expect.element(page.getByText('The file is damaged: it was cut or altered. Nothing was changed.')).toBeVisible();
  });

  test('is deleted only after what is lost was said, and keeping it stands first', async () => {
    stand();
    await button('Delete everything …').click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('3 plays with their results');
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep everything');
    await userEvent.keyboard('{Enter}');
    expect(sent).toEqual([]);
    await button('Delete everything …').click();
    await button('Delete everything').click();
    expect(sent).toEqual(['delete all']);
  });
});

test('a code is verified against a link, and a link without a play says why', async () => {
  stand();
  await page.getByLabelText('Link to the play').fill('link');
  await page.getByLabelText('Verification code').fill('code');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The code belongs to this play: Cold soup, Assess, Six-step method 70.')).toBeVisible();
  await button('Look at this play').click();
  expect(sent).toEqual(['look link']);
  await page.getByLabelText('Link to the play').fill('lin');
  await button('Check').click();
  await expect.element(page.getByText(/There is no play in this link. Its end is missing/)).toBeVisible();
});

test('the room bars nobody, its dialogs included', async () => {
  stand();
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  expect(await barriers()).toEqual([]);
  await button('Remove Ben').click();
  expect(await barriers()).toEqual([]);
});
