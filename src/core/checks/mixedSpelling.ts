import { say } from '../text/message';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { fact } from '../text/wordForm';
import { articleCheck } from './check';
import { spellingPairs } from './support/spellingPairs';
import { createUsage } from './support/usage';
import type { Usage } from './support/usage';
import { sameList } from './support/sameList';

type Way = 'first' | 'second';

/** For each pair that stands in the paragraph, the places of its two spellings. */
type Notes = ReadonlyMap<number, Readonly<Record<Way, Span[]>>>;

/** One word in two right spellings in one article: «في المئة» and «في المائة», «أميركي» and «أمريكي». */
export const mixedSpelling = articleCheck<Notes, Map<number, Usage<Way>>>({
  id: 'mixed-spelling',
  category: 'fluency/orthography',
  // Each spelling is right, and has its newspapers: advice.
  severity: 'neutral',
  title: { en: 'Word in another spelling than elsewhere', ar: 'كلمة برسم غير رسمها في سائر المقال' },
  reads: 'article',

  gather(paragraph) {
    const notes = new Map<number, Record<Way, Span[]>>();
    if (!paragraph.isArabic) return notes;
    for (const token of paragraph.tokens) {
      if (token.kind !== 'arabic') continue;
      const found = pairOf(token);
      if (found === undefined || isSetApart(paragraph, token)) continue;
      const { start, end } = token;
      const known = notes.get(found.pair) ?? { first: [], second: [] };
      known[found.way].push({ start, end });
      notes.set(found.pair, known);
    }
    return notes;
  },

  mayConclude: (notes) => notes.size > 0,

  createSurvey: () => new Map(),

  count(survey, { paragraph, notes }, by) {
    for (const [pair, spans] of notes) {
      const usage = survey.get(pair) ?? createUsage<Way>();
      survey.set(pair, usage);
      for (const way of ways) usage.add(way, spans[way], paragraph, by);
    }
  },

  gist({ notes }, survey) {
    const rarer = [...notes].flatMap(([pair, spans]) => {
      const way = rarerWay(survey.get(pair));
      return way === undefined || spans[way].length === 0 ? [] : [`${pair} ${way}`];
    });
    return rarer.length === 0 ? undefined : rarer.join('\n');
  },

  countsSame: (a, b) => sameList([...a].map(countedAs), [...b].map(countedAs)),

  *conclude({ paragraph, notes }, survey) {
    for (const [pair, spans] of notes) {
      const usage = survey.get(pair);
      const way = rarerWay(usage);
      const fragments = spellingPairs[pair];
      if (usage === undefined || way === undefined || fragments === undefined) continue;
      for (const span of spans[way]) {
        const actual = slice(paragraph.text, span);
        const text = actual.replace(fragments[way], fragments[otherWay[way]]);
        yield {
          span,
          message: say(message, { actual, expected: text }),
          fixes: [{ title: say(fix, { text }), safety: 'safe', edits: [{ ...span, text }] }],
          firstElsewhere: { places: usage.placesOf(otherWay[way]), message: elsewhere },
        };
      }
    }
  },
});

const ways = ['first', 'second'] as const satisfies readonly Way[];
const otherWay = { first: 'second', second: 'first' } as const;

const message = {
  en: '{actual} is spelt {expected} elsewhere in the article; use one spelling',
  ar: '{actual} تُكتب في سائر المقال {expected}؛ يُلتزم رسم واحد',
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };
const elsewhere = { en: 'The other spelling stands here', ar: 'الرسم الآخر هنا' };

/** The main spelling has so many places at least, and more than the other. */
const fewestOfMain = 2;

function rarerWay(usage: Usage<Way> | undefined): Way | undefined {
  if (usage === undefined) return undefined;
  const [first, second] = [usage.countOf('first'), usage.countOf('second')];
  if (first === 0 || second === 0 || first === second || Math.max(first, second) < fewestOfMain) return undefined;
  return first < second ? 'first' : 'second';
}

const pairOf = fact((text): { readonly pair: number; readonly way: Way } | undefined => {
  for (const [pair, { first, second, word }] of spellingPairs.entries()) {
    const way = text.includes(first) ? 'first' : text.includes(second) ? 'second' : undefined;
    if (way !== undefined && word.test(text)) return { pair, way };
  }
  return undefined;
});

const countedAs = ([pair, { first, second }]: readonly [number, Record<Way, Span[]>]): string =>
  `${pair} ${first.length} ${second.length}`;
