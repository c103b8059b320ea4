import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { adjectiveInGender, enclisisInGender, pronounInGender, verbInGender } from './gender';
import type { Agreement } from './gender';
import { agreementOf, governorOf, isFunctionWord } from './governor';
import type { Lexicon } from './lexicon';

export interface AgreementRepair {
  /** In order of place. */
  readonly edits: readonly (Span & { readonly text: string })[];
  /** Words that may or may not depend on the noun: the reader has to look. */
  readonly doubts: readonly Token[];
}

/** A noun that is replaced by one of another gender, in its sentence. */
export interface ReplacedNoun {
  /** Words and marks of the sentence, without spaces and emphasis. */
  readonly sentence: readonly Token[];
  readonly noun: Span;
  /** Joined before it in the text; empty where there are none. */
  readonly proclitics: string;
  readonly definite: boolean;
  /** How words agree with the new noun; they agreed with the old one in the other way. */
  readonly to: Agreement;
}

interface Work {
  readonly sentence: readonly Token[];
  readonly to: Agreement;
  readonly lexicon: Lexicon;
  readonly edits: (Span & { text: string })[];
  readonly doubts: Token[];
}

/**
 * What must change in the sentence when the noun changes its gender: the verb before it, its adjectives, the relative
 * pronoun with its clause, the predicate, and pronouns. Only where a rule can tell; what it cannot tell is a doubt.
 */
export function repairAgreement(
  { sentence, noun, proclitics, definite, to }: ReplacedNoun,
  lexicon: Lexicon,
): AgreementRepair {
  const work: Work = { sentence, to, lexicon, edits: [], doubts: [] };
  const first = sentence.findIndex(({ end }) => end > noun.start);
  const after = sentence.findIndex(({ start }) => start >= noun.end);
  const governor = governorOf(sentence, first, proclitics, to, lexicon);
  if (governor.kind === 'verb') change(work, governor.token, verbInGender(governor.token.text, to, lexicon));
  if (governor.kind === 'demonstrative') change(work, governor.token, pronounInGender(governor.token.text, to));
  // Beside a noun in construct that agrees as the old noun did, what follows may be said of that noun.
  const contested = governor.kind === 'construct' && governor.agreesAs !== to;
  if (after >= 0 && !contested) {
    const relative = repairAdjectives(work, after, definite);
    const rest = isRelative(sentence[relative]) ? repairRelativeClause(work, relative) : relative;
    if (governor.kind === 'none') repairPredicate(work, rest);
    else if (governor.kind === 'verb' || governor.kind === 'demonstrative') repairPronouns(work, rest);
  }
  return { edits: work.edits.sort((a, b) => a.start - b.start), doubts: work.doubts };
}

function change({ edits }: Work, token: Token, text: string | undefined): boolean {
  if (text === undefined || text === token.text) return false;
  edits.push({ start: token.start, end: token.end, text });
  return true;
}

/** المفتوحة المصدر, متعددة الوسائط: the noun after such an adjective belongs to it. */
const falseConstruct = /^(?:ال)?(?:مفتوح|مغلق|متعدد|واسع|سريع|عالي|منخفض|عديم|محدود)ة?$/;

/** Gives the place behind the adjectives, and behind a comma before a relative pronoun. */
function repairAdjectives(work: Work, from: number, definite: boolean): number {
  const { sentence, to, lexicon } = work;
  let at = from;
  for (let token = sentence[at]; token?.kind === 'arabic'; token = sentence[at]) {
    if (/^[وفبكل]ال|^لل/.test(token.text) || token.text.startsWith('ال') !== definite) break;
    if (!change(work, token, adjectiveInGender(token.text, to, lexicon))) break;
    at += falseConstruct.test(token.text) && sentence[at + 1]?.kind === 'arabic' ? 2 : 1;
  }
  return sentence[at]?.text === '،' && isRelative(sentence[at + 1]) ? at + 1 : at;
}

const isRelative = (token: Token | undefined): boolean => token !== undefined && /^و?(?:التي|الذي)$/.test(token.text);

const verbParticle = /^(?:لا|لم|لن|قد|سوف|ما)$/;
const copula = /^(?:هي|هو|ليست?|أصبحت?|تصبح|يصبح|تكون|يكون|كانت?|صارت?|ظلت?|باتت?)$/;
const accusativeCopula = /^(?:ليست?|أصبحت?|تصبح|يصبح|تكون|يكون|كانت?|صارت?|ظلت?|باتت?)$/;

/** Repairs a relative pronoun and its clause, up to the next mark; gives the place behind it. */
function repairRelativeClause(work: Work, relative: number): number {
  const { sentence, to, lexicon } = work;
  let at = relative;
  for (let token = sentence[at]; token?.kind === 'arabic'; token = sentence[at]) {
    if (at > relative && !verbParticle.test(token.text) && !copula.test(token.text)) break;
    change(work, token, pronounInGender(token.text, to) ?? verbInGender(token.text, to, lexicon));
    at++;
  }
  const verb = sentence[at];
  // With an object pronoun the verb has a subject of its own: التي طورتها الشركة.
  if (verb?.kind === 'arabic' && enclisisInGender(verb.text, to) === undefined)
    change(work, verb, verbInGender(verb.text, to, lexicon) ?? indefiniteAdjective(work, verb, false));
  return repairPronouns(work, at);
}

/** A verb or an indefinite adjective as predicate, and what is joined to it by و further on. */
function repairPredicate(work: Work, from: number): void {
  const { sentence, to, lexicon } = work;
  let at = sentence[from]?.text === '،' ? from + 1 : from;
  let accusative = false;
  for (let token = sentence[at]; token?.kind === 'arabic'; token = sentence[at]) {
    if (!verbParticle.test(token.text) && !copula.test(token.text)) break;
    accusative ||= accusativeCopula.test(token.text);
    change(work, token, pronounInGender(token.text, to) ?? verbInGender(token.text, to, lexicon));
    at++;
  }
  const predicate = sentence[at];
  if (predicate?.kind === 'arabic')
    change(
      work,
      predicate,
      verbInGender(predicate.text, to, lexicon) ?? indefiniteAdjective(work, predicate, accusative),
    );
  repairPronouns(work, at + 1);
}

const indefiniteAdjective = ({ to, lexicon }: Work, token: Token, accusative: boolean): string | undefined =>
  token.text.startsWith('ال') ? undefined : adjectiveInGender(token.text, to, lexicon, accusative);

/**
 * Pronouns and joined verbs from `from` to the end of the clause, as long as no other noun that they could mean has
 * come in between; after one, they are doubts. Gives the place where it stopped.
 */
function repairPronouns(work: Work, from: number): number {
  const { sentence, to, lexicon } = work;
  let rival = false;
  let afterPronoun = false;
  for (let at = from; at < sentence.length; at++) {
    const token = sentence[at];
    if (token === undefined || token.kind === 'punctuation') {
      if (token !== undefined && /[.!؟؛:()«»“”"]/.test(token.text)) return at;
      continue;
    }
    if (token.kind !== 'arabic') continue;
    const replacement = dependentInGender(work, token, afterPronoun);
    afterPronoun = !rival && /^[وف]?(?:هي|هو|ليست?)$/.test(token.text);
    if (replacement !== undefined) {
      if (rival) work.doubts.push(token);
      else change(work, token, replacement);
    }
    rival ||= couldBeMeant(token.text, to, lexicon);
  }
  return sentence.length;
}

function dependentInGender({ to, lexicon }: Work, { text }: Token, afterPronoun: boolean): string | undefined {
  if (isRelativeText(text)) return undefined;
  const said = afterPronoun ? (verbInGender(text, to, lexicon) ?? adjectiveInGender(text, to, lexicon)) : undefined;
  const joined = /^[وف]/.test(text) ? verbInGender(text, to, lexicon) : undefined;
  return said ?? joined ?? pronounInGender(text, to) ?? enclisisInGender(text, to);
}

const isRelativeText = (text: string): boolean => /^و?(?:التي|الذي)$/.test(text);

/** A noun that agrees as the old noun did, so that a later pronoun may mean it. */
function couldBeMeant(text: string, to: Agreement, lexicon: Lexicon): boolean {
  const folded = fold(text);
  if (isFunctionWord(folded) || folded.length < 3) return false;
  if (to === 'masculine')
    return !folded.endsWith('ها') && (agreementOf(folded, lexicon) === 'feminine' || brokenPluralPattern.test(folded));
  return !/(?:ة|ات|ها|ه)$/.test(folded) && /^(?:[وفبكل]?ال|لل)/.test(folded);
}

/** أفعال, مفاعل, مفاعيل, فواعل, فعائل, فعاليل: patterns that are nearly always plurals. */
const brokenPluralPattern = /^[وفبكل]?(?:ال)?(?:ا..ا.|م.ا..|م.ا.ي.|.وا..|.وا.ي.|..ائ.|..ا.ي.)$/;
