import assert from 'node:assert/strict';
import { wrongSense } from '../../../src/core/checks/wrongSense';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { knowledgeOf } from '../../support/knowledgeOf';

const knowledge = knowledgeOf({
  domain: 'computing',
  domains: [
    { id: 'computing', cues: ['خادم', 'مبرمج', 'شيفرة'], kin: ['network'] },
    { id: 'network', cues: ['موجّه'] },
    { id: 'language-models', cues: ['ChatGPT', 'جيميناي'] },
    { id: 'textiles', cues: ['إبرة', 'قماش', 'نول'] },
  ],
  concepts: [
    {
      id: 'thread',
      english: ['thread'],
      arabic: ['مسار تنفيذ'],
      wrong: [
        {
          form: 'خيط',
          plurals: ['خيوط'],
          reading: 'textiles',
          literal: ['yarn'],
          for: { before: ['تعدد', 'يعمل ب'], after: ['التنفيذ'], near: ['معالج'] },
          against: { before: ['بكرة'], near: ['صوف'] },
        },
      ],
    },
    {
      id: 'prompt',
      english: ['prompt'],
      arabic: ['موجّه'],
      wrong: [{ form: 'سريع', needs: 'both', for: { before: ['اكتب'] } }],
    },
    {
      id: 'information-technology',
      english: ['IT'],
      arabic: ['تقنية المعلومات'],
      wrong: [{ form: 'ذلك', needs: 'source', literal: ['that'], for: { before: ['قسم'] } }],
    },
    {
      id: 'epoch',
      english: ['epoch'],
      arabic: ['حقبة'],
      wrong: [{ form: 'عصر', needs: 'both', for: { before: ['كل'], fields: ['language-models'] } }],
    },
    {
      id: 'model',
      english: ['model'],
      arabic: [{ term: 'نموذج', plural: 'نماذج' }],
      wrong: [
        {
          form: 'طراز',
          plurals: ['طرازات'],
          for: { fields: ['language-models'] },
          against: { fields: ['textiles'] },
        },
      ],
    },
    {
      id: 'cloud-app',
      english: ['cloud app'],
      arabic: ['تطبيق سحابي'],
      wrong: [{ form: 'تطبيق غيمي', always: true }],
    },
    {
      id: 'amnesty',
      english: ['AI'],
      arabic: ['ذكاء اصطناعي'],
      wrong: [{ form: 'منظمة العفو', reading: 'textiles' }],
    },
  ],
});

const review = (text: string, english?: string) =>
  createReviewer({ checks: [wrongSense], knowledge, settings: defaultSettings }).review(
    { text, format: 'plain' },
    english === undefined ? undefined : { text: english, format: 'plain' },
  ).findings;

const found = (text: string, english?: string): readonly string[] =>
  review(text, english).map((finding) => finding.text);

describe('evidence for a sense', () => {
  const flags: readonly (readonly [why: string, text: string, flagged: string, english?: string])[] = [
    ['a word before', 'يدعم البرنامج تعدد الخيوط.', 'الخيوط'],
    ['a word before through clitics', 'وبتعدد الخيوط يكون أسرع.', 'الخيوط'],
    ['a phrase that ends in a proclitic', 'يعمل بخيط واحد.', 'بخيط'],
    ['a word after', 'عدد خيوط التنفيذ ثمانية.', 'خيوط'],
    ['a word in the sentence', 'في المعالج ثمانية خيوط.', 'خيوط'],
    ['the English source, with the field', 'ينشئ الخادم خيطًا لكل طلب.', 'خيطًا', 'The server creates a thread.'],
    ['nothing more, where the wording is right nowhere', 'هذا تطبيق غيمي.', 'تطبيق غيمي'],
    ['the field alone, for a wording of several words', 'كتب المبرمج شيفرة منظمة العفو.', 'منظمة العفو'],
    ['a word of a field that the rendering names', 'تفوق الطراز على ChatGPT.', 'الطراز'],
    ['a neighbour together with the field, where neither is enough', 'اكتب سريعا واضحا للخادم.', 'سريعا'],
    ['a neighbour together with a field that is named', 'يتغير ChatGPT في كل عصر.', 'عصر'],
    ['a neighbour and a named field elsewhere in the paragraph', 'سألنا ChatGPT وجيميناي. يتغير في كل عصر.', 'عصر'],
    ['two words of a named field elsewhere in the paragraph', 'سألنا ChatGPT وجيميناي. تغير الطراز بشيفرة.', 'الطراز'],
    [
      'a neighbour and an article with a named field',
      'سألنا ChatGPT وجيميناي.\nأجاب ChatGPT وجيميناي.\nيتغير في كل عصر.',
      'عصر',
    ],
    ['a neighbour together with the English', 'يعمل في قسم ذلك ستون.', 'ذلك', 'Sixty work in IT.'],
    ['the rest of the article', 'الخادم والمبرمج والشيفرة هنا.\nخادم منظمة العفو جديد.', 'منظمة العفو'],
  ];
  for (const [why, text, flagged, english] of flags) {
    it(`is ${why}`, () => {
      assert.deepEqual(found(text, english), [flagged]);
    });
  }

  const passes: readonly (readonly [why: string, text: string, english?: string])[] = [
    ['nothing speaks for an error', 'في يدها خيط طويل.'],
    ['only the field speaks, and the wording is an ordinary word', 'كتب المبرمج شيفرة الخادم، وفي يده خيط.'],
    ['a neighbour speaks against', 'يدعم المعالج بكرة خيط.'],
    ['a word of the other field stands near', 'منظمة العفو والمبرمج والإبرة والقماش في شيفرة واحدة.'],
    ['the English has the literal word', 'عدد خيوط التنفيذ كبير.', 'A lot of yarn.'],
    ['the English does not mention it', 'منظمة العفو والمبرمج هنا.', 'The programmer came.'],
    ['the wording is quoted', 'كتب «خيوط» مكان مسارات، وفي المعالج معنى آخر.'],
    ['two words of a field stand against one of another', 'في ChatGPT إبرة وقماش من الطراز نفسه.'],
    ['the neighbour stands without the field that it needs', 'اكتب سريعا قبل المساء.'],
    ['the neighbour stands without the English that it needs', 'يعمل في قسم ذلك المصنع ستون.'],
    ['the English has the term, and no neighbour speaks', 'قال المدير ذلك.', 'The IT head said so.'],
    ['a word against stands in a paragraph of a named field', 'في ChatGPT وجيميناي إبرة. يتغير الطراز بشيفرة.'],
    ['the field and the English stand without the neighbour', 'الخادم سريع.', 'The prompt of the server.'],
    ['a word of the domain stands for fields that are named', 'في كل عصر مبرمج وخادم.'],
    ['the field stands without the neighbour that it needs', 'الخادم سريع والمبرمج سريع.'],
    ['evidence stands in another sentence', 'المعالج سريع. وفي يدها خيط.'],
  ];
  for (const [why, text, english] of passes) {
    it(`does not do where ${why}`, () => {
      assert.deepEqual(found(text, english), []);
    });
  }

  it('is told to the reader, strongest first, in both languages', () => {
    const [finding] = review('يدعم الخادم تعدد الخيوط في المعالج.', 'The server supports threads.');
    assert.ok(finding);
    assert.match(finding.evidence[0] ?? '', /تعدد/);
    assert.ok(finding.evidence.some((reason) => reason.includes('thread')));
    assert.equal(finding.evidence.length, finding.evidenceArabic.length);
    for (const reason of finding.evidenceArabic) assert.match(reason, /[\u0620-\u064A]/);
  });
});
