import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { allChecks } from '../../src/core/index';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly properties?: object }>> };
  };
}

describe('manifest and texts', () => {
  const extension = vscode.extensions.getExtension('munaqqih.munaqqih');
  const folder = extension?.extensionPath ?? '';
  const read = (...parts: string[]): string => readFileSync(path.join(folder, ...parts), 'utf8');
  const texts = (...parts: string[]): Record<string, string> => JSON.parse(read(...parts)) as Record<string, string>;
  const manifest = JSON.parse(read('package.json')) as Manifest;

  it('every command of the manifest is registered, and the other way round', async () => {
    await extension?.activate();
    const registered = (await vscode.commands.getCommands(true)).filter((id) => /^munaqqih\.[a-zA-Z]+$/.test(id));
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual([...declared].sort(), registered.sort());
  });

  it('every check has its setting', () => {
    const checks = manifest.contributes.configuration.properties['munaqqih.checks']?.properties ?? {};
    assert.deepEqual(Object.keys(checks).sort(), allChecks.map(({ id }) => id).sort());
  });

  it('every text of the manifest is there in English and Arabic', () => {
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, name = '']) => name);
    const [english, arabic] = [texts('package.nls.json'), texts('package.nls.ar.json')];
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(arabic), Object.keys(english));
    for (const [name, text] of Object.entries(arabic)) assert.match(text, /[\u0621-\u064A]|^VS Code/, name);
  });

  it('every text of the code is there in English and Arabic, with the same values', () => {
    const used = sourcesIn('src/editor')
      .concat('src/extension.ts')
      .flatMap((file) => textsOfCode(read(file)));
    const [english, arabic] = [texts('l10n', 'bundle.l10n.json'), texts('l10n', 'bundle.l10n.ar.json')];
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(arabic).sort(), Object.keys(english).sort());
    for (const [text, translation] of Object.entries(arabic)) {
      assert.match(translation, /[\u0621-\u064A]/, text);
      assert.deepEqual(valuesIn(translation), valuesIn(text), text);
    }
  });

  const sourcesIn = (directory: string): string[] =>
    readdirSync(path.join(folder, directory)).map((name) => path.join(directory, name));
});

const textsOfCode = (code: string): readonly string[] =>
  [...code.matchAll(/vscode\.l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text.replace(/\\'/g, "'"));

const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([value]) => value).sort();
