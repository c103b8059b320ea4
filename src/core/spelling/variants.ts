/** The confusions of Arabic spelling that are mechanical: the letters look or sound alike, and one of them is right. */
export type Confusion =
  | 'hamza'
  | 'ta-marbuta'
  | 'alif-maqsura'
  | 'hamza-seat'
  | 'tanwin'
  | 'plural-alif'
  | 'open-ta'
  | 'dad'
  | 'dal'
  | 'letters'
  | 'article'
  | 'by-ear';

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
  /** Any letter of its kind was tried: meant only where the word is a common one. */
  readonly isGuess?: true;
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

type Traits = Pick<Variant, 'habit' | 'isStrong' | 'isGuess'>;
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
const doubtful: Traits = { ...droppedPlainly, isGuess: true };
const extraHamza: Traits = { habit: 'extra-hamza', isStrong: true };
const strong: Traits = { isStrong: true };
const guess: Traits = { isGuess: true };
const strongGuess: Traits = { isStrong: true, isGuess: true };

/** Third-person stems of verbs whose last root letter is و. */
const rootsInWaw = 'رج|دع|شك|تل|عف|سم|غز|دن|عل|مح|حذ|له';

const rules: readonly Rule[] = [
  // الاعلام, الامارات: verbal nouns first.
  rule('hamza', `^(${definite})ا(?!ست)(.{1,2}ا.(?:[ةيته]|ية|ات|ها|هم)?)$`, ['$1إ$2', '$1أ$2'], droppedPlainly),
  // اعلان, الاسبوع, لاظهار; not الكتاب, whose alif is the article's, and not استديو.
  rule('hamza', `^(${definite})ا(?!ست)(.{2,})$`, ['$1أ$2', '$1إ$2'], droppedPlainly),
  // وارباح, not the names فاراج and وادان.
  rule('hamza', '^(|[وف](?=....ا))ا(?!ل|ست)(.{1,2}ا.(?:[ةيته]|ية|ات|ها|هم)?)$', ['$1إ$2', '$1أ$2'], droppedPlainly),
  rule('hamza', '^(|[وف](?=.{5}))ا(?!ل|ست)(.{3,})$', ['$1أ$2', '$1إ$2'], droppedPlainly),
  // وافاد; not واكد, which somebody's name may be, and not the town وادان.
  rule('hamza', '^(و)ا(?!ل|ست|دان)(.{3})$', '$1أ$2', doubtful),
  // لاسباب; not «لاباس», which is لا بأس as it is spoken.
  rule('hamza', '^([وف]?ل)ا(?!ل|ست)(.{1,2}ا.(?:[ةيته]|ية|ات|ها|هم)?)$', ['$1إ$2', '$1أ$2'], doubtful),
  rule('hamza', '^([وف]?ل)ا(?!ل|ست)(.{3,})$', ['$1أ$2', '$1إ$2'], doubtful),
  rule('hamza', '^([وف]?[بك]|ف)ا(?!ل|ست|[وي])(.{4,})$', ['$1إ$2', '$1أ$2'], { ...dropped, isGuess: true }),
  rule('hamza', `^(${any})الكترون(.*)$`, '$1إلكترون$2', droppedPlainly),
  rule('hamza', `^(${any})اسيا(|وي.*)$`, '$1آسيا$2', droppedPlainly),
  // إستخدام, الأجتماع, الإنتخابات: verbal nouns whose alif is only a support.
  rule('hamza', `^(${any})[أإ]((?:ست|[^اء]ت).{2,}|ت.{1,2}ا.+|ن.{2}ا.+|(?:زد|صط|ضط|د|ط).ا.+)$`, '$1ا$2', extraHamza),
  // إنطلقت, إتهم, إعتقلوا: their verbs; with أ these are first persons (أنطلق, أتهم).
  rule('hamza', `^([وف]?ل?)إ(ت.{2,}|[نسش].{3,}|.[تط].{2,})$`, '$1ا$2', extraHamza),
  rule('hamza', `^(${any})[أإ]((?:سم|بن|بنة|مرأة|ثنان|ثنين|ثنتان|ثنتين)(?:ه|ها|هم|ك|نا|ا)?)$`, '$1ا$2', extraHamza),
  // أعلان, الأدارة: verbal nouns of أعلن and أدار.
  rule('hamza', `^(${any})أ(.{1,2}ا.(?:[ةيت]|ية|ات|ه|ها|هم|تها|ته|تهم)?)$`, '$1إ$2', strongGuess),
  // تاثير, ياتي, الماساة: a hamza inside.
  rule('hamza', `^((?:${definite}|[وف]?ل?)[تينم])ا(.{2,})$`, '$1أ$2', { ...dropped, isGuess: true }),
  rule('hamza', '^(.{2,})اة$', '$1أة', droppedPlainly),
  // ريبيه, بيكيه are names.
  rule('ta-marbuta', `^((?!.{3}يه$|(?:ال|لل).{2}ه$).{4,}|${definite}.{3,})ه$`, '$1ة', {
    habit: 'ta-marbuta',
    isStrong: true,
  }),
  // أهميه, لجنه, الهشه, للزراعه.
  rule('ta-marbuta', `^(.{3}ي|.{3}|${definite}.{2,})ه$`, '$1ة', { habit: 'ta-marbuta', isStrong: true, isGuess: true }),
  // حياتة, بيتة; not سفلتة.
  rule('ta-marbuta', `^(?!${definite}|[وف])(.+[اوي]ت)ة$`, '$1ه'),
  // يساعدة, سيدرسة.
  rule('ta-marbuta', '^([وفل]?س?ي.{3,})ة$', '$1ه', guess),
  // مبارات, معانات: verbal nouns of بارى and عانى; السعات is a plural.
  rule('open-ta', `^(${any}م.ا.ا)ت$`, '$1ة', strongGuess),
  rule('open-ta', '^(.{3,}ا)ت$', '$1ة'),
  // A final ى for ي is what the check final-ya finds.
  rule('alif-maqsura', `^(${definite}.{3,})ي$`, '$1ى', strongGuess),
  // المستشفا, الأقصا; not الهوسا.
  rule('alif-maqsura', `^(${definite}[مأ].{2,})ا$`, '$1ى', strong),
  // يتسائل, قرائة; شيئ; يأكد; ابدء; مسؤل.
  rule('hamza-seat', '^(.+ا)ئ([^ي].*)$', '$1ء$2', strong),
  rule('hamza-seat', '^(.+ي)ئ$', '$1ء', strong),
  rule('hamza-seat', '^(.+ا)ءي(.+)$', '$1ئي$2', strongGuess),
  // بريءا, جريءة.
  rule('hamza-seat', '^(.+ي)ء(ا|ة)$', '$1ئ$2', strong),
  rule('hamza-seat', '^(.*جز)ئ$', '$1ء', strong),
  rule('hamza-seat', '^(.*جز)ئا$', '$1ءا', strong),
  rule('hamza-seat', '^([وف]?س?[يتن])أ(.{2,})$', '$1ؤ$2'),
  rule('hamza-seat', '^(.{2,}[^اويء])ء$', '$1أ', guess),
  rule('hamza-seat', '^(.*[^اوي])ؤ([لنسم].*)$', '$1ؤو$2'),
  // خطأا, ملجأا; جدآ, شكرأ.
  rule('tanwin', '^(.*(?:خط|ملج|مبد|نب|مخب|منش))أا$', '$1أ', strong),
  rule('tanwin', '^(.{2,}[^اوي])[أآ]$', '$1ا'),
  rule('tanwin', '^(.+ي)[أآ]$', '$1ا'),
  // يكتبو, استقبلو, تظاهرو; مهندسوا المصنع, whose و is that of a noun.
  rule('plural-alif', '^([وفل]?ي.{3,}و)$', '$1ا', guess),
  rule('plural-alif', '^([وف]?(?:است.{3}|ان.{3}|ا[^ل][تط].{2}|ات.{2}|ت.ا.{2})و)$', '$1ا', guess),
  rule('plural-alif', `^(${any}م.{3,}و)ا$`, '$1', strong),
  rule('plural-alif', '^(.{3,}يو)ا$', '$1'),
  // نرجوا, سندعوا: with ن the و is a letter of the root.
  rule('plural-alif', `^([وف]?س?ن(?:${rootsInWaw})و)ا$`, '$1', strong),
  // األربعاء, واإلدارة: ligatures that a PDF tore; اسلياحة, املتحدثة.
  rule('article', '^([وفبك]?)ا([أإآ])ل(.+)$', '$1ال$2$3', strong),
  rule('article', '^([وفب]?)ا([^اأإآل])ل(.{3,})$', '$1ال$2$3', guess),
  // االتالية, اللعربية, لالمدينة.
  rule('article', '^([وفبك]?)اال(.{2,})$', '$1ال$2', strong),
  rule('article', '^([وفبك]?)الل(.{4,}[^ت])$', '$1ال$2', strongGuess),
  rule('article', '^([وف]?)لل?ال(.{4,})$', ['$1لل$2', '$1بال$2', '$1ال$2']),
  // هاذا, لاكن, ذالك, هاؤلاء, اللذي, أولائك: an alif that is only heard, a lam that is not.
  rule('by-ear', '^([وفبكل]*)ها(ذا|ذه|ذان|ذين|ؤلاء)$', '$1ه$2', strong),
  rule('by-ear', '^([وفبكل]*)ذالك(م?)$', '$1ذلك$2', strong),
  rule('by-ear', '^([وف]?)لاكن(.*)$', '$1لكن$2', strong),
  rule('by-ear', '^([وفبك]?)الل(ذي|تي)$', '$1ال$2', strong),
  rule('by-ear', '^([وفبكل]?)أولائك$', '$1أولئك', strong),
  rule('tanwin', '^(.{2,}اء)ا$', '$1', strong),
  rule('dad', '^(?=.{4})(.*)ض(.*)$', '$1ظ$2', guess),
  rule('dad', '^(?=.{4})(.*)ظ(.*)$', '$1ض$2', guess),
  // النضام: nobody puts an article before «we lend support».
  rule('dad', `^(${definite}.+)ض(.*)$`, '$1ظ$2', strongGuess),
  rule('dad', `^(${definite}.+)ظ(.*)$`, '$1ض$2', strongGuess),
  // تنفيد, استحواد.
  rule('dal', '^(?=.{5})(.*)د(.*)$', '$1ذ$2', guess),
  rule('dal', '^(?=.{5})(.*)ذ(.*)$', '$1د$2', guess),
  // العلاقاات, السعوديية.
  rule('letters', '^(.*[^ا]ا)ا([^ا].*)$', '$1$2', strongGuess),
  rule('letters', '^(.{3,}ي)ي(ة|ات)$', '$1$2', strongGuess),
  // الان, القران, الاباء; كالاس is a name.
  rule('hamza', '^(?=.{4})([وف]?(?:ال|لل)|[وف]?ل?)ا(?!ل)(.+)$', '$1آ$2', dropped),
];

const seats = Array.from('أؤئء');

/** مأتمر, نتاءج, بيأة: any hamza behind the first letter on any other seat. */
function* otherSeats(word: string): Iterable<Variant> {
  const first = /^[وف]?(?:[بك]?ال|لل|[بكل])?./.exec(word)?.[0].length ?? 1;
  for (let at = first; at < word.length; at++) {
    if (!seats.includes(word.charAt(at))) continue;
    for (const seat of seats)
      if (seat !== word[at])
        yield { confusion: 'hamza-seat', word: word.slice(0, at) + seat + word.slice(at + 1), isGuess: true };
  }
}

const strongRules = rules.filter(({ isStrong }) => isStrong === true);

/**
 * What `word` may stand for, in groups: a group counts only where no earlier one has a word. `which` are all, or those
 * that are meant even where the language could build the word.
 */
export function variantsOf(word: string, which: 'all' | 'strong'): readonly (readonly Variant[])[] {
  const some = which === 'all' ? rules : strongRules;
  const first = apply(some, word);
  if (which === 'all' && /.[أؤئء]/.test(word)) first.push(...otherSeats(word));
  // الاداره has two faults; كانابيه has none.
  const isTwice = word.endsWith('ه') && /^[وفبك]?ا/.test(word) && !/^[بك]ا(?!ل)/.test(word);
  return isTwice ? [first, apply(some, `${word.slice(0, -1)}ة`)] : [first];
}

function apply(some: readonly Rule[], word: string): Variant[] {
  const found: Variant[] = [];
  for (const each of some) {
    if (!each.wrong.test(word)) continue;
    const { wrong, right, ...variant } = each;
    for (const text of right) found.push({ ...variant, word: word.replace(wrong, text) });
  }
  return found;
}
