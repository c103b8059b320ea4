import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, waitFor } from './support';

type Window = typeof vscode.window;

/** What a user would do in the inputs, dialogs and messages that a command shows. */
export interface User {
  /** Answers the input that is shown next: types a text, or chooses the item whose label has it. */
  readonly answer: (text: string) => Promise<void>;
  /** Accepts what is proposed. */
  readonly accept: () => Promise<void>;
  /** Presses the back button of the input that is shown next. */
  readonly goBack: () => Promise<void>;
  readonly escape: () => Promise<void>;
  /** The input that is shown now, once there is one that was not answered yet. */
  readonly input: () => Promise<Shown>;
  /** All that was said in messages. */
  readonly messages: readonly string[];
  readonly dispose: () => void;
}

/** What is said to be wrong with the text of an input. */
export const complaintOf = ({ validationMessage }: vscode.InputBox): string =>
  typeof validationMessage === 'string' ? validationMessage : '';

export type Shown = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** `press`: the button of a message that is pressed, where it is offered. */
export function createUser(press: readonly string[] = [], replaced: Partial<Window> = {}): User {
  const window = vscode.window as { -readonly [Key in keyof Window]: Window[Key] };
  const before = { ...window };
  const shown: Shown[] = [];
  const messages: string[] = [];
  let answered = 0;
  const tell = (message: string, ...items: string[]): Promise<string | undefined> => {
    messages.push(message);
    return Promise.resolve(items.find((item) => press.includes(item)));
  };
  const stubs = {
    createInputBox: () => {
      const input = before.createInputBox();
      shown.push(input);
      return input;
    },
    createQuickPick: () => {
      const input = before.createQuickPick();
      shown.push(input);
      return input;
    },
    showInformationMessage: tell as unknown as Window['showInformationMessage'],
    showWarningMessage: tell as unknown as Window['showWarningMessage'],
    showErrorMessage: tell as unknown as Window['showErrorMessage'],
    ...replaced,
  };
  Object.assign(window, stubs);

  const input = async (): Promise<Shown> => {
    const next = await waitFor('an input', () => shown[answered]);
    // It was made just now; the window shows it a moment later.
    await sleep(150);
    return next;
  };
  const act = async (command: string): Promise<void> => {
    await input();
    answered++;
    await vscode.commands.executeCommand(command);
  };
  const accept = (): Promise<void> => act('workbench.action.acceptSelectedQuickOpenItem');
  return {
    messages,
    input,
    accept,
    goBack: () => act('workbench.action.quickInputBack'),
    escape: () => act('workbench.action.closeQuickOpen'),
    answer: async (text) => {
      const current = await input();
      if ('items' in current) {
        const item = current.items.find(({ label }) => label.includes(text));
        assert.ok(item, `${text} is among ${current.items.map(({ label }) => label).join(', ')}`);
        current.activeItems = [item];
      } else current.value = text;
      await sleep(100);
      await accept();
    },
    dispose: () => {
      for (const name of Object.keys(stubs) as (keyof typeof stubs)[]) Object.assign(window, { [name]: before[name] });
    },
  };
}
