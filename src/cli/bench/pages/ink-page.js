/*
 * A plain page on inkjs, as a careful author would write it: runtime, story and page are loaded at the same time, each
 * choice changes the DOM once, and nothing fades.
 */
const begin = async () => {
  /** @type {{ Story: new (story: string) => import('inkjs').Story }} */
  const { Story } = Reflect.get(window, 'inkjs');
  const file = document.documentElement.dataset['story'] ?? '';
  const story = new Story(await (await fetch(file)).text());
  const line = document.createElement('p');
  const choices = document.createElement('div');
  let turn = 0;

  const show = () => {
    line.textContent = story.ContinueMaximally();
    line.dataset['line'] = String(turn++);
    choices.replaceChildren(
      ...story.currentChoices.map((choice) => {
        const button = document.createElement('button');
        button.dataset['reply'] = String(choice.index);
        button.textContent = choice.text;
        button.addEventListener('click', () => {
          story.ChooseChoiceIndex(choice.index);
          show();
        });
        return button;
      }),
    );
  };
  show();
  document.body.append(line, choices);
};

void begin();
