/** By article, as a path below the folder: the keys of the findings that its reviewer decided to leave as they are. */
export type IgnoredByArticle = ReadonlyMap<string, ReadonlySet<string>>;

/** Undefined: not a file of this kind. */
export function parseIgnoredFile(text: string): IgnoredByArticle | undefined {
  const ignored = fieldOf(parseJson(text), 'ignored');
  if (!isRecord(ignored)) return undefined;
  const byArticle = new Map<string, ReadonlySet<string>>();
  for (const [article, keys] of Object.entries(ignored)) {
    if (!Array.isArray(keys)) return undefined;
    byArticle.set(article, new Set(keys.filter((key) => typeof key === 'string')));
  }
  return byArticle;
}

/** Sorted, one finding a line: a decision is one line of a comparison. */
export function renderIgnoredFile(byArticle: IgnoredByArticle): string {
  const articles = [...byArticle].filter(([, keys]) => keys.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const ignored = Object.fromEntries(articles.map(([article, keys]) => [article, [...keys].sort()]));
  return `${JSON.stringify({ ignored }, undefined, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
