import * as vscode from 'vscode';
import { misreadingsIn, placesOf, placesOfConcept, seek } from '../core/index';
import type { Concept, Sought, TermPlace } from '../core/index';
import { searchedDocument, visitWorkspace } from './articleSearch';
import type { SearchedArticle, SearchScope } from './articleSearch';
import { rangeOf } from './convert';
import type { KnowledgeSource } from './knowledge';
import { askSought } from './soughtTerm';
import { nameOfScope, possibleScopes, readTermRequest } from './termScope';

/** A wording in all its forms, or a concept by whatever it is called. */
interface Search {
  readonly scope: SearchScope;
  readonly concept?: Concept;
}

/** Shows all places of a term as VS Code shows references. The command returns them to whoever calls it. */
export const registerFindTerm = (source: KnowledgeSource): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.findTerm', async (request?: unknown) => {
    const { text, scope } = readTermRequest(request);
    const editor = vscode.window.activeTextEditor;
    const folder = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (folder === undefined) return undefined;
    const knowledge = await source.knowledgeFor(folder);
    const title = vscode.l10n.t('Find all places of a term');
    const sought = text === undefined ? await askSought(editor, knowledge, title) : seek(text, knowledge);
    if (sought === undefined) return undefined;
    const search = scope === undefined ? await askSearch(sought, editor !== undefined) : { scope };
    if (search === undefined) return undefined;
    const locations = await locationsOf(sought, search, editor?.document, source);
    await showLocations(locations, sought, editor);
    return locations;
  });

/** More concepts of the same words than this would only confuse. */
const mostConcepts = 2;

async function askSearch(sought: Sought, hasEditor: boolean): Promise<Search | undefined> {
  const concepts = sought.concepts.slice(0, mostConcepts);
  const items = [undefined, ...concepts].flatMap((concept) =>
    possibleScopes(hasEditor).map((scope) => ({
      label: nameOfScope(scope),
      description:
        concept === undefined
          ? vscode.l10n.t('“{0}” in all its forms', sought.text)
          : vscode.l10n.t('{0}, whatever it is called', concept.english[0] ?? concept.latin[0] ?? concept.id),
      search: { scope, ...(concept && { concept }) },
    })),
  );
  if (items.length < 2) return items[0]?.search;
  const placeHolder = vscode.l10n.t('Where to look for “{0}”', sought.text);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.search;
}

async function locationsOf(
  sought: Sought,
  { scope, concept }: Search,
  document: vscode.TextDocument | undefined,
  source: KnowledgeSource,
): Promise<readonly vscode.Location[]> {
  const found: vscode.Location[] = [];
  const visit = (searched: SearchedArticle): void => {
    const { uri, places } = searched;
    found.push(
      ...placesIn(searched, sought, concept).map(({ span }) => new vscode.Location(uri, rangeOf(span, places))),
    );
  };
  if (scope === 'workspace')
    await visitWorkspace(vscode.l10n.t('Munaqqih looks for “{0}”', sought.text), source, visit);
  else if (document !== undefined) visit(await searchedDocument(document, source));
  return found;
}

function placesIn(
  { article, knowledge }: SearchedArticle,
  sought: Sought,
  concept: Concept | undefined,
): readonly TermPlace[] {
  if (concept === undefined) return placesOf(sought, article);
  return placesOfConcept(concept, article, misreadingsIn(article, knowledge), knowledge);
}

async function showLocations(
  locations: readonly vscode.Location[],
  { text }: Sought,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const [first] = locations;
  if (first === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No place of “{0}” was found.', text));
    return;
  }
  const { document, selection } = editor ?? (await vscode.window.showTextDocument(first.uri));
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, selection.active, locations);
}
