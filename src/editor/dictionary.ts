import * as vscode from 'vscode';
import { parseDictionary } from '../core/index';
import type { Dictionary } from '../core/index';
import { describe } from './log';
import type { Log } from './log';

/** Read when it is first asked for, and once. Undefined: it cannot be read, and spelling is not looked at. */
export type DictionarySource = () => Promise<Dictionary | undefined>;

export function createDictionarySource(extension: vscode.Uri, log: Log): DictionarySource {
  const address = vscode.Uri.joinPath(extension, 'dist', 'dictionary.bin');
  let dictionary: Promise<Dictionary | undefined> | undefined;
  return () => (dictionary ??= read(address, log));
}

async function read(address: vscode.Uri, log: Log): Promise<Dictionary | undefined> {
  try {
    const dictionary = parseDictionary(await vscode.workspace.fs.readFile(address));
    if (dictionary === undefined) log.error(`${address.toString(true)} is no dictionary; spelling is not looked at.`);
    return dictionary;
  } catch (error) {
    log.error(`The dictionary cannot be read; spelling is not looked at. ${describe(error)}`);
    return undefined;
  }
}
