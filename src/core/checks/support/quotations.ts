import type { Paragraph } from '../../text/paragraph';
import { contains } from '../../text/span';
import type { Span } from '../../text/span';
import type { QuoteKind } from '../../termbase/houseStyle';
import type { Edit } from '../check';
import { enclosesProse, markKind, pairMarks } from './pairedMarks';

export interface Quotation extends Span {
  readonly kind: QuoteKind;
  readonly opener: Span;
  readonly closer: Span;
  /** Arabic words, up to one more than a title or a name has. */
  readonly isShort: boolean;
  /** The quotations directly inside. */
  readonly inner: readonly Quotation[];
}

/** Opening and closing. */
export const quoteMarks: Readonly<Record<QuoteKind, readonly [string, string]>> = {
  guillemets: ['«', '»'],
  curly: ['“', '”'],
  straight: ['"', '"'],
};

const kindOfMark = new Map<string | undefined, QuoteKind>([
  ['«', 'guillemets'],
  ['“', 'curly'],
  ['"', 'straight'],
]);

/** A name, a title or a term; more is somebody's speech. */
const short = 4;

/** The words of the Prophet have guillemets whatever the others have, as verses have ornate brackets. */
const isHadith = (text: string, { start }: Span): boolean =>
  /(?:\uFDFA|وسلم|الصلاة والسلام)\s?[:،]?\s$/.test(text.slice(Math.max(0, start - hadithReach), start));

/** In UTF-16 units. */
const hadithReach = 24;

/** The quotations of Arabic words in a paragraph that stand in no other quotation. */
export function outerQuotations(paragraph: Paragraph): readonly Quotation[] {
  const { tokens, text } = paragraph;
  if (!/[«“”„"]/.test(text)) return [];
  const open: (Quotation & { inner: Quotation[] })[] = [];
  const outer: Quotation[] = [];
  const pairs = [...pairMarks(tokens).pairs].sort((a, b) => a.opener - b.opener);
  for (const pair of pairs) {
    const [opener, closer] = [tokens[pair.opener], tokens[pair.closer]];
    const kind = kindOfMark.get(markKind(opener?.text ?? ''));
    if (kind === undefined || opener === undefined || closer === undefined) continue;
    const inside = tokens.slice(pair.opener + 1, pair.closer);
    const words = inside.filter(({ kind: of }) => of === 'arabic').length;
    const foreign = inside.filter(({ kind: of }) => of === 'latin' || of === 'foreign').length;
    const span = { start: opener.start, end: closer.end };
    const quotation = { ...span, kind, opener, closer, isShort: words <= short, inner: [] };
    while (open.length > 0 && !contains(open.at(-1) ?? span, span)) open.pop();
    const around = open.at(-1);
    if (around !== undefined) around.inner.push(quotation);
    else if (words > foreign && enclosesProse(paragraph, pair) && !isHadith(text, opener)) outer.push(quotation);
    open.push(quotation);
  }
  return outer;
}

/** Marks of another kind round a quotation; what stands inside it in marks of that kind gets those that it had. */
export function requoted({ opener, closer, kind, inner }: Quotation, to: QuoteKind): readonly Edit[] {
  const edits: Edit[] = [];
  const write = ({ start, end }: Span, text: string): number => edits.push({ start, end, text });
  write(opener, quoteMarks[to][0]);
  for (const nested of inner) {
    if (nested.kind !== to) continue;
    write(nested.opener, quoteMarks[kind][0]);
    write(nested.closer, quoteMarks[kind][1]);
  }
  write(closer, quoteMarks[to][1]);
  return edits;
}
