import * as vscode from 'vscode';
import type { Bilingual, Finding, FindingFix, RelatedFinding } from '../core/index';

export type MessageLanguage = keyof Bilingual;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * VS Code lays out its own interface from left to right in every language. Isolated, an Arabic sentence keeps its
 * order in there, and its quotations and full stops stay where they belong.
 */
export const rightToLeft = (text: string): string => `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;

export const textIn = (language: MessageLanguage, { en, ar }: Bilingual): string =>
  language === 'ar' ? rightToLeft(ar) : en;

export const messageOf = (finding: Finding | RelatedFinding, language: MessageLanguage): string =>
  textIn(language, { en: finding.message, ar: finding.messageArabic });

export const titleOf = (fix: FindingFix, language: MessageLanguage): string =>
  textIn(language, { en: fix.title, ar: fix.titleArabic });

export const evidenceOf = (finding: Finding, language: MessageLanguage): readonly string[] =>
  language === 'ar' ? finding.evidenceArabic.map(rightToLeft) : finding.evidence;

export const interfaceLanguage = (): MessageLanguage => (/^ar\b/i.test(vscode.env.language) ? 'ar' : 'en');

/** The text in the language that the user chose for messages, with its values. */
export const beside = (language: MessageLanguage, text: Bilingual, ...values: readonly (string | number)[]): string =>
  text[language].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
