import { describe, expect, it } from 'vitest';
import { realDataIn } from '../../src/authoring/real-data.ts';

describe('what looks like real data', () => {
  it.each([
    ['Write to marek.holub@harrow.example.com, please.', 'an e-mail address'],
    ['It is all on www.tinheron.org/menu.', 'a web address'],
    ['See https://status.corvane.io for news.', 'a web address'],
    ['Our site is corvane.com.', 'a web address'],
    ['The card is 4111 1111 1111 1111.', 'a card number'],
    ['Ring me on +49 30 1234567.', 'a phone number'],
    ['Ring (212) 736-5000, extension four.', 'a phone number'],
    ['Call 91 420 55 21.', 'a phone number'],
    ['We bought the other one at IKEA.', 'the name of a company'],
    ["They sell it at McDonald's.", 'the name of a company'],
    ['River Heights wrote about it.', 'the name of a company'],
  ])('%s is %s', (text, kind) => expect(realDataIn(text)?.kind).toBe(kind));

  it.each([
    'It went up from $10,000 to $12,500 in 2024.',
    'Between 12:40 and 14:30, on d2 at 09:00.',
    'Invoice 4471-09 for 1,250 parts.',
    'Ring 212 555-0142 and ask for Ruth.',
    'Order 1234 5678 9012 3456 was never sent.',
    'Amazonian fruit? An oracle? Snikers?',
    'From 2019-2024, or since 2024-05-12.',
    'The target was missed. An apple a day.',
    'Coffee at 8. Then ten people. Etc. etc.',
    'Serial C7-2210-88.',
  ])('%s is none', (text) => expect(realDataIn(text)).toBeUndefined());
});
