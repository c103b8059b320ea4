import type { Token } from '../text/words';
import { isOnlyVerb, isVerb } from './antecedents';
import {
  hasArticle,
  hasJoinedPreposition,
  isAccusativeOpener,
  isAdverb,
  isClauseOpener,
  isFunctionWord,
  isPreposition,
  isPrepositionWithPronoun,
  isQuestionWord,
  isRelative,
  isVerbOpener,
  isVerbParticle,
} from './functionWords';
import { demonstrativeInGender, enclisisInGender, opposite, pronounInGender } from './gender';
import type { Agreement } from './gender';
import type { Lexicon } from './lexicon';
import { unknownVerbInGender, verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';

/** What a noun depends on in its clause. */
export type Governor =
  /** It opens its clause, and is its subject; in the accusative after إن and its sisters. */
  | { readonly kind: 'opening'; readonly accusative: boolean }
  /** A verb of which it is the subject. */
  | { readonly kind: 'verb'; readonly at: number; readonly reading: VerbReading }
  | { readonly kind: 'preposition' }
  /** A noun before, in construct with it, and further nouns before that one. */
  | { readonly kind: 'construct'; readonly heads: readonly Token[] }
  /** A word that may be its verb, or a noun in construct with it: تطور. */
  | { readonly kind: 'unclear'; readonly at: number; readonly reading: VerbReading }
  /** The object of a verb, or something that no rule knows. */
  | { readonly kind: 'other' };

export interface Place {
  readonly governor: Governor;
  /** هذه or هي right before it, or both, and what becomes of them. */
  readonly agreeing: readonly { readonly token: Token; readonly text: string; readonly certain: boolean }[];
}

/** Where words are looked at, and for what. */
export interface Look {
  /** Words and marks of the sentence, without spaces and emphasis. */
  readonly sentence: readonly Token[];
  /** How words agree with the new noun; they agreed with the old one in the other way. */
  readonly to: Agreement;
  readonly lexicon: Lexicon;
}

/** `at`: where the noun begins in its sentence; `proclitics`: joined before it. */
export function placeOf(look: Look, at: number, proclitics: string): Place {
  const { sentence, to, lexicon } = look;
  const before = sentence[at - 1];
  if (proclitics !== '' || before?.kind !== 'arabic')
    return { governor: governorOf(look, at, proclitics), agreeing: [] };
  const demonstrative = demonstrativeInGender(before.text, to);
  if (demonstrative !== undefined) {
    const joined = /^[وف]?[بل]?(?=هذ|ذلك|تلك)/.exec(before.text)?.[0] ?? '';
    return {
      governor: governorOf(look, at - 1, joined),
      agreeing: [{ token: before, text: demonstrative, certain: true }],
    };
  }
  const isEmphatic = /^[وف]?إنها?$/.test(before.text);
  const pronoun = isEmphatic ? enclisisInGender(before.text, to, lexicon) : pronounInGender(before.text, to);
  if (pronoun === undefined || isRelative(before)) return { governor: governorOf(look, at, proclitics), agreeing: [] };
  // «هذه هي المنصة التي …»
  const pointing = sentence[at - 2];
  const pointed = isEmphatic ? undefined : demonstrativeInGender(pointing?.text ?? '', to);
  if (pointing !== undefined && pointed !== undefined)
    return {
      governor: { kind: 'opening', accusative: false },
      agreeing: [
        { token: pointing, text: pointed, certain: true },
        { token: before, text: pronoun, certain: true },
      ],
    };
  const opens = sentence[at - 2] === undefined || sentence[at - 2]?.kind === 'punctuation';
  // «ما هي …؟» asks for the noun; «إنها …» may speak of something else.
  const certain = isQuestionWord(sentence[at - 2]);
  const agreeing = certain || opens ? [{ token: before, text: pronoun, certain }] : [];
  return { governor: certain ? { kind: 'opening', accusative: false } : { kind: 'other' }, agreeing };
}

function governorOf(look: Look, at: number, proclitics: string): Governor {
  if (/[بكل]/.test(proclitics)) return { kind: 'preposition' };
  const before = look.sentence[at - 1];
  if (before === undefined || before.kind === 'punctuation') return { kind: 'opening', accusative: false };
  // و before the noun itself: what it depends on stands further back.
  if (before.kind !== 'arabic' || proclitics !== '') return { kind: 'other' };
  return verbBefore(look, at) ?? nounBefore(look, at, before);
}

function nounBefore(look: Look, at: number, before: Token): Governor {
  if (isClauseOpener(before)) return { kind: 'opening', accusative: isAccusativeOpener(before) };
  if (isPreposition(before)) return { kind: 'preposition' };
  const heads = headsBefore(look, at);
  return heads.length > 0 ? { kind: 'construct', heads } : { kind: 'other' };
}

/** The nouns right before, nearest first, that may be in construct with what stands at `at`. */
function headsBefore({ sentence, lexicon }: Look, at: number): readonly Token[] {
  const heads: Token[] = [];
  for (let token = sentence[at - 1]; token?.kind === 'arabic'; token = sentence[at - 1 - heads.length]) {
    const isNoun =
      !isFunctionWord(token) && !isRelative(token) && !hasArticle(token.text) && !isVerb(token.text, lexicon);
    // Not «قرأنا», nor a noun that has its pronoun already.
    if (!isNoun || isPrepositionWithPronoun(token) || isPronoun(token) || /(?:ها|نا|وا)$/.test(token.text)) break;
    heads.push(token);
  }
  return heads;
}

const isPronoun = ({ text }: Token): boolean =>
  /^[وف]?(?:[بلك]?هؤلاء|[بلك]?أولئك|هم|هن|هما)$/.test(text) ||
  (['masculine', 'feminine'] as const).some(
    (to) => demonstrativeInGender(text, to) !== undefined || pronounInGender(text, to) !== undefined,
  );

function verbBefore(look: Look, at: number): Governor | undefined {
  const { sentence, to, lexicon } = look;
  let place = at - 1;
  while (isPrepositionWithPronoun(sentence[place]) || isAdverb(sentence[place])) place--;
  const token = sentence[place];
  if (token?.kind !== 'arabic' || isFunctionWord(token)) return undefined;
  const reading = readVerbAt(look, place);
  if (reading === undefined) {
    const ofAnother = verbInGender(token.text, opposite(to), lexicon);
    return place === at - 1 && ofAnother !== undefined && isVerb(token.text, lexicon) ? { kind: 'other' } : undefined;
  }
  const opens = reading.enclitic !== '' || reading.joined || opensClause(look, place, place < at - 1);
  // A noun with a pronoun is in construct with nothing more.
  if (reading.enclitic !== '' || isProven(look, place, reading))
    return opens ? { kind: 'verb', at: place, reading } : { kind: 'other' };
  return opens && place === at - 1 ? { kind: 'unclear', at: place, reading } : undefined;
}

/** A verb that agreed with the old noun; also one that only a particle or س shows to be a verb. */
export function readVerbAt({ sentence, to, lexicon }: Look, at: number): VerbReading | undefined {
  if (isPreposition(sentence[at - 1]) || isSetPhrase(sentence, at)) return undefined;
  const text = sentence[at]?.text ?? '';
  if (noVerbs.test(text)) return undefined;
  const known = verbInGender(text, to, lexicon);
  if (known !== undefined) return known;
  const unknown = unknownVerbInGender(text, to);
  return unknown?.future === true || isVerbParticle(sentence[at - 1]) ? unknown : undefined;
}

/** «أول رمز» is the first one, though أوّل is a verb; كأن folds as كان does. */
const noVerbs = /^[وف]?(?:كأن|أول|أكثر|أقل|أبرز|أكبر|أحدث|أحسن|أجمل|أسرع|أقدم|أكمل)$/;

/** «فيما يلي أبرز النقاط»: the verb has no subject that it would agree with. */
const isSetPhrase = (sentence: readonly Token[], at: number): boolean =>
  /^[يت]لي$/.test(sentence[at]?.text ?? '') && /^[وف]?(?:فيما|كما|ما)$/.test(sentence[at - 1]?.text ?? '');

/** No noun is spelled like it, or a particle, a relative pronoun or س shows that it is a verb. */
export function isProven({ sentence, lexicon }: Look, at: number, reading: VerbReading): boolean {
  const before = sentence[at - 1];
  // «ما تعلمته»
  if (reading.enclitic !== '' && /^[وف]?(?:[بلكم]|في|ع)?ما$/.test(before?.text ?? '')) return true;
  return isOnlyVerb(reading, lexicon) || isVerbParticle(before) || isVerbOpener(before) || isRelative(before);
}

/** So that the noun after it is its subject, not the object of «هي» or «التي» before it. */
function opensClause(look: Look, at: number, hasPronounBetween: boolean): boolean {
  const before = look.sentence[at - 1];
  if (before === undefined || before.kind === 'punctuation' || isClauseOpener(before)) return true;
  // الطريقة التي تغير بها …
  return isRelative(before) ? hasPronounBetween : followsAdverbial(look, at);
}

/** في السنوات الأخيرة أصبحت …: what stands before the verb is no subject. */
function followsAdverbial({ sentence, lexicon }: Look, at: number): boolean {
  let start = at;
  for (let token = sentence[start - 1]; token !== undefined; token = sentence[start - 1]) {
    if (token.kind === 'punctuation' || isClauseOpener(token) || isRelative(token) || isVerb(token.text, lexicon))
      break;
    start--;
  }
  const first = sentence[start];
  if (first === undefined || isVerb(sentence[start - 1]?.text ?? '', lexicon)) return false;
  return isPreposition(first) || isAdverb(first) || hasJoinedPreposition(first.text);
}
