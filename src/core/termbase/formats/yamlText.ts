import { Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, parse } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

type Path = readonly (string | number)[];

/**
 * Changes to a YAML text that leave everything else as it stands, comments and layout too, which writing the whole
 * document anew would not. A change that the text has no place for leaves the text as it is.
 */

/** Puts a value at the end of the list at `path`, whose last key is that of a map; the list is made if need be. */
export function appendItem(text: string, path: Path, value: unknown): string {
  const key = String(path.at(-1));
  const owner = nodeAt(text, path.slice(0, -1));
  if (owner === null) return `${withLineEnd(text)}${key}:\n${itemLines(value, 2)}`;
  if (!isMap(owner)) return text;
  const pair = pairOf(owner, key);
  const list = pair?.value;
  if (pair === undefined) return appendPair(text, owner, key, value);
  if (isSeq(list) && list.flow === true) return appendToFlow(text, owner, list, value);
  if (isSeq(list)) return insertLines(text, lastEnd(list), itemLines(value, columnOf(text, list)));
  if (isScalar(list) && list.value === null && owner.flow !== true)
    return insertLines(text, lastEnd(pair), itemLines(value, columnOf(text, owner) + 2));
  if (!isScalar(list)) return text;
  return replaceNode(text, list, `[${text.slice(list.range?.[0], list.range?.[1])}, ${inFlow(value)}]`);
}

/** Gives a field of the map at `path` a value, instead of the one it has if it has one. */
export function setField(text: string, path: Path, key: string, value: string): string {
  const owner = nodeAt(text, path);
  if (!isMap(owner)) return text;
  const known = pairOf(owner, key)?.value;
  if (isNode(known)) return replaceNode(text, known, inFlow(value));
  if (owner.flow === true) return appendToFlow(text, undefined, owner, value, key);
  return insertLines(text, lastEnd(owner), `${' '.repeat(columnOf(text, owner))}${key}: ${inFlow(value)}\n`);
}

/** Puts a value in the place of what stands at `path`. */
export function replaceAt(text: string, path: Path, value: unknown): string {
  const node = nodeAt(text, path);
  return node === undefined || node === null ? text : replaceNode(text, node, inFlow(value));
}

/** Takes out the item or field at `path`; a list that would be empty goes with it. */
export function removeAt(text: string, path: Path): string {
  const owner = nodeAt(text, path.slice(0, -1));
  if (!isCollection(owner)) return text;
  const items = owner.items as readonly Item[];
  const key = path.at(-1);
  const index = items.findIndex((item, at) => (isPair(item) ? nameOf(item) === String(key) : at === key));
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) return text;
  const endOf = (of: Item): number => (owner.flow === true ? lastEnd(of) : lineEnd(text, lastEnd(of)));
  if (before !== undefined) return text.slice(0, endOf(before)) + text.slice(endOf(item));
  if (after !== undefined) return text.slice(0, startOf(item)) + text.slice(startOf(after));
  return path.length > 1 ? removeAt(text, path.slice(0, -1)) : text;
}

type Item = Node | Pair;

/** Null: the text has nothing but comments. Undefined: nothing stands at the path. */
function nodeAt(text: string, path: Path): Node | null | undefined {
  const document = parseDocument(text);
  if (document.contents === null) return path.length === 0 ? null : undefined;
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => nameOf(pair) === key);

function appendPair(text: string, owner: YAMLMap, key: string, value: unknown): string {
  if (owner.flow === true) return appendToFlow(text, undefined, owner, [value], key);
  const column = columnOf(text, owner);
  return insertLines(text, lastEnd(owner), `${' '.repeat(column)}${key}:\n${itemLines(value, column + 2)}`);
}

/** `owner`: the block map whose list it is; there an empty list is written as a block. */
function appendToFlow(
  text: string,
  owner: YAMLMap | undefined,
  collection: YAMLMap | YAMLSeq,
  value: unknown,
  key?: string,
): string {
  const [start, end] = collection.range ?? [0, 0];
  const written = key === undefined ? inFlow(value) : `${key}: ${inFlow(value)}`;
  const last = (collection.items as readonly Item[]).at(-1);
  if (last !== undefined) return insert(text, lastEnd(last), `, ${written}`);
  if (owner === undefined || owner.flow === true) return insert(text, start + 1, written);
  const lines = itemLines(value, columnOf(text, owner) + 2).trimEnd();
  return `${text.slice(0, start).trimEnd()}\n${lines}${text.slice(end)}`;
}

const insert = (text: string, at: number, inserted: string): string => text.slice(0, at) + inserted + text.slice(at);

const insertLines = (text: string, after: number, lines: string): string => {
  const at = lineEnd(text, after);
  return at === text.length ? withLineEnd(text) + lines : insert(text, at, lines);
};

const replaceNode = (text: string, { range }: Node, written: string): string =>
  range ? text.slice(0, range[0]) + written + text.slice(range[1]) : text;

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Behind the line break of the line in which something ends; a block scalar ends behind it already. */
function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const at = text.indexOf('\n', end);
  return at < 0 ? text.length : at + 1;
}

const startOf = (item: Item): number => (isPair(item) ? startOf(item.key as Node) : (item.range?.[0] ?? 0));

/** Where the last thing in it ends: a block's own range also takes in the comments that follow. */
function lastEnd(item: Item): number {
  if (isPair(item)) return isNode(item.value) ? lastEnd(item.value) : lastEnd(item.key as Node);
  const last = isCollection(item) && item.flow !== true ? (item.items as readonly Item[]).at(-1) : undefined;
  return last === undefined ? (item.range?.[1] ?? 0) : lastEnd(last);
}

/** How far a block is indented: a list by its first hyphen, a map by its first key. */
function columnOf(text: string, { range }: Node): number {
  const start = range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** An item of a list as lines of a block; lists of plain words stay on one line. */
function itemLines(value: unknown, column: number): string {
  const document = new Document([value]);
  const [entry] = isSeq(document.contents) ? document.contents.items : [];
  if (isMap(entry))
    for (const pair of entry.items)
      if (isSeq(pair.value) && ['english', 'latin', 'acronyms'].includes(nameOf(pair))) pair.value.flow = true;
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return lines.map((line) => `${' '.repeat(column)}${line}\n`).join('');
}

/** On one line, wherever that is: plain words as they are, all else as JSON, which YAML reads too. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, field]) => `${key}: ${inFlow(field)}`)
      .join(', ')} }`;
  const isPlain =
    typeof value === 'string' && /^[\p{L}\p{M}][\p{L}\p{M}\p{N} _-]*$/u.test(value) && !value.endsWith(' ');
  return isPlain && parse(value) === value ? value : JSON.stringify(value);
}

/** The plain value of a text; undefined where it is no YAML, or uses what a change could not be confined to. */
export function plainValue(text: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    return document.errors.length > 0 || hasAlias(document.contents) ? undefined : (document.toJS() as unknown);
  } catch {
    return undefined;
  }
}

const hasAlias = (item: unknown): boolean =>
  isAlias(item) ||
  (isPair(item) && hasAlias(item.value)) ||
  (isCollection(item) && (item.items as readonly unknown[]).some(hasAlias));
