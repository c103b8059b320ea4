import * as vscode from 'vscode';
import { citationForm, hasArabicLetters, isSame, writtenForms } from '../core/index';
import type { Concept, Knowledge, TermbaseAddition } from '../core/index';
import { addToTermbaseSteps } from './addToTermbaseSteps';
import type { TermDraft } from './addToTermbaseSteps';
import { growTermbase } from './growTermbase';
import type { Reviews } from './reviews';
import { showError } from './log';
import { couldNotWrite } from './newTermbase';
import { nameTermbase } from './settings';
import { askInSteps } from './steps';
import type { TermbaseParts } from './termbaseCommands';
import { fileAt, placesFor } from './termbasePlaces';

/** Adds the selection, or the finding at the cursor, to a termbase: asks for what it cannot tell from the article. */
export const registerAddToTermbase = (parts: TermbaseParts): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.addToTermbase', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
      return;
    }
    try {
      await addFrom(editor, parts);
    } catch (error) {
      void showError(parts.log, couldNotWrite(), error);
    }
  });

async function addFrom(editor: vscode.TextEditor, parts: TermbaseParts): Promise<void> {
  const article = editor.document.uri;
  const knowledge = await parts.knowledge.knowledgeFor(article);
  const places = await placesFor(article, parts.files);
  const start = await draftFrom(editor, knowledge, parts.reviews);
  const title = vscode.l10n.t('Add to Termbase');
  const draft = await askInSteps(title, { ...start, place: places[0] }, (current) =>
    addToTermbaseSteps(current, places),
  );
  const uri = draft?.place && (await fileAt(draft.place, draft.name));
  if (draft === undefined || uri === undefined) return;
  await growTermbase(uri, additionOf(draft, knowledge), new Set(knowledge.concepts.keys()));
  if (draft.place?.kind === 'new-own') await nameTermbase(uri, article);
}

async function draftFrom(
  { document, selection }: vscode.TextEditor,
  knowledge: Knowledge,
  reviews: Reviews,
): Promise<TermDraft> {
  const findings = await reviews.findingsIn(document);
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const finding = findings.find((one) => one.concept !== undefined && one.start <= start && end <= one.end);
  const concept = finding?.concept === undefined ? undefined : knowledge.concepts.get(finding.concept);
  if (finding === undefined || concept === undefined)
    return draftOf(selection.isEmpty ? wordAt(document, selection.active) : document.getText(selection));
  const [known] = writtenForms(concept, finding.text).arabic;
  return {
    ...draftOf(finding.text),
    ...(known !== undefined && { phrase: known.form }),
    english: concept.english[0] ?? finding.english ?? '',
    proposal: preferredTerm(concept),
    isWeighed: known !== undefined && isWeighed(concept, known.form),
  };
}

function draftOf(words: string): TermDraft {
  const bare = citationForm(words);
  const isArabic = hasArabicLetters(bare);
  const [phrase, english] = [isArabic ? bare : '', isArabic ? '' : bare];
  return {
    phrase,
    proposal: '',
    isWeighed: false,
    role: undefined,
    english,
    arabic: '',
    wrong: '',
    place: undefined,
    name: 'house',
  };
}

const preferredTerm = ({ arabic }: Concept): string =>
  (arabic.find(({ status }) => status === 'preferred') ?? arabic[0])?.term ?? '';

function wordAt(document: vscode.TextDocument, position: vscode.Position): string {
  const range = document.getWordRangeAtPosition(position, /[\p{L}\p{M}\u0640]+/u);
  return range === undefined ? '' : document.getText(range);
}

/** Evidence decides already where it is wrong: marking it everywhere would mark Amnesty International itself too. */
const isWeighed = (concept: Concept, form: string): boolean =>
  concept.wrong.some(
    ({ always, forms, plurals }) => !always && [...forms, ...plurals].some((known) => isSame(known, form)),
  );

/** A concept that is known by its English is the one that is meant, whatever termbase it is in. */
function additionOf({ role, english, arabic, wrong }: TermDraft, { concepts }: Knowledge): TermbaseAddition {
  const known = [...concepts.values()].find((concept) =>
    [...concept.english, ...concept.acronyms].some((term) => term.toLowerCase() === english.toLowerCase()),
  );
  return {
    ...(known !== undefined && { concept: known.id }),
    kind: known?.kind ?? 'term',
    english: known?.english[0] ?? english,
    terms: [{ term: arabic, status: 'preferred' }],
    wrong: role === 'wrong' && !(known !== undefined && isWeighed(known, wrong)) ? [wrong] : [],
    latin: [],
  };
}
