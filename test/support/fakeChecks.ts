import { articleCheck } from '../../src/core/checks/check';
import type { Check, ParagraphCheck, TranslationCheck } from '../../src/core/checks/check';

const described = (id: string) => ({
  id,
  category: 'other/spec',
  severity: 'minor' as const,
  title: { en: 'Spec', ar: 'اختبار' },
});

const message = { en: 'found', ar: 'وُجد' };

/** Flags each occurrence of a word in a paragraph, and deletes it on request; counts the paragraphs it was shown. */
export function paragraphCheck(id: string, word: string): { check: ParagraphCheck; seen: string[] } {
  const seen: string[] = [];
  const check: ParagraphCheck = {
    ...described(id),
    reads: 'paragraph',
    *run({ text }) {
      seen.push(text);
      for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
        const span = { start: index, end: index + word.length };
        yield { span, message, fixes: [{ title: message, safety: 'safe', edits: [{ ...span, text: '' }] }] };
      }
    },
  };
  return { check, seen };
}

/** Flags the first word of the article's longest paragraph; counts what it gathered. */
export function longestCheck(id: string): { check: Check; gathered: string[] } {
  const gathered: string[] = [];
  const check = articleCheck<number, Map<number, number>>({
    ...described(id),
    reads: 'article',
    gather({ text }) {
      gathered.push(text);
      return text.length;
    },
    mayConclude: () => true,
    createSurvey: () => new Map(),
    count(lengths, { notes }, by) {
      const count = (lengths.get(notes) ?? 0) + by;
      if (count === 0) lengths.delete(notes);
      else lengths.set(notes, count);
    },
    gist: ({ notes }, lengths) => (notes === Math.max(...lengths.keys()) ? 'longest' : undefined),
    *conclude() {
      yield { span: { start: 0, end: 1 }, message };
    },
  });
  return { check, gathered };
}

/** Flags the whole target; its English text is the name of the concept. */
export function translationCheck(id: string): TranslationCheck {
  return {
    ...described(id),
    reads: 'translation',
    *run(target, source) {
      yield { span: { start: 0, end: target.text.length }, message, concept: source.text };
    },
  };
}

/** Finds one thing, then breaks. */
export function breakingCheck(id: string): Check {
  return articleCheck<undefined, undefined>({
    ...described(id),
    reads: 'article',
    gather: () => undefined,
    mayConclude: () => true,
    createSurvey: () => undefined,
    count: () => undefined,
    gist: () => 'broken',
    *conclude() {
      yield { span: { start: 0, end: 1 }, message };
      throw new Error('broken');
    },
  });
}
