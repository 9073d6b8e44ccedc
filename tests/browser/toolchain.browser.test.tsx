import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>Pressed {count} times</button>;
}

test('JSX becomes Preact elements that answer the keyboard', async () => {
  render(<Counter />, document.body);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('button')).toHaveTextContent('Pressed 1 times');
});
