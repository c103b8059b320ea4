import { quoteKinds } from '../termbase/houseStyle';
import type { HouseStyle, QuoteKind } from '../termbase/houseStyle';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { articleCheck } from './check';
import type { ArticleContext } from './check';
import { outerQuotations, quoteMarks, requoted } from './support/quotations';
import type { Quotation } from './support/quotations';
import { createUsage } from './support/usage';
import type { Usage } from './support/usage';
import { sameList } from './support/sameList';

interface Survey {
  readonly usage: Usage<QuoteKind>;
  /** How many of each kind are short, as names and titles are. */
  readonly short: Record<QuoteKind, number>;
  readonly quotationsIn: WeakMap<Paragraph, readonly Quotation[]>;
}

interface Verdict {
  readonly kind: 'house' | 'clear' | 'mixed';
  readonly main: QuoteKind;
}

/** « », “ ” and " " round Arabic words in one article, or others than those of the house. */
export const quotationStyle = articleCheck<readonly Quotation[], Survey>({
  id: 'quotation-style',
  category: 'style/quotation-marks',
  severity: 'minor',
  title: { en: 'Quotation marks of another kind', ar: 'علامتا اقتباس من نوع آخر' },
  reads: 'article',

  gather: (paragraph) => (paragraph.isArabic ? outerQuotations(paragraph) : []),

  mayConclude: (quotations) => quotations.length > 0,

  createSurvey: () => ({
    usage: createUsage(),
    short: { guillemets: 0, curly: 0, straight: 0 },
    quotationsIn: new WeakMap(),
  }),

  count({ usage, short, quotationsIn }, { paragraph, notes }, by) {
    for (const kind of quoteKinds) {
      const quotations = notes.filter((quotation) => quotation.kind === kind);
      usage.add(kind, quotations, paragraph, by);
      short[kind] += by * quotations.filter(({ isShort }) => isShort).length;
    }
    if (notes.length > 0) quotationsIn.set(paragraph, notes);
  },

  gist({ paragraph, notes }, survey, context) {
    const verdict = judge(survey, context);
    if (verdict === undefined || notes.every(({ kind }) => kind === verdict.main)) return undefined;
    return reportsHere(verdict, paragraph, survey, context) ? `${verdict.kind} ${verdict.main}` : undefined;
  },

  countsSame: (a, b) =>
    sameList(
      a.map(({ kind, isShort }) => `${kind} ${isShort}`),
      b.map(({ kind, isShort }) => `${kind} ${isShort}`),
    ),

  *conclude({ notes }, survey, context) {
    const verdict = judge(survey, context);
    if (verdict === undefined) return;
    const { kind: verdictKind, main } = verdict;
    const others = notes.filter(({ kind }) => kind !== main);
    for (const quotation of verdictKind === 'mixed' ? others.slice(0, 1) : others) {
      const { start, end } = quotation.opener;
      const values = { actual: quoteMarks[quotation.kind].join(' '), expected: quoteMarks[main].join(' ') };
      const edits = requoted(quotation, main);
      const common = { span: { start, end }, message: say(messages[verdictKind], values) };
      if (verdictKind === 'mixed') {
        const everywhere = (paragraph: Paragraph) =>
          (survey.quotationsIn.get(paragraph) ?? []).flatMap((each) =>
            each.kind === main ? [] : requoted(each, main),
          );
        const title = say(fixThroughout, values);
        yield { ...common, severity: 'neutral', fixes: [{ title, safety: 'unsafe', edits, everywhere }] };
      } else yield { ...common, fixes: [{ title: say(fix, values), safety: 'safe', edits }] };
    }
  },
});

const messages = {
  house: {
    en: 'The quotation marks {actual} are not those of the house style, which has {expected}',
    ar: 'علامتا الاقتباس {actual} غير ما يعتمده أسلوب التحرير، وهو {expected}',
  },
  clear: {
    en: 'The quotation marks {actual} are not those of the rest of the article, which has {expected}',
    ar: 'علامتا الاقتباس {actual} غير ما في سائر المقال، وهو {expected}',
  },
  mixed: {
    en: 'The article quotes both with {actual} and with {expected}; settle on one kind',
    ar: 'يقتبس المقال بالعلامتين {actual} مرة وبالعلامتين {expected} مرة؛ يُلتزم نوع واحد',
  },
};
const fix = { en: 'Write {expected} instead of {actual}', ar: 'كتابة {expected} بدل {actual}' };
const fixThroughout = {
  en: 'Write {expected} in the whole article',
  ar: 'كتابة {expected} في المقال كله',
};

/**
 * Beside one quotation of another kind the main kind has at least so many, beside several so many for each. Edited
 * papers mix kinds more often than they slip: a headline, a tweet or a speech keeps those that it came with.
 */
const clear = { quotations: 3, perOther: 4 };

function judge(
  survey: Survey,
  { style, orderOf }: { style: HouseStyle; orderOf: ArticleContext['orderOf'] },
): Verdict | undefined {
  if (style.quotes !== 'any') return { kind: 'house', main: style.quotes };
  const { usage } = survey;
  const used = quoteKinds.filter((kind) => usage.countOf(kind) > 0);
  if (used.length < 2) return undefined;
  const [main = 'guillemets', ...others] = used.sort(
    (a, b) => usage.countOf(b) - usage.countOf(a) || (usage.isBefore(a, b, orderOf) ? -1 : 1),
  );
  const count = { main: usage.countOf(main), others: others.reduce((sum, kind) => sum + usage.countOf(kind), 0) };
  const isClear = count.main >= (count.others === 1 ? clear.quotations : count.others * clear.perOther);
  return { kind: isClear && !others.every((other) => shareTheWork(main, other, survey)) ? 'clear' : 'mixed', main };
}

/** Of the quotations of a kind, so many are short where it is for names, and no more where it is for speech. */
const division = { names: 0.8, speech: 0.4 };

/** One kind is for speech and the other for names and titles, as some papers have it: that may be meant. */
function shareTheWork(a: QuoteKind, b: QuoteKind, { usage, short }: Survey): boolean {
  const shareOfNames = (kind: QuoteKind): number => short[kind] / usage.countOf(kind);
  const [fewer = 0, more = 0] = [shareOfNames(a), shareOfNames(b)].sort((one, other) => one - other);
  return more >= division.names && fewer <= division.speech;
}

/** Where it is not clear which kind is meant, only the first quotation of another kind than the main one is marked. */
const reportsHere = (
  { kind, main }: Verdict,
  paragraph: Paragraph,
  { usage }: Survey,
  { orderOf }: ArticleContext,
): boolean =>
  kind !== 'mixed' ||
  usage.beginIn(
    paragraph,
    quoteKinds.filter((other) => other !== main),
    orderOf,
  );
