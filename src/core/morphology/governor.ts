import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { possibleStems } from './clitics';
import { verbInGender } from './gender';
import type { Agreement } from './gender';
import type { Lexicon } from './lexicon';

/** What a noun depends on in its clause. */
export type Governor =
  /** Nothing: it opens its clause, and is its subject. */
  | { readonly kind: 'none' }
  | { readonly kind: 'preposition' }
  /** A verb of which it is the subject. */
  | { readonly kind: 'verb'; readonly token: Token }
  | { readonly kind: 'demonstrative'; readonly token: Token }
  /** A noun before, in construct with it. */
  | { readonly kind: 'construct'; readonly agreesAs: Agreement };

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const prepositions = wordSet(
  'في من على إلى عن مع بين عبر ضد نحو لدى عند حول خلال منذ دون بدون تحت فوق أمام وراء بعد قبل مثل غير سوى كل بعض جميع معظم',
);
const clauseOpeners = wordSet(
  'إن أن لكن ولكن لأن كأن أما حيث بينما فيما إذ كما هل أليس لعل ليت بأن وإن وأن فإن قد سوف لن لم لا ما وقد ولن ولم ولا وسوف فقد عندما حين حينما كلما إذا لو بل ثم حتى مما ربما وربما أو',
);
const demonstratives = wordSet('هذه هذا تلك ذلك وهذه وهذا');

export const isFunctionWord = (folded: string): boolean => prepositions.has(folded) || clauseOpeners.has(folded);

/** `at`: where the noun begins in its sentence; `to`: the gender it is about to have. */
export function governorOf(
  sentence: readonly Token[],
  at: number,
  proclitics: string,
  to: Agreement,
  lexicon: Lexicon,
): Governor {
  const preposition: Governor = { kind: 'preposition' };
  if (/[بكل]/.test(proclitics)) return preposition;
  const before = sentence[at - 1];
  if (before === undefined || before.kind === 'punctuation') return { kind: 'none' };
  if (before.kind !== 'arabic') return preposition;
  const folded = fold(before.text);
  if (demonstratives.has(folded)) return { kind: 'demonstrative', token: before };
  if (clauseOpeners.has(folded)) return { kind: 'none' };
  if (prepositions.has(folded) || prepositions.has(folded.replace(/^[وف](?=..)/, ''))) return preposition;
  // و before the noun itself: what it depends on stands further back.
  if (proclitics !== '') return preposition;
  if (verbInGender(before.text, to, lexicon) !== undefined && opensClause(sentence, at - 1, lexicon))
    return { kind: 'verb', token: before };
  if (/^[وفب]?ال/.test(before.text)) return preposition;
  return { kind: 'construct', agreesAs: agreementOf(folded, lexicon) };
}

/** The verb opens its clause, so that the noun after it is its subject, not the object of «هي» or «التي» before it. */
function opensClause(sentence: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = sentence[at - 1];
  const folded = fold(sentence[at]?.text ?? '');
  if (before?.kind === 'arabic') return clauseOpeners.has(fold(before.text));
  if (before !== undefined && before.kind !== 'punctuation') return false;
  return /^[وف]?س/.test(folded) || !lexicon.isNounLikeVerb(folded.replace(/^[وف]/, ''));
}

/** As what a noun is treated by the words around it; things in the plural count as feminine. */
export function agreementOf(folded: string, lexicon: Lexicon): Agreement {
  if (/(?:ة|ات)$/.test(folded)) return 'feminine';
  return possibleStems(folded).some((stem) => lexicon.isBrokenPlural(stem) || lexicon.isFeminineNoun(stem))
    ? 'feminine'
    : 'masculine';
}
