import * as vscode from 'vscode';
import { writtenForms } from '../core/index';
import type { Concept, Finding, TermbaseAddition } from '../core/index';
import { growTermbase } from './growTermbase';
import { showError } from './log';
import { couldNotWrite } from './newTermbase';
import { nameTermbase } from './settings';
import type { TermbaseParts } from './termbaseCommands';
import { fileAt, nameOf, placesFor } from './termbasePlaces';
import type { TermbasePlace } from './termbasePlaces';

export const admitCommand = { command: 'munaqqih.admitWording', title: '' };

const admissible: ReadonlySet<string> = new Set(['wrong-sense', 'deprecated-term', 'untranslated-term']);

/** Can the house hold the words of a finding to be right? */
export const isAdmissible = ({ code, concept }: Finding): boolean => concept !== undefined && admissible.has(code);

/** A reviewer says that the words are right here: from then on they are an admitted term of the house. */
export const registerAdmitWording = (parts: TermbaseParts): vscode.Disposable =>
  vscode.commands.registerCommand(admitCommand.command, async (article?: unknown, key?: unknown) => {
    if (!(article instanceof vscode.Uri) || typeof key !== 'string') return;
    try {
      await admit(article, key, parts);
    } catch (error) {
      void showError(parts.log, couldNotWrite(), error);
    }
  });

async function admit(article: vscode.Uri, key: string, parts: TermbaseParts): Promise<void> {
  const document = await vscode.workspace.openTextDocument(article);
  const finding = (await parts.reviews.findingsIn(document)).find((one) => one.key === key);
  const knowledge = await parts.knowledge.knowledgeFor(article);
  const concept = finding?.concept === undefined ? undefined : knowledge.concepts.get(finding.concept);
  if (finding === undefined || concept === undefined) return;
  const place = placeOf(finding, await placesFor(article, parts.files));
  const uri = await fileAt(place, 'house');
  if (uri === undefined) return;
  await growTermbase(uri, admission(concept, finding), new Set());
  if (place.kind === 'new-own') await nameTermbase(uri, article);
}

/** A word against a file of the house must stand in that file; against others any file of the house will do. */
function placeOf({ origin }: Finding, places: readonly TermbasePlace[]): TermbasePlace {
  const isOfHouse = (place: TermbasePlace): boolean => place.kind === 'file' && place.file.origin === 'house';
  const own = places.find(
    (place) => origin?.origin === 'house' && place.kind === 'file' && nameOf(place.file.uri) === origin.name,
  );
  const found = own ?? places.find(isOfHouse) ?? places.find(({ kind }) => kind === 'new-house') ?? places[0];
  return found ?? { kind: 'new-own' };
}

function admission(concept: Concept, { text }: Finding): TermbaseAddition {
  const { arabic, latin } = writtenForms(concept, text);
  return {
    concept: concept.id,
    kind: concept.kind,
    english: concept.english[0] ?? concept.acronyms[0] ?? '',
    terms: arabic.map(({ form, plural }) => ({
      term: form,
      status: 'admitted',
      ...(plural !== undefined && { plural }),
    })),
    wrong: [],
    latin,
  };
}
