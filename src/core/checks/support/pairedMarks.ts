import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/words';
import { isPunctuation, letterCount } from './punctuationMarks';

/** Indexes of tokens. */
export interface MarkPair {
  readonly opener: number;
  readonly closer: number;
}

export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  /** By the index of a mark that of its partner. */
  readonly partners: ReadonlyMap<number, number>;
  /** Marks without a partner in the paragraph, in order. */
  readonly lone: readonly number[];
}

/** Of a mark: what pairs with what, and which way it looks. Curly marks are written either way round: “نعم” and ”نعم“. */
const kinds = new Map<string, { readonly kind: string; readonly side: 'opens' | 'closes' | 'either' }>([
  ['(', { kind: '(', side: 'opens' }],
  [')', { kind: '(', side: 'closes' }],
  ['[', { kind: '[', side: 'opens' }],
  [']', { kind: '[', side: 'closes' }],
  ['«', { kind: '«', side: 'opens' }],
  ['»', { kind: '«', side: 'closes' }],
  ['“', { kind: '“', side: 'either' }],
  ['”', { kind: '“', side: 'either' }],
  ['„', { kind: '“', side: 'either' }],
  ['"', { kind: '"', side: 'either' }],
]);

export const markKind = (text: string): string | undefined => kinds.get(text)?.kind;

/** No partner is looked for further out than this: a text may consist of nothing but opening brackets. */
const deepest = 16;

/** Several checks ask of the same paragraph. */
const known = new WeakMap<readonly Token[], PairedMarks>();

export function pairMarks(tokens: readonly Token[]): PairedMarks {
  let paired = known.get(tokens);
  if (paired === undefined) known.set(tokens, (paired = findPairs(tokens)));
  return paired;
}

function findPairs(tokens: readonly Token[]): PairedMarks {
  const pairs: MarkPair[] = [];
  const lone: number[] = [];
  const open: { readonly kind: string; readonly index: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const mark = token?.kind === 'punctuation' ? kinds.get(token.text) : undefined;
    if (mark === undefined) continue;
    const partner = mark.side === 'opens' ? -1 : lastOf(open, mark.kind);
    const opener = open[partner];
    if (opener !== undefined) {
      for (const { index: left } of open.splice(partner).slice(1)) lone.push(left);
      pairs.push({ opener: opener.index, closer: index });
    } else if (mark.side === 'closes') lone.push(index);
    else open.push({ kind: mark.kind, index });
  }
  for (const { index } of open) lone.push(index);
  const partners = new Map(
    pairs.flatMap(({ opener, closer }) => [[opener, closer] as const, [closer, opener] as const]),
  );
  return { pairs, partners, lone: lone.sort((a, b) => a - b) };
}

function lastOf(open: readonly { readonly kind: string }[], kind: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - deepest); i--) if (open[i]?.kind === kind) return i;
  return -1;
}

/** At least one whole word of Arabic: not «( أ )» of an exam, «( )» of a form, or a formula. */
export function enclosesProse({ tokens, text }: Paragraph, { opener, closer }: MarkPair): boolean {
  const before = text[(tokens[opener]?.start ?? 0) - 1] ?? ' ';
  const after = tokens[closer + 1];
  // A mark that looks both ways is sure only where it stands free on its outer side.
  if (!/[\s(«*_\u0640\u0648\u0644\u0628\u0643\u0641]/.test(before)) return false;
  if (after !== undefined && after.kind !== 'space' && after.kind !== 'markup' && !isPunctuation(after)) return false;
  for (let i = opener + 1; i < closer; i++) {
    const token = tokens[i];
    if (token?.kind === 'arabic' && letterCount(token) > 1) return true;
  }
  return false;
}
