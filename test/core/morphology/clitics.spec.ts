import assert from 'node:assert/strict';
import {
  analyses,
  attachProclitics,
  attachToLatin,
  isEnclitic,
  possibleStems,
  procliticLengths,
} from '../../../src/core/morphology/clitics';

describe('procliticLengths', () => {
  const cases: readonly (readonly [word: string, ...lengths: number[]])[] = [
    ['ذكاء', 0],
    ['وذكاء', 0, 1],
    ['بذكاء', 0, 1],
    ['وبذكاء', 0, 1, 2],
    ['فسيكتب', 0, 1, 2],
    ['بوذكاء', 0, 1],
    ['', 0],
  ];
  for (const [word, ...lengths] of cases) {
    it(word === '' ? 'of nothing' : word, () => {
      assert.deepEqual(procliticLengths(word), lengths);
    });
  }
});

describe('analyses', () => {
  it('take a word apart in all ways, the whole word first', () => {
    assert.deepEqual(analyses('وبه').slice(0, 1), [{ proclitics: '', article: false, stem: 'وبه', enclitic: '' }]);
    assert.ok(
      analyses('وبنماذجها').some(
        ({ proclitics, stem, enclitic }) => proclitics === 'وب' && stem === 'نماذج' && enclitic === 'ها',
      ),
    );
  });

  it('see the article behind a lam', () => {
    assert.ok(
      analyses('للذكاء').some(({ proclitics, article, stem }) => proclitics === 'ل' && article && stem === 'ذكاء'),
    );
  });

  it('give ة back where a pronoun made it ت', () => {
    assert.ok(analyses('شركتها').some(({ stem, enclitic }) => stem === 'شركة' && enclitic === 'ها'));
  });
});

describe('possibleStems', () => {
  const cases: readonly (readonly [word: string, stem: string])[] = [
    ['والذكاء', 'ذكاء'],
    ['بالذكاء', 'ذكاء'],
    ['للذكاء', 'ذكاء'],
    ['وللغة', 'لغة'],
    ['نماذجنا', 'نماذج'],
    ['فلنماذجهم', 'نماذج'],
    ['اداتها', 'اداة'],
    ['كشركة', 'شركة'],
  ];
  for (const [word, stem] of cases) {
    it(`${word} may be ${stem}`, () => {
      assert.ok(possibleStems(word).includes(stem), possibleStems(word).join(' '));
    });
  }

  it('leave at least two letters, and name each stem once', () => {
    for (const word of ['له', 'به', 'ولي', 'لها', 'وبالهم']) {
      const stems = possibleStems(word);
      assert.equal(new Set(stems).size, stems.length);
      for (const stem of stems) assert.ok(stem.length >= 2, `${word}: ${stem}`);
    }
  });
});

describe('isEnclitic', () => {
  it('knows pronouns, and leaves out ك and ي, which are rare in print', () => {
    for (const pronoun of ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم']) assert.equal(isEnclitic(pronoun), true, pronoun);
    for (const other of ['ك', 'ي', 'ة', 'ات', '']) assert.equal(isEnclitic(other), false, other);
  });
});

describe('attachProclitics', () => {
  const cases: readonly (readonly [proclitics: string, phrase: string, joined: string])[] = [
    ['', 'الذكاء الاصطناعي', 'الذكاء الاصطناعي'],
    ['و', 'الذكاء الاصطناعي', 'والذكاء الاصطناعي'],
    ['ب', 'الذكاء الاصطناعي', 'بالذكاء الاصطناعي'],
    ['ل', 'الذكاء الاصطناعي', 'للذكاء الاصطناعي'],
    ['ول', 'الذكاء الاصطناعي', 'وللذكاء الاصطناعي'],
    ['ل', 'اللغة', 'للغة'],
    ['ل', 'نموذج', 'لنموذج'],
    ['ك', 'المساعد', 'كالمساعد'],
    ['لِ', 'الذكاء', 'لِلذكاء'],
    ['لـ', 'الذكاء', 'لـلذكاء'],
  ];
  for (const [proclitics, phrase, joined] of cases) {
    it(joined, () => {
      assert.equal(attachProclitics(proclitics, phrase), joined);
    });
  }
});

describe('attachToLatin', () => {
  it('joins with a tatweel, except after a conjunction', () => {
    assert.equal(attachToLatin('', 'OpenAI'), 'OpenAI');
    assert.equal(attachToLatin('و', 'OpenAI'), 'وOpenAI');
    assert.equal(attachToLatin('ب', 'OpenAI'), 'بـOpenAI');
    assert.equal(attachToLatin('ول', 'OpenAI'), 'ولـOpenAI');
  });
});
