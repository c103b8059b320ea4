import { repairAgreement } from '../../morphology/agreementRepair';
import type { AgreementRepair } from '../../morphology/agreementRepair';
import type { Gender } from '../../morphology/nounPhrase';
import type { Knowledge } from '../../termbase/knowledge';
import type { Mention } from '../../termbase/sense';
import { say } from '../../text/message';
import type { Paragraph } from '../../text/paragraph';
import { contains } from '../../text/span';
import type { Fix } from '../check';

const writes = { en: 'Write {text}', ar: 'كتابة {text}' };
const writesAndAgrees = { en: 'Write {text}, with {changed} to agree', ar: 'كتابة {text} مع مطابقة {changed}' };
const leavesDoubts = { en: 'Write {text}, then look at {doubts}', ar: 'كتابة {text} ثم مراجعة {doubts}' };

/** A replacement for what a mention covers, and what it asks of the sentence around. */
export interface Replacement {
  readonly text: string;
  /** Undefined: the words around keep their form, as beside a name. */
  readonly gender: Gender | undefined;
}

/**
 * The fix that puts a replacement in the place of a mention and lets the words that agreed with it agree again. Where
 * a word may or may not depend on it, the fix is unsafe and its title says where to look.
 */
export function fitReplacement(
  mention: Mention<'wrong'>,
  replacement: Replacement,
  paragraph: Paragraph,
  knowledge: Knowledge,
): Fix {
  const { edits, doubts } = repairAround(mention, replacement, paragraph, knowledge);
  const main = { start: mention.start, end: mention.end, text: replacement.text };
  const { text } = replacement;
  const title =
    doubts.length > 0
      ? say(leavesDoubts, { text, doubts: listed(doubts.map((doubt) => doubt.text)) })
      : edits.length > 0
        ? say(writesAndAgrees, { text, changed: listed(edits.map((edit) => edit.text)) })
        : say(writes, { text });
  return {
    title,
    safety: doubts.length > 0 ? 'unsafe' : 'safe',
    edits: [...edits, main].sort((a, b) => a.start - b.start),
  };
}

const listed = (words: readonly string[]): string => [...new Set(words)].slice(0, 4).join('، ');

const nothing: AgreementRepair = { edits: [], doubts: [] };

function repairAround(
  mention: Mention<'wrong'>,
  { gender }: Replacement,
  paragraph: Paragraph,
  { lexicon }: Knowledge,
): AgreementRepair {
  const { wrong, inflection } = mention.sense;
  // Things in the plural agree alike whatever their gender; duals are too rare to have rules.
  if (gender === undefined || gender === wrong.gender || inflection.number !== 'singular') return nothing;
  const sentence = paragraph.sentences.find((span) => contains(span, mention));
  if (sentence === undefined) return nothing;
  return repairAgreement(
    {
      sentence: paragraph.tokens.filter(
        (token) => contains(sentence, token) && token.kind !== 'space' && token.kind !== 'markup',
      ),
      noun: mention,
      proclitics: mention.proclitics,
      definite: inflection.definiteness === 'definite',
      to: gender,
    },
    lexicon,
  );
}
