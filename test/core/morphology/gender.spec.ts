import assert from 'node:assert/strict';
import {
  adjectiveInGender,
  demonstrativeInGender,
  enclisisInGender,
  pronounInGender,
} from '../../../src/core/morphology/gender';
import { createLexicon } from '../../../src/core/morphology/lexicon';
import { verbInGender } from '../../../src/core/morphology/verbGender';
import { builtInGrammar } from '../../../src/knowledge/index';

const lexicon = createLexicon(builtInGrammar);

type Row = readonly [feminine: string, masculine: string];

const sameBothWays: Readonly<Record<string, readonly Row[]>> = {
  imperfects: [
    ['تعلن', 'يعلن'],
    ['تُعلن', 'يُعلن'],
    ['ستعلن', 'سيعلن'],
    ['وستعلن', 'وسيعلن'],
    ['فتعلن', 'فيعلن'],
    ['لتعلن', 'ليعلن'],
    ['تقول', 'يقول'],
    ['تقل', 'يقل'],
    ['تدعو', 'يدعو'],
    ['تدع', 'يدع'],
    ['تبقى', 'يبقى'],
    ['تؤدي', 'يؤدي'],
    ['تصل', 'يصل'],
    ['تُضيء', 'يُضيء'],
    ['تجعلها', 'يجعلها'],
    ['تجعلهم', 'يجعلهم'],
    ['تراه', 'يراه'],
    ['تقرؤه', 'يقرؤه'],
    ['تُقال', 'يُقال'],
  ],
  perfects: [
    ['أعلنت', 'أعلن'],
    ['وأعلنت', 'وأعلن'],
    ['قالت', 'قال'],
    ['دعت', 'دعا'],
    ['أدت', 'أدى'],
    ['رأت', 'رأى'],
    ['رأته', 'رآه'],
    ['أعطتهم', 'أعطاهم'],
    ['بقيت', 'بقي'],
    ['جرت', 'جرى'],
    ['مرت', 'مر'],
    ['أُعيدت', 'أُعيد'],
    ['نوقشت', 'نوقش'],
    ['ليست', 'ليس'],
  ],
};

const noVerbs = ['تجارة', 'تقنية', 'تحت', 'تاريخ', 'تونس', 'تركيا', 'بيت', 'إنترنت', 'لفت', 'تلك', 'ستة', 'كتبنا'];

const adjectives: readonly Row[] = [
  ['جديدة', 'جديد'],
  ['الجديدة', 'الجديد'],
  ['والجديدة', 'والجديد'],
  ['واسعة', 'واسع'],
  ['وواسعة', 'وواسع'],
  ['بسيطة', 'بسيط'],
  ['العالية', 'العالي'],
  ['عالية', 'عالٍ'],
  ['البطيئة', 'البطيء'],
  ['ملغاة', 'ملغى'],
  ['الأولى', 'الأول'],
  ['أخرى', 'آخر'],
  ['البيضاء', 'الأبيض'],
  ['الرقمية', 'الرقمي'],
  ['الميكروسكوبية', 'الميكروسكوبي'],
];

const accusatives: readonly Row[] = [
  ['جديدة', 'جديدًا'],
  ['عالية', 'عاليًا'],
  ['بطيئة', 'بطيئًا'],
  ['ملغاة', 'ملغى'],
];

const noFeminineAdjectives = ['القضية', 'الشركة', 'تقنيات', 'الخلية', 'كبرى', 'مدرسة'];
const noMasculineAdjectives = ['المستشفى', 'المحامي', 'التعافي', 'الكتاب', 'جديدة'];

const pronouns: readonly Row[] = [
  ['نتائجها', 'نتائجه'],
  ['بها', 'به'],
  ['ولها', 'وله'],
  ['أنها', 'أنه'],
  ['طورتها', 'طورته'],
  ['بناؤها', 'بناؤه'],
];

const noPronouns = {
  masculine: ['وجها', 'وجهًا', 'اتجاها', 'الها', 'ها'],
  feminine: ['وجه', 'الاتجاه', 'يواجه', 'توجيه', 'بوجه', 'هذه', 'الله', 'مياه'],
} as const;

describe('gender', () => {
  for (const [name, rows] of Object.entries(sameBothWays)) {
    for (const [feminine, masculine] of rows) {
      it(`of ${name}: ${feminine}, ${masculine}`, () => {
        assert.equal(verbInGender(feminine, 'masculine', lexicon)?.text, masculine);
        assert.equal(verbInGender(masculine, 'feminine', lexicon)?.text, feminine);
      });
    }
  }
  for (const word of noVerbs) {
    it(`${word} is no feminine verb`, () => {
      assert.equal(verbInGender(word, 'masculine', lexicon), undefined);
    });
  }
  it('keeps the marks of a vowelled verb', () => {
    assert.equal(verbInGender('سَتُغَيِّرُ', 'masculine', lexicon)?.text, 'سَيُغَيِّرُ');
    assert.equal(verbInGender('طُوِّرَتْ', 'masculine', lexicon)?.text, 'طُوِّرَ');
    assert.equal(verbInGender('أَدَّتْ', 'masculine', lexicon)?.text, 'أَدَّى');
  });

  for (const [feminine, masculine] of adjectives) {
    it(`of adjectives: ${feminine}, ${masculine}`, () => {
      assert.equal(adjectiveInGender(feminine, 'masculine', lexicon)?.text, masculine);
      assert.equal(adjectiveInGender(masculine, 'feminine', lexicon)?.text, feminine);
    });
  }
  for (const [feminine, masculine] of accusatives) {
    it(`of adjectives in the accusative: ${feminine}, ${masculine}`, () => {
      assert.equal(adjectiveInGender(feminine, 'masculine', lexicon, 'accusative')?.text, masculine);
      assert.equal(adjectiveInGender(masculine, 'feminine', lexicon)?.text, feminine);
    });
  }
  it('knows the accusative by its tanwin, and a construct by what follows', () => {
    assert.equal(adjectiveInGender('جديدةً', 'masculine', lexicon)?.text, 'جديدًا');
    assert.equal(adjectiveInGender('عالية', 'masculine', lexicon, 'construct')?.text, 'عالي');
  });
  it('moves the vowel of the case', () => {
    assert.equal(adjectiveInGender('الذَّكيةِ', 'masculine', lexicon)?.text, 'الذَّكيِ');
    assert.equal(adjectiveInGender('الجديدُ', 'feminine', lexicon)?.text, 'الجديدةُ');
  });
  it('leaves superlatives as they are', () => {
    assert.equal(adjectiveInGender('الأفضل', 'feminine', lexicon)?.text, 'الأفضل');
    assert.equal(adjectiveInGender('الكبرى', 'masculine', lexicon)?.text, 'الأكبر');
  });
  it('is not certain of words that are nouns too', () => {
    assert.deepEqual(adjectiveInGender('المهمة', 'masculine', lexicon), { text: 'المهم', certain: false });
    assert.deepEqual(adjectiveInGender('المستخدم', 'feminine', lexicon), { text: 'المستخدمة', certain: false });
  });
  for (const word of noFeminineAdjectives) {
    it(`${word} is no feminine adjective`, () => {
      assert.equal(adjectiveInGender(word, 'masculine', lexicon), undefined);
    });
  }
  for (const word of noMasculineAdjectives) {
    it(`${word} is no masculine adjective`, () => {
      assert.equal(adjectiveInGender(word, 'feminine', lexicon), undefined);
    });
  }

  for (const [feminine, masculine] of pronouns) {
    it(`of attached pronouns: ${feminine}, ${masculine}`, () => {
      assert.equal(enclisisInGender(feminine, 'masculine', lexicon), masculine);
      assert.equal(enclisisInGender(masculine, 'feminine', lexicon), feminine);
    });
  }
  for (const to of ['masculine', 'feminine'] as const) {
    for (const word of noPronouns[to]) {
      it(`${word} has no pronoun attached that would be ${to}`, () => {
        assert.equal(enclisisInGender(word, to, lexicon), undefined);
      });
    }
  }
  it('of pronouns and demonstratives', () => {
    assert.equal(pronounInGender('والتي', 'masculine'), 'والذي');
    assert.equal(pronounInGender('فهو', 'feminine'), 'فهي');
    assert.equal(demonstrativeInGender('بهذه', 'masculine'), 'بهذا');
    assert.equal(demonstrativeInGender('ذلك', 'feminine'), 'تلك');
    assert.equal(demonstrativeInGender('لذلك', 'feminine'), undefined);
    assert.equal(demonstrativeInGender('كذلك', 'feminine'), undefined);
  });
});
