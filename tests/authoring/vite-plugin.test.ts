import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { scenarios } from '../../src/authoring/vite-plugin.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { readFixture } from '../support/authoring.ts';

const PATIENCE = 30_000;
const repository = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'heat-scenarios-'));
const folder = join(root, 'scenarios');

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(repository, 'scenarios', 'methods'), join(folder, 'methods'), { recursive: true });
  cpSync(join(repository, 'scenarios', 'reactions.yaml'), join(folder, 'reactions.yaml'));
  write('sound/scenario.yaml', readFixture('sound.yaml').text);
  write('sound/es.yaml', readFixture('sound.es.yaml').text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the bundler makes of the virtual modules: the code of every chunk, by its name without the hash. */
async function built(): Promise<ReadonlyMap<string, { readonly code: string; readonly lazily: readonly string[] }>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios()],
    build: { write: false, minify: false, rollupOptions: { input: ['virtual:library', 'virtual:methods'], preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in result)) throw new Error('the build gave no output');
  const chunks = result.output.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return new Map(chunks.map((one) => [one.name, { code: one.code, lazily: one.dynamicImports }]));
}

/** The default export of a chunk that imports nothing. */
const dataOf = async (chunk: { readonly code: string } | undefined): Promise<unknown> => {
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`)) as { default: unknown };
  return module.default;
};

describe('a build with scenarios', () => {
  it('makes one chunk of each scenario and of each of its languages, loaded when they are wanted', { timeout: PATIENCE }, async () => {
    const chunks = await built();
    const names = [...chunks.keys()];
    expect(names).toEqual(expect.arrayContaining(['scenario-sound', 'texts-sound-en', 'texts-sound-es', 'cards-en', 'cards-es', 'method-texts-en']));
    const library = [...chunks.values()].find(({ lazily }) => lazily.some((file) => file.includes('scenario-sound')));
    expect(library?.code).not.toContain('promising');
    expect(library?.code).toContain('"minutes":');

    const scenario = (await dataOf(chunks.get('scenario-sound'))) as Scenario;
    expect(scenario.nodes['opening']?.replies).toHaveLength(2);
    const texts = await dataOf(chunks.get('texts-sound-en'));
    expect(texts).toMatchObject({ 'opening-sorry': "I'm sorry, it was cold.", silence: 'Hello?' });
    expect(texts, 'the play does not wait for what only the debrief says').not.toHaveProperty(['opening-sorry.why']);
    const reasons = (await dataOf(chunks.get('reasons-sound-en'))) as () => unknown;
    expect(reasons()).toMatchObject({ 'opening-sorry.why': 'You said it back.', 'opening-sorry.try': 'Own it.' });
    expect(await dataOf(chunks.get('cards-es'))).toEqual({
      sound: { title: 'ES Cold soup', situation: 'ES A guest got cold soup.', customer: 'ES Ada Moss, guest', trains: 'ES Own it' },
    });
  });

  it('leaves out what a translation was made from, and is not stopped by what has changed since', { timeout: PATIENCE }, async () => {
    write('sound/es.yaml', `${readFixture('sound.es.yaml').text}sources:\n  title: '4f09c1'\n`);
    const codes = [...(await built()).values()].map(({ code }) => code);
    expect(codes.filter((code) => code.includes('ES Cold soup'))).toHaveLength(2);
    expect(codes.filter((code) => code.includes('4f09c1'))).toEqual([]);
  });

  it('takes the card in the source language where there is no other', { timeout: PATIENCE }, async () => {
    write('other/scenario.yaml', readFixture('sound.yaml').text.replace('id: sound', 'id: other'));
    const chunks = await built();
    expect(await dataOf(chunks.get('cards-es'))).toMatchObject({ other: { title: 'Cold soup' }, sound: { title: 'ES Cold soup' } });
  });

  it('takes the texts of a method in English where a language has none', { timeout: PATIENCE }, async () => {
    rmSync(join(folder, 'methods', 'es', 'six-step.yaml'));
    const chunks = await built();
    const [english, spanish] = (await Promise.all(['en', 'es'].map((language) => dataOf(chunks.get(`method-texts-${language}`))))) as Record<string, string>[];
    const name = 'method.six-step.name';
    expect(spanish?.[name]).toBe(english?.[name]);
    expect(spanish?.['method.eight-step.name']).not.toBe(english?.['method.eight-step.name']);
  });

  it('fails where a translation lacks a text, so that no play has a gap', { timeout: PATIENCE }, async () => {
    write('sound/es.yaml', readFixture('sound.es.yaml').text.replace(/ {2}opening-sorry: .*\n/, ''));
    await expect(built()).rejects.toThrow('The text `opening-sorry` is missing.');
  });

  it('fails with every error at once', { timeout: PATIENCE }, async () => {
    write('sound/scenario.yaml', readFixture('sound.yaml').text.replace('heat: 60', 'heat: hot').replace('to: waiting', 'to: nowhere'));
    write('sound/es.yaml', 'language: pt\ntexts: {}\n');
    write('other/scenario.yaml', 'id: [');
    const failure = await built().then(() => '', (error: unknown) => String(error));
    expect(failure).toContain('scenarios/sound/scenario.yaml:8  shape  heat');
    expect(failure).toContain('There is no node `nowhere`');
    expect(failure).toContain('scenarios/sound/es.yaml:1  F4  language');
    expect(failure).toContain('scenarios/other/scenario.yaml:1  yaml');
  });

  it('says beside broken reactions what is wrong with the scenarios', { timeout: PATIENCE }, async () => {
    write('reactions.yaml', 'moves: [');
    write('sound/scenario.yaml', readFixture('sound.yaml').text.replace('to: waiting', 'to: nowhere'));
    const failure = await built().then(() => '', (error: unknown) => String(error));
    expect(failure).toContain('scenarios/reactions.yaml:1  yaml');
    expect(failure).toContain('There is no node `nowhere`');
  });
});

describe('the development server', () => {
  it('gives the scenario as it is after a change', { timeout: PATIENCE }, async () => {
    const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [scenarios()], server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true } });
    try {
      const code = async (): Promise<string> => (await server.environments.client.transformRequest('virtual:scenario/sound'))?.code ?? '';
      expect(await code()).toContain('"heat":60');
      write('sound/scenario.yaml', readFixture('sound.yaml').text.replace('heat: 60', 'heat: 61'));
      server.watcher.emit('change', join(folder, 'sound', 'scenario.yaml'));
      expect(await code()).toContain('"heat":61');
    } finally {
      await server.close();
    }
  });
});
