import { solidAfter, solidBefore, tokenIndexAt } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';

/** So many names beside it make a list. */
const fewest = 2;

/** «Gemini، Claude، GPT-4», «Gemini وClaude وGrok»: a list of names keeps one script. So does a label: «Gemini: سريع». */
export const isInLatinList = (name: Span, paragraph: Paragraph): boolean =>
  isLabel(name, paragraph) || countAfter(name, paragraph) + countBefore(name, paragraph) >= fewest;

function isLabel({ start, end }: Span, { tokens }: Paragraph): boolean {
  return solidBefore(tokens, start) === undefined && solidAfter(tokens, end)?.text === ':';
}

function countAfter({ end }: Span, paragraph: Paragraph): number {
  let count = 0;
  for (let from = end; count < fewest; count++) {
    const next = nameAfter(from, paragraph);
    if (next === undefined) break;
    from = next.end;
  }
  return count;
}

function countBefore({ start }: Span, paragraph: Paragraph): number {
  let count = 0;
  for (let to = start; count < fewest; count++) {
    const before = nameBefore(to, paragraph);
    if (before === undefined) break;
    to = before.start;
  }
  return count;
}

/** What stands between two names of a list. */
const joint = /^\s*(?:[،,]\s*و?|\sو)\s*\u0640?$/;

/** In UTF-16 units. */
const widestJoint = 5;

const isName = (token: Token): boolean => token.kind === 'latin' && /^[A-Z]/.test(token.text);

function nameAfter(end: number, { text, tokens }: Paragraph): Token | undefined {
  for (let at = tokenIndexAt(tokens, end); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start - end > widestJoint) return undefined;
    if (token.kind === 'latin') return isName(token) && joint.test(text.slice(end, token.start)) ? token : undefined;
  }
  return undefined;
}

function nameBefore(start: number, { text, tokens }: Paragraph): Token | undefined {
  for (let at = tokenIndexAt(tokens, start) - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || start - token.end > widestJoint) return undefined;
    if (token.kind === 'latin') return isName(token) && joint.test(text.slice(token.end, start)) ? token : undefined;
  }
  return undefined;
}
