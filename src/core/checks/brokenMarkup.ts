import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import type { Problem, ParagraphCheck } from './check';
import { emphasisFaults } from './support/emphasisFaults';
import { linkFaults } from './support/linkFaults';
import type { MarkupFault } from './support/markupFault';
import { signFaults } from './support/signFaults';

/** Markdown that an engine pulled apart, so that its signs are shown: «** نص **», «[نص] (https://…)». */
export const brokenMarkup: ParagraphCheck = {
  id: 'broken-markup',
  category: 'other/markup',
  severity: 'major',
  title: { en: 'Broken Markdown', ar: 'علامات Markdown معطوبة' },
  reads: 'paragraph',

  *run(paragraph) {
    if (paragraph.format !== 'markdown') return;
    for (const find of [emphasisFaults, linkFaults, signFaults])
      for (const fault of find(paragraph)) yield problemOf(paragraph, fault);
  },
};

function problemOf({ text }: Paragraph, { start, end, message, severity, safety, edits }: MarkupFault): Problem {
  let mended = '';
  let at = start;
  for (const edit of edits) {
    mended += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  mended += text.slice(at, Math.max(at, end));
  return {
    span: { start, end },
    message,
    severity,
    fixes: [{ title: say(fix, { text: shortened(mended) }), safety, edits }],
  };
}

const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

/** The ends of it, in characters. */
const shown = { start: 24, end: 16 };

const shortened = (text: string): string =>
  text.length <= shown.start + shown.end ? text : `${text.slice(0, shown.start)}…${text.slice(-shown.end)}`;
