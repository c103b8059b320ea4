import * as vscode from 'vscode';
import type { Origin } from '../core/index';
import { beside } from './texts';
import type { MessageLanguage } from './texts';

/** Which termbase a concept comes from, and which others say something else about it but rank lower. */
export function describeOrigin(origin: Origin, language: MessageLanguage): string {
  const overridden = ancestors(origin).map((other) => nameOf(other, language));
  const name = nameOf(origin, language);
  return overridden.length === 0
    ? beside(language, vscode.l10n.t('From: {0}'), name)
    : beside(
        language,
        vscode.l10n.t('From: {0}; takes the place of: {1}'),
        name,
        overridden.join(separators[language]),
      );
}

const ancestors = ({ overrides }: Origin): readonly Origin[] =>
  overrides === undefined ? [] : [overrides, ...ancestors(overrides)];

const separators: Readonly<Record<MessageLanguage, string>> = { en: ', ', ar: '\u060C ' };

function nameOf({ name, origin }: Origin, language: MessageLanguage): string {
  switch (origin) {
    case 'built-in':
      return beside(language, vscode.l10n.t('the built-in knowledge'));
    case 'user':
      return beside(language, vscode.l10n.t('{0} (your own)'), name);
    case 'house':
      return beside(language, vscode.l10n.t('{0} (the house)'), name);
  }
}
