import { plainWord } from '../spelling/spelling';
import type { Spelling } from '../spelling/spelling';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Span } from '../text/span';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import type { Problem, ParagraphCheck } from './check';

/** Characters that nobody sees, and that break words or turn the order of what is seen. */
export const invisibleCharacter: ParagraphCheck = {
  id: 'invisible-character',
  category: 'fluency/character-encoding',
  severity: 'minor',
  title: { en: 'Invisible character that does harm', ar: 'محرف خفي يفسد النص' },
  reads: 'paragraph',
  needs: Trait.invisible,

  *run({ text, tokens, isArabic, traits }, { spelling }) {
    if (directions.test(text)) yield* turnedText(text);
    if (!isArabic) return;
    if (text.includes('‌') && (traits & Trait.otherArabic) === 0) yield* cutByNonJoiner(tokens, spelling);
    for (const [index, hidden] of tokens.entries()) {
      if (tokens[index - 1]?.kind !== 'arabic' || tokens[index + 1]?.kind !== 'arabic') continue;
      if (hidden.kind !== 'other' || !breaksWord.test(hidden.text)) continue;
      yield {
        span: hidden,
        message: say(inWord, { code: codeOf(hidden.text) }),
        fixes: [{ title: deletion, safety: 'safe', edits: [{ start: hidden.start, end: hidden.end, text: '' }] }],
      };
    }
  },
};

const inWord = {
  en: 'An invisible character ({code}) splits the word; delete it',
  ar: 'محرف خفي ({code}) يشطر الكلمة؛ يُحذف',
};
const overriding = {
  en: 'An invisible character ({code}) reverses what is displayed: the text is not what it seems',
  ar: 'محرف خفي ({code}) يعكس ما يُعرض: النص ليس كما يبدو',
};
const unclosed = {
  en: 'An invisible character ({code}) changes the direction of the text and is not closed',
  ar: 'محرف خفي ({code}) يغيّر اتجاه النص ولم يُغلق',
};
const unopened = {
  en: 'An invisible character ({code}) closes a direction that nothing opened; delete it',
  ar: 'محرف خفي ({code}) يغلق اتجاهًا لم يُفتح؛ يُحذف',
};
const deletion = { en: 'Delete the invisible character', ar: 'حذف المحرف الخفي' };

/** Zero-width space, direction marks, word joiner, byte order mark, soft hyphen. The (non-)joiners shape letters. */
const breaksWord = /^(?:\u200B|\u200E|\u200F|\u061C|\u2060|\uFEFF|\u00AD)+$/;

const NON_JOINER = '\u200C';

/** «المد\u200Cير»: Persian parts its words so («می\u200Cرود»), Arabic none of its own. */
function* cutByNonJoiner(tokens: readonly Token[], spelling: Spelling | undefined): Iterable<Problem> {
  for (const { kind, text, start } of tokens) {
    if (kind !== 'arabic' || !text.includes('‌')) continue;
    const word = plainWord(text);
    if (word === undefined || word.length < 4 || spelling?.isKnown(word) !== true) continue;
    const at = start + text.indexOf(NON_JOINER);
    yield {
      span: place(at),
      message: say(inWord, { code: codeOf(NON_JOINER) }),
      fixes: [removal(at, 'safe')],
    };
  }
}

const codeOf = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const embeddings = '\u202A\u202B';
const overrides = '\u202D\u202E';
const isolates = '\u2066\u2067\u2068';
const POP_FORMATTING = '\u202C';
const POP_ISOLATE = '\u2069';
const directions = /[\u202A-\u202E\u2066-\u2069]/;

/** Overrides, and directions that are opened and not closed or the other way round: the means of Trojan Source. */
function* turnedText(text: string): Iterable<Problem> {
  const open: { readonly at: number; readonly char: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (embeddings.includes(char) || isolates.includes(char)) open.push({ at, char });
    else if (overrides.includes(char)) {
      open.push({ at, char });
      yield harm(at, char, overriding, 'major');
    } else if (char === POP_FORMATTING || char === POP_ISOLATE) {
      const isPartner = (opener: string): boolean => isolates.includes(opener) === (char === POP_ISOLATE);
      const partner = open.findLastIndex((opener) => isPartner(opener.char));
      if (partner >= 0) open.length = partner;
      else yield { ...harm(at, char, unopened, 'neutral'), fixes: [removal(at, 'safe')] };
    }
  }
  for (const { at, char } of open) if (!overrides.includes(char)) yield harm(at, char, unclosed, 'minor');
}

const place = (at: number): Span => ({ start: at, end: at + 1 });

const removal = (at: number, safety: 'safe' | 'unsafe') => ({
  title: deletion,
  safety,
  edits: [{ ...place(at), text: '' }],
});

const harm = (at: number, char: string, message: Bilingual, severity: 'major' | 'minor' | 'neutral'): Problem => ({
  span: place(at),
  message: say(message, { code: codeOf(char) }),
  severity,
  fixes: [removal(at, 'unsafe')],
});
