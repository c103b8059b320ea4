import { fold } from '../../text/fold';
import { solidAfter, wordsBefore } from '../../text/neighbours';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/** Definite nouns that are said twice with و between: «بين الحين والحين», «... والسلام». */
const saidAgain = wordSet('الحين الفينة المرة السلام الله العين السن اليوم الواحد الكل الخ الصبر');

/** «بين الكلمة والكلمة»: two of a kind. */
const betweenTwo = wordSet('بين وبين بينما ما');

/**
 * Is a definite noun joined by و to itself, with nothing that tells the second from the first? «للشركات والشركات.» is
 * two words of the English that became one; «الرأي والرأي الآخر» is not, nor «التعليم والتعليم عن بعد».
 */
export function isJoinedToItself(tokens: readonly Token[], first: Token, second: Token): boolean {
  if (second.text.length < 6 || !second.text.startsWith('و')) return false;
  const noun = definiteNoun(withoutWaw(fold(first.text)));
  if (noun === undefined || saidAgain.has(noun)) return false;
  if (definiteNoun(withoutWaw(fold(second.text))) !== noun) return false;
  const [before] = wordsBefore(tokens, first.start, 1);
  if (before !== undefined && (betweenTwo.has(fold(before.text)) || definiteNoun(fold(before.text)) === noun))
    return false;
  return endsPhrase(solidAfter(tokens, second.end), noun);
}

const withoutWaw = (folded: string): string => (folded.startsWith('و') ? folded.slice(1) : folded);

/** الأدوات of الأدوات, بالأدوات and للأدوات; nothing shorter than four letters behind the article. */
function definiteNoun(folded: string): string | undefined {
  const stem = /^(?:[بك]?ال|لل)(.{4,})$/.exec(folded)?.[1];
  return stem === undefined ? undefined : `ال${stem}`;
}

/** Said a third time, it is said on purpose. */
function endsPhrase(after: Token | undefined, noun: string): boolean {
  if (after === undefined) return true;
  if (after.kind === 'punctuation') return closing.has(after.text);
  if (after.kind !== 'arabic') return false;
  const folded = fold(after.text);
  return /^و(?:ال|لل|بال)/.test(folded) && definiteNoun(folded.slice(1)) !== noun;
}

const closing = new Set(['.', '،', '؛', '؟']);
