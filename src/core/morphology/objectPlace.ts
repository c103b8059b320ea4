import type { Token } from '../text/words';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Span } from '../text/span';
import { isOnlyVerb, isVerb } from './antecedents';
import { hasArticle, hasJoinedPreposition, isFunctionWord, isPreposition, isRelative } from './functionWords';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';

/** A subject of more words than this is rare between a verb and its object. */
const longestSubject = 2;

/**
 * «درّبت الشركة عارضة أزياء على …»: an indefinite noun behind a verb and its subject is the object, and in the
 * accusative even where its ending does not show it. False where the noun may be in construct with what follows.
 */
export function isObjectHere(tokens: readonly Token[], noun: Span, lexicon: Lexicon): boolean {
  return standsAlone(solidAfter(tokens, noun.end), lexicon) && hasVerbAndSubjectBefore(tokens, noun, lexicon);
}

const standsAlone = (next: Token | undefined, lexicon: Lexicon): boolean =>
  next === undefined ||
  next.kind === 'punctuation' ||
  isPreposition(next) ||
  isFunctionWord(next) ||
  isRelative(next) ||
  hasJoinedPreposition(next.text) ||
  isVerb(next.text, lexicon);

function hasVerbAndSubjectBefore(tokens: readonly Token[], noun: Span, lexicon: Lexicon): boolean {
  let token = solidBefore(tokens, noun.start);
  for (let words = 0; words < longestSubject; words++) {
    if (token === undefined || !mayBeSubject(token)) return false;
    token = solidBefore(tokens, token.start);
    if (token !== undefined && isTransitive(token, tokens, lexicon)) return true;
  }
  return false;
}

const mayBeSubject = ({ kind, text }: Token): boolean =>
  kind === 'latin' || (kind === 'arabic' && /^ال../.test(text) && hasArticle(text));

function isTransitive(token: Token, tokens: readonly Token[], lexicon: Lexicon): boolean {
  // عبر is a preposition too.
  if (token.kind !== 'arabic' || isFunctionWord(token)) return false;
  // At the opening أصلح is «he mended», behind a noun it may be «more fitting».
  const before = solidBefore(tokens, token.start);
  const opens = before === undefined || before.kind === 'punctuation';
  return (['masculine', 'feminine'] as const).some((to) => {
    const reading = verbInGender(token.text, to, lexicon);
    return reading?.takesObject === true && reading.enclitic === '' && (opens || isOnlyVerb(reading, lexicon));
  });
}
