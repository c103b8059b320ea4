import { say } from '../text/message';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Paragraph } from '../text/paragraph';
import type { ParagraphCheck, Problem } from './check';
import { amountAt, doubledBy, isCurrencySign, trailingSign } from './support/moneyAmounts';
import type { DoubledSign, SignedAmount } from './support/moneyAmounts';

/** A currency sign beside its name, «$50 دولار», or before مليون, «50$ مليون». */
export const currencySign: ParagraphCheck = {
  id: 'currency-sign',
  category: 'locale/currency',
  severity: 'minor',
  title: { en: 'Currency sign in the wrong place', ar: 'رمز عملة في غير موضعه' },
  reads: 'paragraph',

  *run(paragraph) {
    const { tokens, marks, isArabic } = paragraph;
    if (!isArabic) return;
    for (const index of marks) {
      const sign = tokens[index];
      if (sign === undefined || !isCurrencySign(sign) || isSetApart(paragraph, sign)) continue;
      const amount = amountAt(tokens, index);
      const doubled = amount === undefined ? trailingSign(paragraph, sign) : doubledBy(paragraph, amount);
      if (doubled !== undefined) yield doubledProblem(paragraph, doubled);
      else if (amount?.scale !== undefined && isProse(paragraph)) yield* scaleProblem(paragraph, amount);
    }
  },
};

/** Headings, cells and captions save room. */
const isProse = ({ text }: Paragraph): boolean => /[.؟!…]["”»)]*\s*$/.test(text);

function doubledProblem({ text }: Paragraph, { start, end, kept }: DoubledSign): Problem {
  const span = { start, end };
  return {
    span,
    message: say(messages.doubled, { actual: slice(text, span), expected: kept }),
    fixes: [{ title: say(fix, { expected: kept }), safety: 'safe', edits: [{ ...span, text: kept }] }],
  };
}

/** «50$ مليون» is garbled; «$50 مليون» is read with a stumble: advice. */
function* scaleProblem({ text }: Paragraph, amount: SignedAmount): Iterable<Problem> {
  const { start, end, number, scale, sign, place } = amount;
  const name = names[sign.text];
  if (name === undefined || scale === undefined) return;
  const span = { start, end };
  const expected = `${number} ${scale} ${name}`;
  yield {
    span,
    message: say(messages.scale, { actual: slice(text, span), expected }),
    ...(place === 'inside' ? {} : { severity: 'neutral' }),
    fixes: [{ title: say(fix, { expected }), safety: 'safe', edits: [{ ...span, text: expected }] }],
  };
}

/** In the genitive singular, as after مليون. */
const names: Readonly<Record<string, string>> = { $: 'دولار', '€': 'يورو' };

const messages = {
  doubled: {
    en: '{actual} names the currency twice; write {expected}',
    ar: 'ذُكرت العملة مرتين في {actual}؛ يُكتب {expected}',
  },
  scale: {
    en: 'The sign is read behind the whole number: {expected}',
    ar: 'اسم العملة موضعه بعد العدد كله: {expected}',
  },
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };
