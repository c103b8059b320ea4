import * as vscode from 'vscode';
import { nameSubstitute, readSubstitute, renderingsOf } from '../core/index';
import type { Knowledge, Sought, Substitute } from '../core/index';

interface Choice extends vscode.QuickPickItem {
  readonly substitute?: Substitute;
}

/** What is to stand in place of a wording: a known rendering of its concept, or what the user writes. */
export function askSubstitute(sought: Sought, knowledge: Knowledge): Promise<Substitute | undefined> {
  const known = renderingsOf(sought).map(({ substitute, concept, term }): Choice => ({
    label: substitute.text,
    description: [concept.english[0], term && nameOfStatus(term.status)]
      .filter((part) => part !== undefined)
      .join(' · '),
    substitute,
  }));
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = vscode.l10n.t('Replace “{0}” everywhere', sought.text);
  pick.placeholder = vscode.l10n.t('Choose a rendering, or write one');
  pick.items = known;
  pick.onDidChangeValue((value) => {
    pick.items = [...written(value, sought, knowledge), ...known];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.substitute);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** A noun takes the form that its place asks for; a name is the same everywhere. */
function written(value: string, sought: Sought, knowledge: Knowledge): readonly Choice[] {
  const substitute = readSubstitute(value, sought, knowledge);
  if (substitute === undefined) return [];
  const label = substitute.text;
  if (substitute.script === 'latin' || substitute.isName) return [{ label, alwaysShow: true, substitute }];
  return [
    { label, description: vscode.l10n.t('inflected for each place'), alwaysShow: true, substitute },
    {
      label,
      description: vscode.l10n.t('a name: written as it is'),
      alwaysShow: true,
      substitute: nameSubstitute(label, knowledge),
    },
  ];
}

function nameOfStatus(status: 'preferred' | 'admitted' | 'deprecated' | 'forbidden'): string | undefined {
  if (status === 'preferred') return vscode.l10n.t('preferred');
  return status === 'admitted' ? vscode.l10n.t('right too') : undefined;
}
