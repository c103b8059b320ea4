import * as vscode from 'vscode';
import type { Replacement, Sought, Substitute } from '../core/index';
import { rangeOf } from './convert';
import type { Places } from './convert';
import { interfaceLanguage, textIn } from './texts';

export interface ArticleReplacements {
  readonly uri: vscode.Uri;
  readonly places: Places;
  readonly replacements: readonly Replacement[];
}

export interface ReplacementOutcome {
  readonly safe: number;
  /** Places that the reader has to look at, unticked in the preview. */
  readonly unsafe: number;
  /** Places that no rule can change. */
  readonly left: number;
  readonly isApplied: boolean;
}

interface Wanted {
  readonly sought: Sought;
  readonly substitute: Substitute;
  readonly isPreviewed: boolean;
}

/** Applies replacements in one step that can be undone, through VS Code's preview where there is something to look at. */
export async function applyReplacements(
  found: readonly ArticleReplacements[] | undefined,
  wanted: Wanted,
): Promise<ReplacementOutcome | undefined> {
  if (found === undefined) return undefined;
  const all = found.flatMap(({ replacements }) => replacements);
  const changed = all.filter(({ edits }) => edits.length > 0);
  const safe = changed.filter(({ safety }) => safety === 'safe').length;
  const counts = { safe, unsafe: changed.length - safe, left: all.length - changed.length };
  if (all.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No place of “{0}” was found.', wanted.sought.text));
    return { ...counts, isApplied: false };
  }
  const edit = editOf(found, titleOfSafe(wanted), wanted.isPreviewed && counts.unsafe === 0);
  const isApplied = changed.length > 0 && (await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
  // What a preview applied, the reader chose there himself.
  const isSilent = !isApplied || wanted.isPreviewed || counts.unsafe > 0;
  void tell(found, counts.left, isSilent ? undefined : changed.length);
  return { ...counts, isApplied };
}

const titleOfSafe = ({ sought, substitute }: Wanted): string =>
  vscode.l10n.t('Replace “{0}” with “{1}”', sought.text, substitute.text);

/** `allConfirmed`: VS Code only opens its preview where something waits for confirmation. */
export function editOf(
  found: readonly ArticleReplacements[],
  title: string,
  allConfirmed: boolean,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const language = interfaceLanguage();
  for (const { uri, places, replacements } of found) {
    for (const { edits, safety, doubts } of replacements) {
      const metadata: vscode.WorkspaceEditEntryMetadata =
        safety === 'safe'
          ? { label: title, needsConfirmation: allConfirmed }
          : {
              label: vscode.l10n.t('To be looked at first'),
              description: doubts.map((doubt) => textIn(language, doubt)).join(' · '),
              needsConfirmation: true,
              iconPath: new vscode.ThemeIcon('warning'),
            };
      for (const change of edits) edit.replace(uri, rangeOf(change, places), change.text, metadata);
    }
  }
  return edit;
}

/** What could not be done is not passed over in silence. */
async function tell(found: readonly ArticleReplacements[], left: number, changed: number | undefined): Promise<void> {
  if (left === 0) {
    if (changed !== undefined)
      void vscode.window.showInformationMessage(vscode.l10n.t('Places replaced: {0}', changed));
    return;
  }
  const showPlaces = vscode.l10n.t('Show Places');
  const message = vscode.l10n.t('Places that have to be changed by hand: {0}', left);
  if ((await vscode.window.showWarningMessage(message, showPlaces)) !== showPlaces) return;
  const locations = found.flatMap(({ uri, places, replacements }) =>
    replacements
      .filter(({ edits }) => edits.length === 0)
      .map((place) => new vscode.Location(uri, rangeOf(place, places))),
  );
  const [first] = locations;
  if (first === undefined) return;
  await vscode.window.showTextDocument(first.uri);
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}
