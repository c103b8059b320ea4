import { SHADDA } from '../text/arabic';
import { fold } from '../text/fold';
import { fact } from '../text/wordForm';
import type { Token } from '../text/words';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const prepositions = wordSet(
  'في من على إلى عن مع بين عبر ضد نحو لدى عند حول خلال منذ دون بدون تحت فوق أمام وراء خلف بعد قبل مثل غير سوى رغم برغم بسبب بفضل بعكس عكس حسب بحسب وفق ضمن داخل خارج كل بعض جميع معظم أي أغلب كافة سائر نفس بواسطة باستخدام أثناء إزاء تجاه حيال عدا باستثناء',
);
/** A verb after them opens its clause, and so does a noun. */
const openers = wordSet(
  'إن أن لكن لأن أما حيث بينما فيما إذ كما هل أليس لعل ليت بأن لقد قد سوف لن لم لا ما عندما حين حينما كلما إذا لو لولا بل ثم حتى مما بما ربما أو كي لكي كيف متى لماذا أين ريثما طالما منذما إنما كأنما لما إلا مثلما بعدما قبلما أم أينما مهما سواء ألم أولم أفلم ألن',
);
/** The noun after them is in the accusative. */
const accusativeOpeners = wordSet('إن أن لكن لأن لعل ليت بأن');
/** Only verbs stand after them; after لا a noun may. */
const verbParticles = wordSet('لم لن سوف قد لقد ألم أولم أفلم ألن');
const adverbs = wordSet(
  'أيضا كذلك اليوم أمس غدا الآن حاليا فعلا بالفعل حتما قريبا مؤخرا دائما غالبا أحيانا عادة حقا تماما جدا كثيرا قليلا بالتأكيد فقط أخيرا لاحقا سابقا هنا هناك خاصة فجأة مباشرة مرة بداية نهاية نتيجة صراحة حقيقة كافة معا مجددا أعلاه أدناه تدريجيا سريعا بعد',
);
const withPronoun = /^[وف]?(?:ب|ل|في|من|عن|علي|الي|لدي|مع|بين|عند|حول|خلال|بعد|قبل)(?:ه|ها|هم|هما|هن|نا|ك|كم|ي)$/;

/** Without و or ف before it, where the rest is a word of the set. */
const isOf = (words: ReadonlySet<string>): ((token: Token | undefined) => boolean) => {
  const has = fact((text) => {
    const folded = fold(text);
    return words.has(folded) || (/^[وف]../.test(folded) && words.has(folded.slice(1)));
  });
  return (token) => token?.kind === 'arabic' && has(token);
};

/** خلّف, حوّل: with a doubled letter these are verbs. */
const doubled = /^[وف]?(?:خل\u0651ف|حو\u0651ل|قب\u0651ل|عب\u0651ر|بي\u0651ن|فو\u0651ق|ضم\u0651ن|دو\u0651ن|خل\u0651ف)$/;
const isPlainPreposition = isOf(prepositions);
export const isPreposition = (token: Token | undefined): boolean =>
  isPlainPreposition(token) && !(token?.text.includes(SHADDA) === true && doubled.test(token.text));
/** «كأن», which folds as كان does. */
const isAsIf = (token: Token | undefined): boolean => /^[وف]?كأن\u0651?$/.test(token?.text ?? '');
const isPlainOpener = isOf(openers);
const isPlainAccusativeOpener = isOf(accusativeOpeners);
export const isClauseOpener = (token: Token | undefined): boolean => isPlainOpener(token) || isAsIf(token);
export const isAccusativeOpener = (token: Token | undefined): boolean =>
  isPlainAccusativeOpener(token) || isAsIf(token);
export const isVerbParticle = isOf(verbParticles);
/** After these a word that is a noun too is a verb: كيف تعمل. */
export const isVerbOpener = isOf(wordSet('لا كيف متى لماذا إذا عندما حينما كلما لو لولا'));
export const isAdverb = isOf(adverbs);
export const isFunctionWord = (token: Token): boolean =>
  isPreposition(token) || isClauseOpener(token) || isAdverb(token);

/** May stand between a noun and its verb. */
export const isPreverbal = isOf(wordSet('لا لم لن ما قد لقد سوف'));
export const isQuestionWord = isOf(wordSet('ما من أين كيف متى'));

/** أن before a verb of the same subject: تستطيع أن تغير. */
export const isInfinitiveParticle = isOf(wordSet('أن بأن كي لكي'));

/** عليها, بهم: a preposition with a pronoun. */
export const isPrepositionWithPronoun = (token: Token | undefined): boolean =>
  token?.kind === 'arabic' && hasPronoun(token);

const hasPronoun = fact((text) => withPronoun.test(fold(text)));

export const isRelative = isOf(wordSet('الذي التي اللذان اللذين اللتان اللتين الذين اللواتي اللاتي'));

/** With the article, or with a preposition joined to it. */
export const hasArticle = (text: string): boolean => /^[وف]?(?:[بك]?ال|لل)/.test(fold(text));

/** بالشركة, للشركة, but not «ال» alone. */
export const hasJoinedPreposition = (text: string): boolean => /^[وف]?(?:[بك]ال|لل)/.test(fold(text));

const copula =
  /^[وفسل]*(?:كانت?|[يت]كو?ن|اصبحت?|[يت]صبح|صارت?|[يت]صي?ر|ظلت?|[يت]ظل|باتت?|[يت]با?ت|امست?|امسي|[يت]مسي|اضحت?|اضحي|[يت]ضحي|غدت?|[يت]غدو|ليست?|زالت?|[يت]زا?ل|دامت?|عادت?|[يت]عو?د|[يت]عتبر|اعتبرت?|[يت]بقي?|بقيت?|[يت]بدو?|بدت|بدا)$/;
/** Verbs with a second verb of the same subject: بدأت … تغير. */
const auxiliary =
  /^[وفس]*(?:بدات?|[يت]بدا|كادت?|[يت]كاد|اخذت?|جعلت?|راحت?|شرعت?|اوشكت?|[يت]وشك|استمرت?|[يت]ستمر|واصلت?|انفكت?)$/;

/** كان and its sisters: their predicate is in the accusative. */
export const isCopula = (text: string): boolean => copula.test(fold(text));

export const awaitsVerb = (text: string): boolean => isCopula(text) || auxiliary.test(fold(text));
