import type { ContextRule, Place } from './contextSlips';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const always = (): boolean => true;
const never = (): boolean => false;

/** The fixed phrases of the feminine elative. */
const firstThings = new Set(
  words('المرة للمرة بالمرة الدرجة السنة الجولة الدورة الحلقة المباراة العالمية الدقيقة اللحظة الطبعة القوة القوى'),
);

/** What makes a verb lose its ن, so that «يدعوا» is a plural. */
const governors = new Set(
  words('لم ولم فلم لن ولن فلن أن وأن بأن كي لكي حتى ألا وألا لئلا كيلا لا ولا فلا إن من مهما أو ما ليس'),
);
const isGoverned = ({ before }: Place): boolean =>
  [1, 2, 3, 4, 5].some((distance) => governors.has(before(distance)) || /^[وف]?(?:ل?ي|ا).*وا$/.test(before(distance)));

/** Adjectives that stand for no person or thing of somebody's. */
const adjectives = words(`
  جديده كبيره طويله قصيره قديمه شديده واسعه سريعه خطيره كثيره قليله ضخمه هائله مختلفه متعدده مهمه رئيسيه قويه جميله ممكنه متوسطه متكرره شامله حاده دقيقه بسيطه مستمره مؤقته متنوعه متقدمه متطوره مرتفعه منخفضه
  عربيه دوليه محليه وطنيه رسميه سياسيه اقتصاديه عسكريه أمنيه قانونيه تاريخيه ثقافيه تعليميه رياضيه علميه فنيه طبيه مدرسيه
  خشبيه معدنيه جبليه صحراويه بحريه جويه بريه تجاريه صناعيه زراعيه سياحيه نوويه رقميه إلكترونيه تقنيه يوميه سنويه شهريه
  فرنسيه ألمانيه بريطانيه أمريكيه أميركيه روسيه صينيه تركيه إيرانيه إسرائيليه فلسطينيه مصريه سوريه لبنانيه عراقيه مغربيه جزائريه تونسيه`);

/** With a feminine subject. */
const copulas = new Set(words('كانت وكانت تكون تبدو أصبحت ليست ظلت باتت تعد تعتبر'));

/** Adverbs in ة, which no adjective follows. */
const noNouns = new Set(words('خاصة عامة كافة عادة نتيجة بغية مرة سنة فترة حياة'));

/** Nouns in ة whose form in ه means something too: غرفه are his rooms. */
const nouns = words(
  'سمكه قصه رحله ورقه غرامه غرفه شقه منطقه شركه مدينه منظمه مجموعه خطه فكره دوله دوره سلسله دائره قاعده عمليه',
);
const beforeNoun = new Set(words('في على إلى مع بعد قبل خلال'));
/** No noun of this shape can be what somebody's thought or paper holds: «على ورقه قصيدة». */
const feminineAdjectives = new Set(
  words(`
  جديدة كبيرة صغيرة طويلة قصيرة قديمة واسعة ضيقة مظلمة بعيدة قريبة نادرة مختلفة مشتركة عميقة سريعة غريبة جميلة رائعة نائية أخرى
  مدرسية سياحية بحرية جبلية ريفية مالية تجارية دولية محلية حكومية عسكرية أمنية تعليمية طبية علمية قانونية إنسانية اقتصادية
  صناعية زراعية نفطية ساحلية حدودية صحراوية خشبية بيضاء سوداء حمراء خضراء زرقاء صفراء`),
);

const toTa = (word: string): string => `${word.slice(0, -1)}ة`;

export const rightElsewhereRules: readonly ContextRule[] = [
  {
    words: ['إنشاء', 'انشاء', 'أنشاء', 'وإنشاء', 'وانشاء'],
    kind: 'glued',
    expected: (word) => word.replace(/[إاأ]نشاء/, 'إن شاء'),
    // Not «إنشاء الله للكون», its creation.
    isMeant: ({ after }) => after(1) === 'الله' && !/^ل.{2,}/.test(after(2)),
    isSure: ({ after }) => !/^[ال]/.test(after(2)),
  },
  {
    words: words('الأولي الكبري الصغري العظمي الوسطي القصوي الأخري'),
    kind: 'alif-maqsura',
    expected: (word) => word.replace(/ي$/, 'ى'),
    isMeant: ({ before }) => /^(?:[وفبك]?ال|لل).{2,}ة$/.test(before(1)),
    isSure: ({ before }) => firstThings.has(before(1)),
  },
  {
    words: words('كبري عظمي'),
    kind: 'alif-maqsura',
    expected: (word) => word.replace(/ي$/, 'ى'),
    isMeant: ({ before }) => /^(?!ال|بال|لل).{3,}ة$/.test(before(1)),
    isSure: never,
  },
  {
    words: ['معني'],
    kind: 'alif-maqsura',
    expected: () => 'معنى',
    isMeant: ({ before }) => /^(?:بلا|ما|ذات|ذو|ذا)$/.test(before(1)),
    isSure: always,
  },
  {
    words: ['اللذين', 'واللذين'],
    kind: 'context',
    expected: (word) => word.replace('لل', 'ل'),
    isMeant: ({ before, after }) => before(1) === 'هم' || /^.{2,}(?:وا|ون)$/.test(after(1)),
    isSure: always,
  },
  {
    words: words('ضن أضن نضن يضن تضن'),
    kind: 'dad',
    expected: (word) => word.replace('ض', 'ظ'),
    isMeant: ({ after }) => /^أن(?:ه|ها|هم|ني|ك|نا)?$/.test(after(1)),
    isSure: always,
  },
  {
    words: ['ضنا'],
    kind: 'dad',
    expected: () => 'ظنا',
    isMeant: ({ after }) => /^(?:منه|منها|منهم|مني|منا|أن)$/.test(after(1)),
    isSure: always,
  },
  {
    words: ['ضل'],
    kind: 'dad',
    expected: () => 'ظل',
    isMeant: ({ before, after }) => /^[وف]?(?:في|تحت)$/.test(before(1)) && after(1).startsWith('ال'),
    isSure: always,
  },
  {
    words: ['نضرا', 'ونضرا'],
    kind: 'dad',
    expected: (word) => word.replace('ض', 'ظ'),
    isMeant: ({ after }) => /^(?:ل.{3,}|إلى|لأن.*)$/.test(after(1)),
    isSure: always,
  },
  {
    words: ['النضر', 'نضر'],
    kind: 'dad',
    expected: (word) => word.replace('ض', 'ظ'),
    isMeant: ({ before }) => /^(?:بغض|بصرف|وجهة|وجهات|إعادة|بإعادة)$/.test(before(1)),
    isSure: always,
  },
  {
    words: words('يبدوا ويبدوا تبدوا وتبدوا يدعوا ويدعوا تدعوا وتدعوا يرجوا يشكوا تشكوا يخلوا تخلوا ينموا تنموا يتلوا'),
    kind: 'plural-alif',
    expected: (word) => word.slice(0, -1),
    isMeant: (place) => !isGoverned(place),
    isSure: ({ after, word }) => word.endsWith('بدوا') && /^أن(?:ه|ها|هم|ني)?$/.test(after(1)),
  },
  {
    words: words('لاعبوا ولاعبوا باحثوا ناشطوا سائقوا'),
    kind: 'plural-alif',
    expected: (word) => word.slice(0, -1),
    isMeant: ({ after }) =>
      /^(?:الفريق|المنتخب|النادي|الجامعة|المعهد|الشركة|الحافلات|الكرة|كرة|منتخب|فريق|نادي)$/.test(after(1)),
    isSure: always,
  },
  {
    words: words('كانو وكانو'),
    kind: 'plural-alif',
    expected: (word) => `${word}ا`,
    isMeant: ({ after }) => /^ي.{2,}ون(?:ه|ها|هم)?$/.test(after(1)),
    isSure: always,
  },
  {
    words: adjectives,
    kind: 'ta-marbuta',
    expected: toTa,
    isMeant: ({ before }) =>
      copulas.has(before(1)) || (/^(?!ال|بال|لل|وال).{2,}ة$/.test(before(1)) && !noNouns.has(before(1))),
    isSure: never,
  },
  {
    words: nouns,
    kind: 'ta-marbuta',
    expected: toTa,
    isMeant: ({ before, after }) => beforeNoun.has(before(1)) && feminineAdjectives.has(after(1)),
    isSure: never,
  },
];
