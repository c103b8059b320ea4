import type { Origin } from '../core/index';
import { besideFindings } from './besideFindings';
import { beside } from './texts';
import type { MessageLanguage } from './texts';

/** Which termbase a concept comes from, and which others say something else about it but rank lower. */
export function describeOrigin(origin: Origin, language: MessageLanguage): string {
  const overridden = ancestors(origin).map((other) => nameOf(other, language));
  const name = nameOf(origin, language);
  return overridden.length === 0
    ? beside(language, besideFindings.from, name)
    : beside(language, besideFindings.fromOver, name, overridden.join(separators[language]));
}

const ancestors = ({ overrides }: Origin): readonly Origin[] =>
  overrides === undefined ? [] : [overrides, ...ancestors(overrides)];

const separators: Readonly<Record<MessageLanguage, string>> = { en: ', ', ar: '\u060C ' };

function nameOf({ name, origin }: Origin, language: MessageLanguage): string {
  switch (origin) {
    case 'built-in':
      return beside(language, besideFindings.builtIn);
    case 'user':
      return beside(language, besideFindings.own, name);
    case 'house':
      return beside(language, besideFindings.house, name);
  }
}
