import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interfaceText, type TextSources } from '../../src/adapters/text/i18next.ts';

const sources: TextSources = {
  en: async () => ({ default: { greeting: 'Hello', leave: 'Leave', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes' } }),
  es: async () => ({ default: { greeting: 'Hola', minutes_one: '{{count}} minuto' } }),
};
const warn = vi.fn<(what: string) => void>();
const told = () => warn.mock.calls.map(([what]) => what);

/** The words in Spanish, with the English ones that nobody waits for. */
async function spanish(development: boolean) {
  const text = await interfaceText('es', sources, development);
  await vi.waitFor(() => expect(text.t('leave', {})).toBe('Leave'));
  return text;
}

beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});
afterEach(() => vi.restoreAllMocks());

describe('words that a language lacks', () => {
  it('come from English key by key, and are told in development, each once', async () => {
    const text = await spanish(true);
    expect([text.t('greeting'), text.t('leave'), text.t('leave')]).toEqual(['Hola', 'Leave', 'Leave']);
    expect([text.t('minutes', { count: 1 }), text.t('minutes', { count: 2 })]).toEqual(['1 minuto', '2 minutes']);
    expect(told()).toEqual(['No text "leave" in es', 'No text "minutes" in es']);
  });

  it('are told where English lacks them too', async () => {
    const text = await interfaceText('en', sources, true);
    text.t('unheard.of');
    expect(told()).toEqual(['No text "unheard.of" in en']);
  });

  it('are not told to players', async () => {
    const text = await spanish(false);
    expect(text.t('leave')).toBe('Leave');
    expect(told()).toEqual([]);
  });
});
