import { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE } from './arabic';

/** A text for the reader in the languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** Values whose direction may differ from the sentence around them are isolated, so that mixed lines read right. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;

/**
 * Puts values into a bilingual template: `{name}` is replaced by the isolated value of that name. A value may itself
 * be bilingual. A name without a value is a bug in the check, and throws.
 */
export function say(
  template: Bilingual,
  values: Readonly<Record<string, string | number | Bilingual>> = {},
): Bilingual {
  const fill = (text: string, language: keyof Bilingual): string => {
    let filled = '';
    let at = 0;
    for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      const close = text.indexOf('}', open);
      const name = text.slice(open + 1, close);
      const value = values[name];
      if (value === undefined) throw new Error(`no value for {${name}} in “${text}”`);
      filled += text.slice(at, open) + isolate(typeof value === 'object' ? value[language] : String(value));
      at = close + 1;
    }
    return filled + text.slice(at);
  };
  return { en: fill(template.en, 'en'), ar: fill(template.ar, 'ar') };
}
