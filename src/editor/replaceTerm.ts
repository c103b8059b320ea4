import * as vscode from 'vscode';
import { citationOf, readSubstitute, replaceEverywhere, seek } from '../core/index';
import type { Knowledge, Sought, Substitute } from '../core/index';
import { searchedDocument, visitWorkspace } from './articleSearch';
import type { SearchedArticle, SearchScope } from './articleSearch';
import { askSubstitute } from './askSubstitute';
import type { KnowledgeSource } from './knowledge';
import { applyReplacements } from './replacementEdits';
import type { ArticleReplacements, ReplacementOutcome } from './replacementEdits';
import type { Reviews } from './reviews';
import { askSought } from './soughtTerm';
import { nameOfScope, possibleScopes, readTermRequest } from './termScope';

/** Replaces a rendering everywhere, each place inflected. The command returns what became of the places. */
export const registerReplaceTerm = (source: KnowledgeSource, reviews: Reviews): vscode.Disposable =>
  vscode.commands.registerCommand(
    'munaqqih.replaceTerm',
    async (request?: unknown): Promise<ReplacementOutcome | undefined> => {
      const { text, scope, replacement } = readTermRequest(request);
      const editor = vscode.window.activeTextEditor;
      const folder = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
      if (folder === undefined) return undefined;
      const knowledge = await source.knowledgeFor(folder);
      const wanted = text ?? (editor && (await findingAtCursor(editor, reviews)));
      const sought =
        wanted === undefined ? await askIn(editor, knowledge) : seek(citationOf(wanted, knowledge), knowledge);
      if (sought === undefined) return undefined;
      const substitute =
        replacement === undefined
          ? await askSubstitute(sought, knowledge)
          : readSubstitute(replacement, sought, knowledge);
      if (substitute === undefined) return undefined;
      const plan = scope === undefined ? await askPlan(sought, substitute, editor !== undefined) : { scope };
      if (plan === undefined) return undefined;
      const found = await findReplacements(sought, substitute, plan.scope, editor?.document, source);
      const isPreviewed = plan.isPreviewed === true || plan.scope === 'workspace';
      return applyReplacements(found, { sought, substitute, isPreviewed });
    },
  );

const askIn = (editor: vscode.TextEditor | undefined, knowledge: Knowledge): Promise<Sought | undefined> =>
  askSought(editor, knowledge, vscode.l10n.t('Replace a rendering everywhere'));

/** The words of a finding about a term, where nothing is selected. */
async function findingAtCursor(
  { document, selection }: vscode.TextEditor,
  reviews: Reviews,
): Promise<string | undefined> {
  if (!selection.isEmpty) return undefined;
  const at = document.offsetAt(selection.active);
  const findings = await reviews.findingsIn(document);
  const about = findings.filter(({ concept, code }) => concept !== undefined || code === 'inconsistent-rendering');
  return about.find(({ start, end }) => start <= at && at <= end)?.text;
}

interface Plan {
  readonly scope: SearchScope;
  readonly isPreviewed?: boolean;
}

async function askPlan(sought: Sought, substitute: Substitute, hasEditor: boolean): Promise<Plan | undefined> {
  const plans = possibleScopes(hasEditor).flatMap((scope): readonly Plan[] =>
    scope === 'article' ? [{ scope }, { scope, isPreviewed: true }] : [{ scope, isPreviewed: true }],
  );
  const items = plans.map((plan) => ({
    label: nameOfScope(plan.scope),
    description:
      plan.isPreviewed === true
        ? vscode.l10n.t('every place in a preview first')
        : vscode.l10n.t('a preview only where something has to be looked at'),
    plan,
  }));
  const title = vscode.l10n.t('Replace “{0}” with “{1}”', sought.text, substitute.text);
  return (await vscode.window.showQuickPick(items, { title }))?.plan;
}

async function findReplacements(
  sought: Sought,
  substitute: Substitute,
  scope: SearchScope,
  document: vscode.TextDocument | undefined,
  source: KnowledgeSource,
): Promise<readonly ArticleReplacements[] | undefined> {
  const replacementsIn = ({ uri, article, places, knowledge }: SearchedArticle): ArticleReplacements => ({
    uri,
    places,
    replacements: replaceEverywhere(sought, substitute, article, knowledge),
  });
  if (scope === 'article')
    return document === undefined ? [] : [replacementsIn(await searchedDocument(document, source))];
  const found: ArticleReplacements[] = [];
  const title = vscode.l10n.t('Munaqqih looks for “{0}”', sought.text);
  const isComplete = await visitWorkspace(title, source, (searched) => found.push(replacementsIn(searched)));
  return isComplete ? found : undefined;
}
