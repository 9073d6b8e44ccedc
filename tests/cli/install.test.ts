import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled } from '../../src/cli/install.mjs';

const PACKAGES = {
  '': { version: '0.1.0' },
  'node_modules/phaser': { version: '4.2.1' },
  'node_modules/build-for-another-system': { version: '1.0.0', optional: true },
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heat-install-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: PACKAGES }));
});

afterEach(() => rmSync(root, { recursive: true }));

function install(packages: object): void {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

describe('what npm start and npm test hold for installed', () => {
  test('is nothing in a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  test('is every package at the version of the lockfile', () => {
    install({ 'node_modules/phaser': { version: '4.2.1' } });
    expect(isInstalled(root)).toBe(true);
  });

  test('is not a package at another version', () => {
    install({ 'node_modules/phaser': { version: '3.90.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  test('is not a folder where one is missing', () => {
    install({ 'node_modules/build-for-another-system': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  test('is not an optional package at another version', () => {
    install({ ...PACKAGES, 'node_modules/build-for-another-system': { version: '0.9.0' } });
    expect(isInstalled(root)).toBe(false);
  });
});
