/*
 * What a page on inkjs usually is: laid out and loaded as the template that inkjs has for a page with a server (its README,
 * "Working with a JSON file"): a sheet, the runtime, this script, which then fetches the story; what was said stays on the
 * page, choices are links below it. Only that nothing fades, and the page goes to its end at once instead of gliding.
 * Written for speed (story preloaded, no sheet, one line replaced by the next) it would be quicker, and not what people get.
 */
(() => {
  /** @type {{ Story: new (story: string) => import('inkjs').Story }} */
  const { Story } = Reflect.get(window, 'inkjs');
  const conversation = document.getElementById('story') ?? document.body;
  let turn = 0;

  /** @type {(kind: string, content: string | Node) => void} */
  const add = (kind, content) => {
    const paragraph = document.createElement('p');
    paragraph.className = kind;
    paragraph.append(content);
    conversation.append(paragraph);
  };

  /** @type {(story: import('inkjs').Story) => void} */
  const goOn = (story) => {
    while (story.canContinue) add('line', story.Continue() ?? '');
    conversation.dataset['line'] = String(turn++);
    for (const choice of story.currentChoices) {
      const link = document.createElement('a');
      link.href = '#';
      link.dataset['reply'] = String(choice.index);
      link.textContent = choice.text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        for (const old of conversation.querySelectorAll('.choice')) old.remove();
        story.ChooseChoiceIndex(choice.index);
        goOn(story);
      });
      add('choice', link);
    }
    scrollTo(0, document.body.scrollHeight);
  };

  const begin = async () => {
    const file = document.documentElement.dataset['story'] ?? '';
    goOn(new Story(await (await fetch(file)).text()));
  };
  void begin();
})();
