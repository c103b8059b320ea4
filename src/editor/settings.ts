import * as vscode from 'vscode';
import { allChecks, parseSettings } from '../core/index';
import type { ReviewSettings, SettingsProblem } from '../core/index';
import { interfaceLanguage } from './texts';
import type { MessageLanguage } from './texts';

export interface Settings {
  readonly isEnabled: boolean;
  /** Identifiers of VS Code's languages. */
  readonly languages: readonly string[];
  /** Milliseconds between the last keystroke and the review. */
  readonly delay: number;
  /** Bytes above which an article is only reviewed when asked for. */
  readonly maxFileSize: number;
  readonly messageLanguage: MessageLanguage;
  /** Files of termbases, absolute or from the workspace folder. */
  readonly termbases: readonly string[];
  readonly review: ReviewSettings;
  /** What is wrong in the settings as they are written; the default stands in its place. */
  readonly problems: readonly SettingsProblem[];
}

/** Where settings may differ: a document (its folder and its language), a folder, or everywhere. */
export type SettingsScope = vscode.TextDocument | vscode.Uri | undefined;

const section = 'munaqqih';
const checkIds: ReadonlySet<string> = new Set(allChecks.map(({ id }) => id));

export function readSettings(scope: SettingsScope): Settings {
  const written = vscode.workspace.getConfiguration(section, scope ?? null);
  const problems: SettingsProblem[] = [];
  const read = <Value>(name: string, fallback: Value, isValid: (value: unknown) => value is Value): Value => {
    const value = written.get<unknown>(name);
    if (value === undefined || isValid(value)) return value ?? fallback;
    problems.push({ path: name, message: `not a value for this setting: ${JSON.stringify(value)}` });
    return fallback;
  };
  const language = read('messages.language', 'auto', isLanguageChoice);
  const style = Object.fromEntries(styleSettings.map((name) => [name, writtenByUser(written, `style.${name}`)]));
  const spelling = { all: written.get<unknown>('spelling.all') };
  const review = parseSettings({ checks: written.get<unknown>('checks') ?? {}, style, spelling }, checkIds);
  return {
    isEnabled: read('enable', true, isBoolean),
    languages: read('languages', ['markdown', 'plaintext'], isListOfStrings),
    delay: read('delay', 50, isCount),
    maxFileSize: read('maxFileSize', 1024, isCount) * 1024,
    messageLanguage: language === 'auto' ? interfaceLanguage() : language,
    termbases: read('termbases', [], isListOfStrings),
    review: review.settings,
    problems: [...problems, ...review.problems].map(({ path, message }) => ({ path: `${section}.${path}`, message })),
  };
}

const styleSettings = ['newspaper', 'names', 'digits', 'quotes', 'months', 'percent', 'decimals', 'doNotTranslate'];

/** Undefined where only the default is there: what the user has not decided, the convention of his newspaper may. */
function writtenByUser(written: vscode.WorkspaceConfiguration, name: string): unknown {
  const levels = Object.entries(written.inspect<unknown>(name) ?? {});
  const isWritten = levels.some(([level, value]) => /^(?!default).*Value$/.test(level) && value !== undefined);
  return isWritten ? written.get<unknown>(name) : undefined;
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(section)) listener();
  });
}

/** Turns a check off for the workspace, or for the user where no workspace is open. */
export async function turnOffCheck(id: string, scope: SettingsScope): Promise<void> {
  const written = vscode.workspace.getConfiguration(section, scope ?? null);
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const levels = written.inspect<unknown>('checks');
  const before = inWorkspace ? levels?.workspaceValue : levels?.globalValue;
  const checks = typeof before === 'object' && before !== null ? before : {};
  await written.update('checks', { ...checks, [id]: 'off' }, target);
}

/** Names one more termbase, where those that are in force are named: in the workspace, or else for the user. */
export async function nameTermbase(uri: vscode.Uri, scope: SettingsScope): Promise<void> {
  const written = vscode.workspace.getConfiguration(section, scope ?? null);
  const levels = written.inspect<unknown>('termbases');
  const inWorkspace = levels?.workspaceValue;
  const isInWorkspace = isListOfStrings(inWorkspace);
  const before = isInWorkspace ? inWorkspace : levels?.globalValue;
  const known = isListOfStrings(before) ? before : [];
  const path = uri.scheme === 'file' ? uri.fsPath : uri.toString();
  const target = isInWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  if (!known.includes(path)) await written.update('termbases', [...known, path], target);
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isListOfStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isLanguageChoice = (value: unknown): value is MessageLanguage | 'auto' =>
  value === 'auto' || value === 'en' || value === 'ar';
