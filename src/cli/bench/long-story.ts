/** Words of about the length that people use; which come next is decided by the place in the story alone. */
const WORDS =
  'we have been waiting for the delivery since Monday and nobody could say when it would come so my people stood in front of the machine again with nothing to do which I had to explain upstairs'.split(
    ' ',
  );

const sentence = (seed: number, length: number): string => {
  const words = Array.from({ length }, (_, place) => WORDS[(seed * 7 + place * (3 + (seed % 5))) % WORDS.length]);
  return `${words.join(' ')}, ${seed}.`;
};

const MOVES = ['acknowledge-impact', 'own-personally', 'make-excuse'] as const;

/**
 * A scenario of so many nodes, as an author would have to write it: each with a line and three replies that lead to the
 * next three nodes, so that all can be reached; the last is the ending.
 * @returns what to write into scenario.yaml (JSON is YAML)
 */
export function longStory(id: string, size: number): string {
  const last = size - 1;
  const name = (place: number) => (place >= last ? 'ending' : `n${place}`);
  const nodes = Array.from({ length: last }, (_, place) => [
    name(place),
    {
      lines: [{ id: `${name(place)}-1`, text: sentence(place, 16) }],
      replies: MOVES.map((move, which) => ({
        id: `${name(place)}-${'abc'[which]}`,
        text: sentence(place + which * 31, 13),
        moves: [move],
        answer: [{ id: `${name(place)}-${'abc'[which]}1`, text: sentence(place + which * 17, 7) }],
        why: sentence(place + which, 9),
        try: sentence(place + which, 6),
        to: name(place + 1 + which),
      })),
    },
  ]);
  const text = Object.fromEntries(
    ['title', 'situation', 'customer', 'trains', 'you', 'they', 'happened', 'authority', 'silence'].map((key) => [key, `${size} nodes`]),
  );
  return JSON.stringify({
    id,
    language: 'en',
    length: 'full',
    article: 'none',
    place: 'project-office',
    starts: '10:00',
    temperament: 'worried',
    heat: 58,
    trust: 45,
    text,
    circumstances: { ourMistake: true, customerHasAPart: false, somethingToReport: false },
    people: [
      { id: 'ines', role: 'customer', name: 'Ines Falk', is: 'Project lead', look: { head: 'Bun', skin: '#c98a5e', hair: '#2b2433', clothes: '#215962' } },
    ],
    contacts: [{ id: 'call', text: 'Pick up the phone', channel: 'phone', start: 'n0' }],
    nodes: { ...Object.fromEntries(nodes), ending: { ending: { settled: true, text: 'The end' } } },
  });
}
