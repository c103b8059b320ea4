import * as vscode from 'vscode';

/** Where a step stands among those that are asked. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** No text that somebody may type. */
export const back = Symbol('back');
export const cancelled = Symbol('cancelled');

export type Answer<Value> = Value | typeof back | typeof cancelled;

/** Asks for one thing, and gives the draft with the answer in it. */
export type Step<Draft> = (draft: Draft, place: StepPlace) => Promise<Answer<Draft>>;

/**
 * Asks step by step; whoever goes back finds his answers again. Which steps there are depends on the answers so far.
 * Undefined: it was left before the end.
 */
export async function askInSteps<Draft extends object>(
  title: string,
  start: Draft,
  stepsFor: (draft: Draft) => readonly Step<Draft>[],
): Promise<Draft | undefined> {
  let draft = start;
  for (let index = 0; ;) {
    const steps = stepsFor(draft);
    const step = steps[index];
    if (step === undefined) return draft;
    const answer = await step(draft, { title, step: index + 1, totalSteps: steps.length });
    if (answer === cancelled) return undefined;
    if (answer === back) index--;
    else {
      draft = answer;
      index++;
    }
  }
}

export interface Question {
  readonly prompt: string;
  /** What stands in the field at first. */
  readonly value: string;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly validate: (value: string) => string | undefined;
}

export function askForText(question: Question, place: StepPlace): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = question.prompt;
  input.value = question.value;
  const validate = (): boolean => {
    input.validationMessage = question.validate(input.value.trim());
    return input.validationMessage === undefined;
  };
  return show(input, place, (answer) => [
    input.onDidChangeValue(validate),
    input.onDidAccept(() => {
      if (validate()) answer(input.value.trim());
    }),
  ]);
}

export interface Choice<Item extends vscode.QuickPickItem> {
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** The one to begin with; the first where it is undefined. */
  readonly active?: Item | undefined;
}

export function askForChoice<Item extends vscode.QuickPickItem>(
  choice: Choice<Item>,
  place: StepPlace,
): Promise<Answer<Item>> {
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = choice.placeholder;
  input.items = choice.items;
  input.matchOnDescription = true;
  if (choice.active !== undefined) input.activeItems = [choice.active];
  return show(input, place, (answer) => [
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems;
      if (chosen !== undefined) answer(chosen);
    }),
  ]);
}

interface Shown extends vscode.QuickInput {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
}

/** The input stays while its user looks something up in the article. */
async function show<Value>(
  input: Shown,
  { title, step, totalSteps }: StepPlace,
  listen: (answer: (value: Answer<Value>) => void) => readonly vscode.Disposable[],
): Promise<Answer<Value>> {
  input.title = title;
  if (totalSteps > 1) [input.step, input.totalSteps] = [step, totalSteps];
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  const listeners: vscode.Disposable[] = [];
  try {
    return await new Promise((resolve) => {
      const goBack = input.onDidTriggerButton(() => {
        resolve(back);
      });
      const leave = input.onDidHide(() => {
        resolve(cancelled);
      });
      listeners.push(...listen(resolve), goBack, leave);
      input.show();
    });
  } finally {
    for (const listener of listeners) listener.dispose();
    input.dispose();
  }
}
