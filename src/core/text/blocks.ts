import type { Span } from './span';

export type ArticleFormat = 'markdown' | 'plain';

/** The stretches of an article that are prose, in order; in plain text each line that is not blank is one. */
export interface Blocks {
  readonly blocks: readonly Span[];
  /** In order of place. */
  readonly restarts: readonly Restart[];
}

/** The start of a line at which reading may begin anew: of what stands before it, no more matters than this. */
export interface Restart {
  readonly offset: number;
  readonly isInList: boolean;
  /** How many blocks end before it. */
  readonly block: number;
}

/** Where a text begins to be read. */
export const startOfBlocks = (text: string, format: ArticleFormat): Restart => ({
  offset: format === 'markdown' ? frontMatterEnd(text) : 0,
  isInList: false,
  block: 0,
});

export const proseBlocks = (text: string, format: ArticleFormat): readonly Span[] =>
  readBlocks(text, format, startOfBlocks(text, format), () => false).blocks;

/** Reads on from a restart until the text ends, or until `isKnownFrom` says of a later one that the rest is known. */
export function readBlocks(
  text: string,
  format: ArticleFormat,
  from: Restart,
  isKnownFrom: (restart: Restart) => boolean,
): Blocks {
  const blocks: Span[] = [];
  const restarts: Restart[] = [];
  const state: MarkdownState = { until: undefined, list: from.isInList, afterBlank: true };
  let open: { start: number; end: number } | undefined;
  for (const line of linesOf(text, from.offset)) {
    if (state.until === undefined && state.afterBlank) {
      const restart = { offset: line.start, isInList: state.list, block: from.block + blocks.length };
      if (isKnownFrom(restart)) return { blocks, restarts };
      restarts.push(restart);
    }
    const source = text.slice(line.start, line.end);
    const found = format === 'markdown' ? classifyMarkdown(source, state) : classifyPlain(source);
    if (found.kind === 'continues' && open !== undefined) {
      open.end = line.end;
      continue;
    }
    if (open !== undefined) blocks.push(open);
    open = undefined;
    if (found.kind === 'cells') {
      for (const cell of found.cells) blocks.push({ start: line.start + cell.start, end: line.start + cell.end });
    } else if (found.kind === 'starts' || found.kind === 'continues') {
      const block = { start: line.start + found.at, end: line.end };
      if (found.kind === 'starts' && found.alone) blocks.push(block);
      else open = block;
    }
  }
  if (open !== undefined) blocks.push(open);
  return { blocks, restarts };
}

/** `at` is where prose begins in the line. `alone`: no following line belongs to it. */
type LineKind =
  | { readonly kind: 'starts'; readonly at: number; readonly alone: boolean }
  | { readonly kind: 'continues'; readonly at: number }
  | { readonly kind: 'cells'; readonly cells: readonly Span[] }
  | { readonly kind: 'none' };

const none: LineKind = { kind: 'none' };

/** YAML or TOML at the very start, closed, and without a blank line first: else the dashes are a rule. */
const frontMatter = /^\uFEFF?(---|\+\+\+)[^\S\n]*\n(?![^\S\n]*\n)(?:[^]*?\n)??(?:\1|\.\.\.)[^\S\n]*(?:\n|$)/;

const frontMatterEnd = (text: string): number => frontMatter.exec(text)?.[0].length ?? 0;

function* linesOf(text: string, from: number): Iterable<Span> {
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    yield { start, end: next > start && text[next - 1] === '\r' ? next - 1 : next };
    start = next + 1;
  }
}

const isBlank = (line: string): boolean => !/\S/.test(line);

function classifyPlain(line: string): LineKind {
  return isBlank(line) ? none : { kind: 'starts', at: 0, alone: true };
}

// What follows backticks on their line has none: ```code``` is a code span.
const fence = /^ {0,3}(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}(?!.*`)|~{3,})/;
const rawElement = /^\s*<(script|style|pre|textarea|math|svg)\b/i;
const rule = /^\s{0,3}(?:(?:[-*_]\s*){3,}|=+\s*)$/;
const delimiterRow = /^[\s|:-]*-[\s|:-]*\|[\s|:-]*$/;
const definition = /^ {0,3}\[[^\]^][^\]]*\]:\s*\S/;
const prefix = /^\s*(?:(?:[-*+•]\s+(?:\[[ xX]\]\s+)?|[\d\u0660-\u0669]{1,9}[.)]\s+|#{1,6}\s+|\[\^[^\]]+\]:\s*))+/;
const quotePrefix = /^\s{0,3}(?:>\s?)+(?:\[!\w+\]\s*$)?/;

/** What is open at a line of Markdown that decides what the next line is. */
interface MarkdownState {
  /** The closing mark that is waited for. */
  until: RegExp | undefined;
  list: boolean;
  afterBlank: boolean;
}

function classifyMarkdown(line: string, state: MarkdownState): LineKind {
  const kind = state.until === undefined ? classifyOpenLine(line, state) : closeRaw(line, state);
  state.afterBlank = isBlank(line);
  return kind;
}

function closeRaw(line: string, state: MarkdownState): LineKind {
  if (state.until?.test(line) === true) state.until = undefined;
  return none;
}

function classifyOpenLine(line: string, state: MarkdownState): LineKind {
  if (isBlank(line)) return none;
  const raw = opensRaw(line);
  if (raw !== undefined) {
    if (!raw.closesOnLine) state.until = raw.until;
    return none;
  }
  if (/^(?: {4}|\t)/.test(line) && state.afterBlank && !state.list) return none;
  if (rule.test(line) || delimiterRow.test(line) || definition.test(line)) return none;
  if (line.trimStart().startsWith('|')) return { kind: 'cells', cells: cellsOf(line) };
  return classifyProse(line, state);
}

function opensRaw(line: string): { until: RegExp; closesOnLine: boolean } | undefined {
  const marks = fence.exec(line)?.[1];
  if (marks !== undefined) {
    const until = new RegExp(`^\\s*(?:>\\s*)*${marks.charAt(0)}{${marks.length},}\\s*$`);
    return { until, closesOnLine: false };
  }
  const element = rawElement.exec(line)?.[1];
  if (element !== undefined) {
    const until = new RegExp(`</${element}>`, 'i');
    return { until, closesOnLine: until.test(line) };
  }
  // Text behind a comment on its line is prose; the comment is masked there.
  if (/^\s*<!--/.test(line) && !/-->.*\S/.test(line)) return { until: /-->/, closesOnLine: line.includes('-->') };
  return undefined;
}

function classifyProse(line: string, state: MarkdownState): LineKind {
  const quote = quotePrefix.exec(line)?.[0] ?? '';
  const rest = line.slice(quote.length);
  const marker = prefix.exec(rest)?.[0] ?? '';
  const at = quote.length + (marker === '' ? (/^\s*/.exec(rest)?.[0].length ?? 0) : marker.length);
  if (at >= line.length) return none;
  const heading = marker.includes('#');
  if (quote !== '') return { kind: 'starts', at, alone: true };
  if (marker !== '') {
    state.list = !heading;
    return { kind: 'starts', at, alone: heading };
  }
  if (state.afterBlank && !/^\s{2,}/.test(line)) state.list = false;
  return state.afterBlank ? { kind: 'starts', at, alone: false } : { kind: 'continues', at };
}

function cellsOf(line: string): readonly Span[] {
  const cells: Span[] = [];
  for (const match of line.matchAll(/(?:\\\||[^|])+/g)) {
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) cells.push({ start, end });
  }
  return cells;
}
