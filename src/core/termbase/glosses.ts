import { fold } from '../text/fold';
import { tokenIndexAt } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import { wordSet } from '../text/talkedAbout';
import type { Token } from '../text/words';

const bracketOf = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const dashes = new Set(['-', '–', '—']);
const quotes = new Set(['"', '«', '“', '‹', "'"]);

/** Words that lead from a term to its English: «أو ما يعرف اختصارًا بـ AI», «واسمها بالإنجليزية: Threads». */
const leads = wordSet(`
  أو أي ما يعرف تعرف المعروف المعروفة يسمى تسمى المسمى المسماة يدعى تدعى يطلق عليه عليها اختصارا اختصاره اختصارها
  اسم اسمه اسمها باسم ب إنجليزيا الإنجليزية بالإنجليزية الإنكليزية بالإنكليزية الأصل الإنجليزي باللغة يكتب تكتب
`);

/** No gloss is further from its term than so many tokens without spaces, and none is longer. */
const longest = 8;

/**
 * The Latin wordings by which a writer explains what stands before them: «الخيوط (Threads)», «… (بالإنجليزية: large
 * language model, LLM)», «… – AI –», «… أو ما يعرف بـ AI». In order; empty where there are none.
 */
export function glossesAfter({ text, tokens }: Paragraph, { end }: Span): readonly string[] {
  const following = solidFrom(tokens, tokenIndexAt(tokens, end));
  const [first] = following;
  if (first === undefined) return [];
  const closer = bracketOf.get(first.text);
  if (closer !== undefined) return bracketed(text, following.slice(1), closer);
  if (dashes.has(first.text)) return latinRun(text, following.slice(1), endsGloss);
  return led(text, first.text === '،' ? following.slice(1) : following);
}

function solidFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = from; i < tokens.length && found.length < 2 * longest; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind !== 'space' && token.kind !== 'markup') found.push(token);
  }
  return found;
}

/** Nothing but leading words may stand before the Latin, and nothing after it. */
function bracketed(text: string, inside: readonly Token[], closer: string): readonly string[] {
  const closing = inside.findIndex((token) => token.text === closer);
  if (closing < 0) return [];
  const content = inside.slice(0, closing);
  const from = content.findIndex((token) => !isLead(token));
  return from < 0 ? [] : latinRun(text, content.slice(from), (next) => next === undefined);
}

function led(text: string, following: readonly Token[]): readonly string[] {
  const from = following.slice(0, longest).findIndex((token) => !isLead(token));
  if (from < 1) return [];
  const quoted = quotes.has(following[from]?.text ?? '') ? 1 : 0;
  return latinRun(text, following.slice(from + quoted), () => true);
}

/** The Latin words at the beginning, with the marks between them; `mayFollow` says what may stand behind them. */
function latinRun(
  text: string,
  tokens: readonly Token[],
  mayFollow: (next: Token | undefined) => boolean,
): readonly string[] {
  let last = -1;
  for (const [index, { kind, text: written }] of tokens.entries()) {
    if (kind === 'latin' || (kind === 'number' && last >= 0)) last = index;
    else if (!/^[-–/,،&.'’]$/.test(written)) break;
  }
  const first = tokens[0];
  const end = tokens[last];
  if (first?.kind !== 'latin' || end === undefined || !mayFollow(tokens[last + 1])) return [];
  return text
    .slice(first.start, end.end)
    .split(/\s*[,،/]\s*|\s+[-–]\s+/)
    .filter((gloss) => gloss !== '');
}

const endsGloss = (next: Token | undefined): boolean => next === undefined || next.kind === 'punctuation';

const isLead = ({ kind, text }: Token): boolean => {
  if (kind !== 'arabic') return text === ':';
  const folded = fold(text);
  return leads.has(folded) || (folded.startsWith('و') && leads.has(folded.slice(1)));
};
