import assert from 'node:assert/strict';
import { createParagraph } from '../../../src/core/text/paragraph';
import { isQuotedAlone, isSetApart } from '../../../src/core/text/quotations';

/** The place is marked by ⟦ ⟧. */
const ask = (marked: string): { alone: boolean; apart: boolean } => {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const place = { start, end: marked.indexOf('⟧') - 1 };
  return { alone: isQuotedAlone(text, place), apart: isSetApart(createParagraph(text, 'plain'), place) };
};

describe('isQuotedAlone', () => {
  for (const marked of ['قال «⟦نعم⟧» ثم', 'قال "⟦نعم⟧" ثم', 'قال “⟦نعم⟧” ثم', 'قال (⟦نعم⟧) ثم']) {
    it(`says yes: ${marked}`, () => {
      assert.equal(ask(marked).alone, true);
    });
  }
  for (const marked of ['قال ⟦نعم⟧ ثم', 'قال «⟦نعم⟧ ولا» ثم', 'قال «لا و⟦نعم⟧»']) {
    it(`says no: ${marked}`, () => {
      assert.equal(ask(marked).alone, false);
    });
  }
});

describe('setApartSpans', () => {
  const found = (text: string): readonly string[] =>
    createParagraph(text, 'plain').setApart.map(({ start, end }) => text.slice(start, end));

  it('gives the outermost, in order', () => {
    assert.deepEqual(found('قال «ميتا (Meta) شركة» و"نعم" و"لا"'), ['«ميتا (Meta) شركة»', '"نعم"', '"لا"']);
    assert.deepEqual(found('(أ (ب) ج) د (ه)'), ['(أ (ب) ج)', '(ه)']);
  });

  it('leaves a speech, not what is set apart in it', () => {
    assert.deepEqual(found('«قالت ميتا (Meta) ذلك كله أمس»'), ['(Meta)']);
  });

  it('leaves marks without a partner', () => {
    assert.deepEqual(found('1) أول (ب ثان » و"'), []);
    assert.deepEqual(found('(«أ) ب»'), ['(«أ)']);
  });
});

describe('isSetApart', () => {
  for (const marked of [
    'شركة (ميتا ⟦Meta⟧ (سابقًا فيسبوك) وغيرها) هنا',
    '“قال "⟦نعم⟧" لكل من سأله اليوم”',
    'ميتا (⟦Meta⟧) شركة',
    'كتاب «⟦AI⟧ للجميع» جديد',
    'ذكر [الكاتب ⟦هنا⟧] ذلك',
  ]) {
    it(`says yes: ${marked}`, () => {
      assert.equal(ask(marked).apart, true);
    });
  }
  for (const marked of [
    'ميتا ⟦Meta⟧ شركة',
    '“قال لكل من سأله اليوم ⟦نعم⟧”',
    'قال: «نستخدم ⟦AI⟧ في كل مدرسة»',
    '«نعم» و⟦لا⟧ و«ربما»',
  ]) {
    it(`says no: ${marked}`, () => {
      assert.equal(ask(marked).apart, false);
    });
  }
});
