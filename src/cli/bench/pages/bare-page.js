/*
 * The least that could be: one script with the conversation in it, a line and buttons.
 * The bench writes the conversation in front of this: `nodes`, by name, with line and replies; `start`.
 */
(() => {
  /** @type {Record<string, { line: string, replies: { text: string, answer: string, to: string }[] }>} */
  const nodes = Reflect.get(window, 'nodes');
  const line = document.createElement('p');
  const choices = document.createElement('div');
  let turn = 0;

  /** @type {(name: string, answer: string) => void} */
  const show = (name, answer) => {
    const node = nodes[name];
    line.textContent = `${answer} ${node?.line ?? ''}`;
    line.dataset['line'] = String(turn++);
    choices.replaceChildren(
      ...(node?.replies ?? []).map((reply) => {
        const button = document.createElement('button');
        button.dataset['reply'] = '';
        button.textContent = reply.text;
        button.addEventListener('click', () => show(reply.to, reply.answer));
        return button;
      }),
    );
  };
  show(Reflect.get(window, 'start'), '');
  document.body.append(line, choices);
})();
