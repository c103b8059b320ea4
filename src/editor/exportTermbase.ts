import * as vscode from 'vscode';
import { mergeConcepts, termbaseFormatOf, writeTermbase } from '../core/index';
import type { Concept, Termbase, TermbaseFormat } from '../core/index';
import { showError } from './log';
import { couldNotWrite, placeInFront } from './newTermbase';
import { listTermbases } from './openTermbases';
import type { Listing } from './openTermbases';
import { askForChoice, askInSteps } from './steps';
import type { Step } from './steps';
import type { TermbaseParts } from './termbaseCommands';
import type { TermbaseFiles } from './termbaseFiles';
import { houseNameOf, nameOf } from './termbasePlaces';

interface ExportDraft {
  readonly source: SourceItem | undefined;
  readonly format: TermbaseFormat;
}

/** `files`: one, or all of the house, the highest rank first. */
type SourceItem = vscode.QuickPickItem & { readonly name: string; readonly files: readonly vscode.Uri[] };

/** Writes a termbase, or all of the house as one, in the format of another tool. */
export const registerExportTermbase = (parts: TermbaseParts): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.exportTermbase', async () => {
    const sources = await listSources(parts);
    if (sources.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no termbase here to export.'));
      return;
    }
    const start: ExportDraft = { source: undefined, format: 'tbx' };
    const steps = [askForSource(sources), askForFormat];
    const draft = await askInSteps(vscode.l10n.t('Export Termbase'), start, () => steps);
    const target = draft?.source && (await askForTarget(draft.source, draft.format));
    if (draft?.source === undefined || target === undefined) return;
    try {
      const text = await textOf(draft.source, draft.format, parts.files);
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text.written));
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Exported to {0}. Concepts: {1}.', nameOf(target), text.count),
      );
    } catch (error) {
      void showError(parts.log, couldNotWrite(), error);
    }
  });

async function listSources(parts: Listing): Promise<readonly SourceItem[]> {
  const listed = await listTermbases(placeInFront(), parts);
  const single = listed.map(({ label, description, detail, uri }): SourceItem => ({
    ...{ label, description: description ?? '', detail: detail ?? '' },
    name: houseNameOf(uri.path),
    files: [uri],
  }));
  const house = listed.filter(({ file }) => file.origin === 'house').map(({ uri }) => uri);
  const label = vscode.l10n.t('All termbases of the house, as one');
  return house.length < 2 ? single : [{ label, name: 'house', files: house }, ...single];
}

const askForSource =
  (items: readonly SourceItem[]): Step<ExportDraft> =>
  async (draft, at) => {
    const placeholder = vscode.l10n.t('Which termbase shall be exported?');
    const answer = await askForChoice({ placeholder, items, active: draft.source }, at);
    return typeof answer === 'symbol' ? answer : { ...draft, source: answer };
  };

const askForFormat: Step<ExportDraft> = async (draft, at) => {
  const rows = vscode.l10n.t('one row for each Arabic term; without evidence and examples');
  const items = [
    {
      label: 'TBX',
      description: vscode.l10n.t('for terminology and translation tools; without evidence and examples'),
      format: 'tbx',
    },
    { label: 'CSV', description: rows, format: 'csv' },
    { label: 'TSV', description: rows, format: 'tsv' },
    { label: 'YAML', description: vscode.l10n.t('all that Munaqqih knows of each term'), format: 'yaml' },
  ] as const;
  const active = items.find(({ format }) => format === draft.format);
  const answer = await askForChoice({ placeholder: vscode.l10n.t('In which format?'), items, active }, at);
  return typeof answer === 'symbol' ? answer : { ...draft, format: answer.format };
};

function askForTarget({ name }: SourceItem, format: TermbaseFormat): Thenable<vscode.Uri | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Termbase'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format.toUpperCase()]: [format] },
    ...(root !== undefined && { defaultUri: vscode.Uri.joinPath(root, `${name}.${format}`) }),
  });
}

async function textOf(
  source: SourceItem,
  format: TermbaseFormat,
  files: TermbaseFiles,
): Promise<{ readonly written: string; readonly count: number }> {
  const reads = await Promise.all(source.files.map((uri) => files.read(uri)));
  const [only] = reads;
  // What is in the format already keeps its comments.
  if (reads.length === 1 && only !== undefined && termbaseFormatOf(source.files[0]?.path ?? '') === format)
    return { written: only.text, count: only.concepts.length };
  const termbases = reads.flatMap((read, index): readonly Termbase[] => {
    const folder = vscode.Uri.joinPath(source.files[index] ?? placeInFront(), '..').path;
    return read === undefined ? [] : [{ name: '', origin: 'house', folder, concepts: read.concepts, domains: [] }];
  });
  const concepts: readonly Concept[] = [...mergeConcepts(termbases.toReversed()).concepts.values()];
  return { written: writeTermbase(concepts, format), count: concepts.length };
}
