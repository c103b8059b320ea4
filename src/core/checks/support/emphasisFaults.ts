import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/words';
import type { Edit } from '../check';
import type { MarkupFault } from './markupFault';

/** Bold that is none, since its signs do not touch it on the inner side: «** نص **», «**نص **», «__ نص __». */
export function* emphasisFaults({ text, tokens }: Paragraph): Iterable<MarkupFault> {
  if (text.includes('__ ')) yield* underlineFaults(text, tokens);
  if (!text.includes('**')) return;
  yield* tornBold(text, tokens);
  for (const [opener, closer] of starPairs(tokens)) {
    const inside = text.slice(opener.end, closer.start);
    if (!/[\u0620-\u064A]{2}/.test(inside)) continue;
    if (canOpen(text, opener) && canClose(text, closer)) continue;
    const edits = [...edgeEdits(text, opener, 'opens'), ...edgeEdits(text, closer, 'closes')];
    if (edits.length === 0) continue;
    yield { start: opener.start, end: closer.end, message, severity: 'minor', safety: 'safe', edits };
  }
}

const message = {
  en: 'The stars will be shown, and nothing in bold: they have to touch the words inside, and no word outside',
  ar: 'ستظهر النجوم كما هي ولن يظهر النص بخط غامق: تُلصق بالكلمات التي بينها لا بما حولها',
};

/** «__ نص __», and no other sign: more of them are lines to write on. */
function* underlineFaults(text: string, tokens: readonly Token[]): Iterable<MarkupFault> {
  const signs = tokens.filter(({ kind, text: sign }) => kind === 'markup' && sign.startsWith('_'));
  const [opener, closer] = signs;
  if (opener === undefined || closer === undefined || signs.length > 2 || opener.text.length !== 2) return;
  const inside = text.slice(opener.end, closer.start);
  if (closer.text !== '__' || !/^ [^\n]*[\u0620-\u064A]{2}[^\n]* $/.test(inside)) return;
  const edits = [
    { start: opener.end, end: opener.end + 1, text: '' },
    { start: closer.start - 1, end: closer.start, text: '' },
  ];
  yield { start: opener.start, end: closer.end, message: underlines, severity: 'minor', safety: 'safe', edits };
}

const underlines = {
  en: 'The underlines will be shown, and nothing in bold: they have to touch the words inside',
  ar: 'ستظهر الشرطات السفلية كما هي ولن يظهر النص بخط غامق: تُلصق بالكلمات التي بينها',
};

/** «**نص*»: a star was lost. */
function* tornBold(text: string, tokens: readonly Token[]): Iterable<MarkupFault> {
  const [opener, closer, ...others] = tokens.filter(({ kind, text: sign }) => kind === 'markup' && sign.includes('*'));
  if (opener?.text !== '**' || closer?.text !== '*' || others.length > 0) return;
  const inside = text.slice(opener.end, closer.start);
  if (!/^[^\s\p{P}].*[^\s\p{P}]$/u.test(inside) || !/[\u0620-\u064A]{2}/.test(inside)) return;
  if (isWordChar(text[closer.end])) return;
  const edits = [{ start: closer.end, end: closer.end, text: '*' }];
  yield { start: opener.start, end: closer.end, message: torn, severity: 'minor', safety: 'unsafe', edits };
}

const torn = {
  en: 'The text is not shown in bold: two stars open it, and one closes it',
  ar: 'لن يظهر النص بخط غامق: تفتحه نجمتان وتغلقه واحدة',
};

/** Stars by twos, first with second; a line with one too many, or with *** in it, is left alone. */
function* starPairs(tokens: readonly Token[]): Iterable<readonly [Token, Token]> {
  let line: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'markup' && token.text.startsWith('**')) line.push(token);
    else if (token.kind === 'space' && token.text.includes('\n')) {
      yield* paired(line);
      line = [];
    }
  }
  yield* paired(line);
}

function* paired(stars: readonly Token[]): Iterable<readonly [Token, Token]> {
  if (stars.length % 2 !== 0 || stars.some(({ text }) => text !== '**')) return;
  for (let i = 0; i < stars.length; i += 2) {
    const [opener, closer] = [stars[i], stars[i + 1]];
    if (opener !== undefined && closer !== undefined) yield [opener, closer];
  }
}

const isSpace = (char: string | undefined): boolean => char === undefined || char === '' || /\s/.test(char);
const isPunctuation = (char: string | undefined): boolean => char !== undefined && /[\p{P}\p{S}]/u.test(char);

/** The rules of CommonMark for what flanks a run of stars. */
const canOpen = (text: string, { start, end }: Token): boolean =>
  !isSpace(text[end]) && (!isPunctuation(text[end]) || isSpace(text[start - 1]) || isPunctuation(text[start - 1]));

const canClose = (text: string, { start, end }: Token): boolean =>
  !isSpace(text[start - 1]) && (!isPunctuation(text[start - 1]) || isSpace(text[end]) || isPunctuation(text[end]));

/** Spaces on the inner side of stars go to the outer side, where they are needed before or behind a word. */
function edgeEdits(text: string, { start, end }: Token, side: 'opens' | 'closes'): readonly Edit[] {
  if (side === 'opens') {
    const inner = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
    const edits: Edit[] = [];
    if (inner > 0 && isWordChar(text[start - 1])) edits.push({ start, end: start, text: ' ' });
    if (inner > 0) edits.push({ start: end, end: end + inner, text: '' });
    return edits;
  }
  const inner = /[ \t]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const edits: Edit[] = [];
  if (inner > 0) edits.push({ start: start - inner, end: start, text: '' });
  const isStuck = isWordChar(text[end]) && (inner > 0 || isPunctuation(text[start - 1]));
  if (isStuck) edits.push({ start: end, end, text: ' ' });
  return edits;
}

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
