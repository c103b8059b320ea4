/** The confusions of Arabic spelling that are mechanical: the letters look or sound alike, and one of them is right. */
export type Confusion =
  'hamza' | 'ta-marbuta' | 'alif-maqsura' | 'hamza-seat' | 'tanwin' | 'open-ta' | 'dad' | 'article' | 'by-ear';

/** What whole newspapers do: leave out the hamza of the alif or the dots of ة, write a hamza on every first alif. */
export type Habit = 'hamza' | 'ta-marbuta' | 'extra-hamza';

export interface Variant {
  readonly word: string;
  readonly confusion: Confusion;
  /** Undefined: nobody writes so on principle. */
  readonly habit?: Habit;
  /**
   * Meant even where the language could build the word as it stands from others: «القاهره» might be an article before
   * «her coercer», and nobody means that.
   */
  readonly isStrong?: true;
}

/**
 * A spelling that is wrong, and what is meant where that is a word. `$1` is what stands before, proclitics and the
 * article included. Left out is what schools or countries do in different ways (يقرؤون, يقرأون, يقرءون; شؤون, شئون;
 * إبقاؤك, إبقاءك; استدعائين, استدعاءين), and what foreign names do (أنستغرام, إنستغرام; بابوا, كاناري).
 */
interface Rule extends Omit<Variant, 'word'> {
  readonly wrong: RegExp;
  readonly right: readonly string[];
}

type Traits = Pick<Variant, 'habit' | 'isStrong'>;
const rule = (confusion: Confusion, wrong: string, right: string | readonly string[], traits: Traits = {}): Rule => ({
  confusion,
  wrong: new RegExp(wrong),
  right: typeof right === 'string' ? [right] : right,
  ...traits,
});

const definite = '[وف]?(?:[بك]?ال|لل)';
const any = `(?:${definite}|[وف]?[بكل]?)`;

const dropped: Traits = { habit: 'hamza' };
const droppedPlainly: Traits = { habit: 'hamza', isStrong: true };
const extraHamza: Traits = { habit: 'extra-hamza', isStrong: true };
const strong: Traits = { isStrong: true };

const rules: readonly Rule[] = [
  // اعلان, الاسبوع, لاظهار; not الكتاب, whose alif is the article's, and not استديو.
  rule('hamza', `^(${definite})ا(?!ست)(.{2,})$`, ['$1أ$2', '$1إ$2'], droppedPlainly),
  // وارباح, not the names فاراج and وادان.
  rule(
    'hamza',
    '^(|ل|[وف]ل?(?=....ا)|[وف]ل)ا(?!ل|ست)(.{1,2}ا.(?:[ةيته]|ية|ات|ها|هم)?)$',
    ['$1إ$2', '$1أ$2'],
    droppedPlainly,
  ),
  rule('hamza', '^(|ل|[وف]ل?(?=.{5}))ا(?!ل|ست)(.{3,})$', ['$1أ$2', '$1إ$2'], droppedPlainly),
  rule('hamza', '^([وف]?[بك]|ف)ا(?!ل|ست|[وي])(.{4,})$', ['$1إ$2', '$1أ$2'], dropped),
  rule('hamza', `^(${any})الكترون(.*)$`, '$1إلكترون$2', droppedPlainly),
  rule('hamza', `^(${any})اسيا(|وي.*)$`, '$1آسيا$2', droppedPlainly),
  // إستخدام, الأجتماع, الإنتخابات: verbal nouns whose alif is only a support.
  rule('hamza', `^(${any})[أإ]((?:ست|[^اء]ت).{2,}|ت.{1,2}ا.+|ن.{2}ا.+|(?:زد|صط|ضط|د|ط).ا.+)$`, '$1ا$2', extraHamza),
  rule('hamza', `^(${any})[أإ]((?:سم|بن|بنة|مرأة|ثنان|ثنين|ثنتان|ثنتين)(?:ه|ها|هم|ك|نا|ا)?)$`, '$1ا$2', extraHamza),
  // أعلان, الأدارة: verbal nouns of أعلن and أدار.
  rule('hamza', `^(${any})أ(.{1,2}ا.(?:[ةيت]|ية|ات|ه|ها|هم|تها|ته|تهم)?)$`, '$1إ$2', strong),
  // تاثير, ياتي, الماساة: a hamza inside.
  rule('hamza', `^((?:${definite}|[وف]?ل?)[تينم])ا(.{2,})$`, '$1أ$2', dropped),
  rule('hamza', '^(.{2,})اة$', '$1أة', droppedPlainly),
  // ريبيه, بيكيه are names.
  rule('ta-marbuta', `^((?!.{3}يه$).{4,}|${definite}.{3,})ه$`, '$1ة', { habit: 'ta-marbuta', isStrong: true }),
  // حياتة, بيتة; not سفلتة.
  rule('ta-marbuta', '^(.+[اوي]ت)ة$', '$1ه'),
  // مبارات, معانات: verbal nouns of بارى and عانى; السعات is a plural.
  rule('open-ta', `^(${any}م.ا.ا)ت$`, '$1ة', strong),
  rule('open-ta', '^(.{3,}ا)ت$', '$1ة'),
  // A final ى for ي is what the check final-ya finds.
  rule('alif-maqsura', `^(${definite}.{3,})ي$`, '$1ى', strong),
  // المستشفا, الأقصا; not الهوسا.
  rule('alif-maqsura', `^(${definite}[مأ].{2,})ا$`, '$1ى', strong),
  // يتسائل, قرائة; شيئ; يأكد; ابدء; مسؤل.
  rule('hamza-seat', '^(.+ا)ئ([^ي].*)$', '$1ء$2', strong),
  rule('hamza-seat', '^(.+ي)ئ$', '$1ء', strong),
  rule('hamza-seat', '^([وف]?س?[يتن])أ(.{2,})$', '$1ؤ$2'),
  rule('hamza-seat', '^(.{2,}[^اويء])ء$', '$1أ'),
  rule('hamza-seat', '^(.+)ؤ([^و].*)$', '$1ؤو$2'),
  // االتالية, لالمدينة.
  rule('article', '^([وفبك]?)اال(.{2,})$', '$1ال$2', strong),
  rule('article', '^([وف]?)لل?ال(.{4,})$', '$1لل$2'),
  // هاذا, لاكن, ذالك, هاؤلاء, اللذي, أولائك: an alif that is only heard, a lam that is not.
  rule('by-ear', '^([وفبكل]*)ها(ذا|ذه|ذان|ذين|ؤلاء)$', '$1ه$2', strong),
  rule('by-ear', '^([وفبكل]*)ذالك(م?)$', '$1ذلك$2', strong),
  rule('by-ear', '^([وف]?)لاكن(.*)$', '$1لكن$2', strong),
  rule('by-ear', '^([وفبك]?)الل(ذي|تي)$', '$1ال$2', strong),
  rule('by-ear', '^([وفبكل]?)أولائك$', '$1أولئك', strong),
  rule('tanwin', '^(.{2,}اء)ا$', '$1', strong),
  rule('dad', '^(?=.{4})(.*)ض(.*)$', '$1ظ$2'),
  rule('dad', '^(?=.{4})(.*)ظ(.*)$', '$1ض$2'),
];

/** الان, القران: only where no other hamza gives a word. كالاس is a name. */
const madda: readonly Rule[] = [rule('hamza', '^(?=.{4})([وف]?(?:ال|لل)|[وف]?ل?)ا(?!ل)(.+)$', '$1آ$2', dropped)];

/** What `word` may stand for, in groups: a group counts only where no earlier one has a word. */
export function variantsOf(word: string): readonly (readonly Variant[])[] {
  const groups = [apply(rules, word), apply(madda, word)];
  // الاداره has two faults; كانابيه has none.
  if (/^[وفبك]?ا.*ه$/.test(word) && !/^[بك]ا(?!ل)/.test(word)) groups.push(apply(rules, `${word.slice(0, -1)}ة`));
  return groups;
}

const apply = (some: readonly Rule[], word: string): readonly Variant[] =>
  some
    .filter(({ wrong }) => wrong.test(word))
    .flatMap(({ wrong, right, ...variant }) => right.map((text) => ({ ...variant, word: word.replace(wrong, text) })));
