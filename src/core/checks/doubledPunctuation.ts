import { say } from '../text/message';
import { tokenIndexAt } from '../text/neighbours';
import { isQuotedAlone } from '../text/quotations';
import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { Fix, ParagraphCheck } from './check';
import { closingMarks, isMarkTalkedAbout, isPunctuation, letterCount } from './support/punctuationMarks';

type Outcome = readonly [string, ...string[]];

/** What each pair comes to. «؟!», «!!», «...», «؟..» and «...،» are written on purpose, and no pairs of these. */
const outcomes = new Map<string, Outcome>([
  ['،،', ['،']],
  ['؛؛', ['؛']],
  ['؟.', ['؟']],
  ['!.', ['!']],
  ['،.', ['.', '،']],
  ['.،', ['،', '.']],
  ['؛.', ['.', '؛']],
  ['.؛', ['؛', '.']],
  ['،؛', ['؛', '،']],
  ['؛،', ['،', '؛']],
  [':،', [':', '،']],
  [':.', [':', '.']],
]);

/** Two marks of which only one can be meant: «كلمة،، كلمة», «كلمة؟.». */
export const doubledPunctuation: ParagraphCheck = {
  id: 'doubled-punctuation',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Two punctuation marks where one is meant', ar: 'علامتا ترقيم مكان علامة واحدة' },
  reads: 'paragraph',

  *run(paragraph) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return;
    for (const pair of pairsOf(paragraph)) {
      const { first, second } = pair;
      const span: Span = { start: first.start, end: second.end };
      const outcome = outcomes.get(first.text + second.text);
      if (outcome === undefined || isOnPurpose(paragraph, pair)) continue;
      const choices: Outcome = outcome.includes('.') && isLast(tokens, second) ? ['.'] : outcome;
      yield {
        span,
        message: say(message, { marks: first.text + second.text, mark: choices[0] }),
        fixes: choices.map((text): Fix => ({
          title: say(fix, { mark: text }),
          safety: choices.length === 1 ? 'safe' : 'unsafe',
          edits: [{ ...span, text }],
        })),
      };
    }
  },
};

const message = {
  en: '{marks}: one mark is enough, as {mark}',
  ar: '{marks}: تكفي علامة واحدة، مثل {mark}',
};
const fix = { en: 'Keep {mark}', ar: 'إبقاء {mark}' };

interface Pair {
  readonly before: Token;
  readonly first: Token;
  readonly second: Token;
}

const doubling = new Set(['،', '؛', ':', '.', '؟', '!', '…']);

const isMark = (token: Token | undefined): token is Token => isPunctuation(token) && doubling.has(token.text);

/** Two marks right behind a word, alone, with at most a space between. */
function* pairsOf({ tokens, marks }: Paragraph): Iterable<Pair> {
  for (const index of marks) {
    const first = tokens[index];
    const before = tokens[index - 1];
    if (!isMark(first) || before === undefined || !canEnd(before)) continue;
    const next = tokens[index + 1];
    const at = next?.text === ' ' && '،؛'.includes(first.text) ? index + 2 : index + 1;
    const second = tokens[at];
    const after = tokens[at + 1];
    if (isMark(second) && (after === undefined || after.kind === 'space' || endsNothing(after)))
      yield { before, first, second };
  }
}

const canEnd = (token: Token): boolean =>
  token.kind === 'arabic' || token.kind === 'number' || (isPunctuation(token) && closingMarks.has(token.text));

const endsNothing = (token: Token): boolean =>
  token.kind === 'space' || token.kind === 'markup' || (isPunctuation(token) && closingMarks.has(token.text));

/** Abbreviations keep their full stop («إلخ.،», «م.،»); «،،نص،،» are low quotation marks; the mark may be the topic. */
function isOnPurpose({ text, tokens }: Paragraph, { before, first, second }: Pair): boolean {
  if (first.text === '.' && (before.kind !== 'arabic' || letterCount(before) <= 3)) return true;
  if (first.text + second.text === '،،' && opensWithCommas(tokens, first)) return true;
  if (exclaiming.has(before.text)) return true;
  return isMarkTalkedAbout(tokens, first) || isQuotedAlone(text, { start: first.start, end: second.end });
}

/** How far an opening mark of «،،نص،،» may be from its closing one, in tokens. */
const reach = 60;

function opensWithCommas(tokens: readonly Token[], closing: Token): boolean {
  const at = tokenIndexAt(tokens, closing.start);
  for (let i = at - 1; i > Math.max(0, at - reach); i--)
    if (tokens[i]?.text === '،' && tokens[i - 1]?.text === '،' && !canEnd(tokens[i - 2] ?? closing)) return true;
  return false;
}

function isLast(tokens: readonly Token[], mark: Token): boolean {
  let at = tokenIndexAt(tokens, mark.end);
  while (at < tokens.length && endsNothing(tokens[at] ?? mark)) at++;
  return at === tokens.length;
}

/** The mark is part of the name. */
const exclaiming = new Set(['ياهو', 'وياهو', 'لياهو', 'بياهو']);
