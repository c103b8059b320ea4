import * as vscode from 'vscode';
import { hasArabicLetters, isSame } from '../core/index';
import { askForChoice, askForText } from './steps';
import type { Question, Step } from './steps';
import { placeItem, problemOfName } from './termbasePlaces';
import type { TermbasePlace } from './termbasePlaces';

/** What is known so far of an entry. */
export interface TermDraft {
  /** The words of the article, as a termbase would have them; empty where there are none. */
  readonly phrase: string;
  /** What stands for them elsewhere; empty where nobody knows. */
  readonly proposal: string;
  /** Evidence decides place by place whether they are wrong. */
  readonly isWeighed: boolean;
  /** What the words are: the right term, or a wrong rendering of it. Undefined: not asked yet. */
  readonly role: 'right' | 'wrong' | undefined;
  readonly english: string;
  /** The right term. */
  readonly arabic: string;
  /** The wrong rendering, where there is one. */
  readonly wrong: string;
  readonly place: TermbasePlace | undefined;
  /** Of the file, where the house gets a new one. */
  readonly name: string;
}

type TermStep = Step<TermDraft>;

export const addToTermbaseSteps = (
  { role, place }: TermDraft,
  places: readonly TermbasePlace[],
): readonly TermStep[] => [
  askForRole,
  ...(role === 'wrong' ? [askForWrong] : []),
  askForEnglish,
  askForArabic,
  askForPlace(places),
  ...(place?.kind === 'new-house' ? [askForName] : []),
];

const askForRole: TermStep = async (draft, at) => {
  const { phrase, proposal, isWeighed } = draft;
  const right = {
    label: vscode.l10n.t('A right term'),
    description: phrase,
    detail: vscode.l10n.t('It is never marked, and it is proposed in the place of others.'),
    role: 'right',
  } as const;
  const wrong = {
    label: vscode.l10n.t('A wrong rendering'),
    description: phrase,
    detail: isWeighed
      ? vscode.l10n.t('It stays marked where the evidence speaks for an error; the right term is asked for next.')
      : vscode.l10n.t('It is marked wherever it stands; the right term is asked for next.'),
    role: 'wrong',
  } as const;
  const isWrong = draft.role === undefined ? proposal !== '' : draft.role === 'wrong';
  const answer = await askForChoice(
    { placeholder: vscode.l10n.t('What are these words?'), items: [right, wrong], active: isWrong ? wrong : right },
    at,
  );
  if (typeof answer === 'symbol') return answer;
  const { role } = answer;
  return role === draft.role ? draft : { ...draft, role, wrong: phrase, arabic: role === 'right' ? phrase : proposal };
};

const askFor =
  (field: 'english' | 'arabic' | 'wrong' | 'name', question: (draft: TermDraft) => Omit<Question, 'value'>): TermStep =>
  async (draft, at) => {
    const answer = await askForText({ ...question(draft), value: draft[field] }, at);
    return typeof answer === 'symbol' ? answer : { ...draft, [field]: answer };
  };

const askForWrong = askFor('wrong', () => ({
  prompt: vscode.l10n.t('The wrong rendering, indefinite and singular: its other forms are found too'),
  validate: problemOfArabic,
}));

const askForEnglish = askFor('english', () => ({
  prompt: vscode.l10n.t('The English term'),
  validate: (value) =>
    !/\p{L}/u.test(value) || hasArabicLetters(value) ? vscode.l10n.t('An English term has Latin letters.') : undefined,
}));

const askForArabic = askFor('arabic', ({ role, wrong }) => ({
  prompt: vscode.l10n.t('The right Arabic term, indefinite and singular: its other forms are made by rule'),
  validate: (value) =>
    role === 'wrong' && isSame(value, wrong)
      ? vscode.l10n.t('This is the wrong rendering. Write the term that is right.')
      : problemOfArabic(value),
}));

const askForName = askFor('name', () => ({
  prompt: vscode.l10n.t('The name of the new termbase'),
  validate: problemOfName,
}));

const askForPlace =
  (places: readonly TermbasePlace[]): TermStep =>
  async (draft, at) => {
    const items = places.map(placeItem);
    const active = items.find(({ place }) => place === draft.place);
    const placeholder = vscode.l10n.t('Which termbase shall have it?');
    const answer = await askForChoice({ placeholder, items, active }, at);
    return typeof answer === 'symbol' ? answer : { ...draft, place: answer.place };
  };

const problemOfArabic = (value: string): string | undefined =>
  hasArabicLetters(value) ? undefined : vscode.l10n.t('An Arabic term has Arabic letters.');
