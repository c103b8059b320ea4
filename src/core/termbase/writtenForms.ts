import { createParagraph } from '../text/paragraph';
import type { Concept } from './concept';
import { compileKnowledge } from './knowledge';
import { isRole } from './sense';

/** A form as termbases write it: indefinite and singular, where it is ever. */
export interface WrittenForm {
  readonly form: string;
  readonly plural?: string;
}

/** Of what a text has, in whatever inflection and with whatever clitics: the forms of the concept that it may be. */
export interface WrittenForms {
  /** Wrong renderings, and terms of whatever status. */
  readonly arabic: readonly WrittenForm[];
  /** Acronyms. */
  readonly latin: readonly string[];
}

export function writtenForms(concept: Concept, wording: string): WrittenForms {
  // Each form as a rendering of its own, so that a mention tells which one it is.
  const wrong = concept.wrong.flatMap((rendering) => {
    const { forms, plurals } = rendering;
    const isPair = forms.length === 1 && plurals.length === 1;
    return isPair
      ? [rendering]
      : [
          ...forms.map((form) => ({ ...rendering, forms: [form], plurals: [] })),
          ...plurals.map((plural) => ({ ...rendering, forms: [], plurals: [plural] })),
        ];
  });
  const probe = { name: '', origin: 'house', domains: [], concepts: [{ ...concept, wrong }] } as const;
  const mentions = compileKnowledge([probe]).mentions(createParagraph(wording, 'plain'));
  const arabic = [
    ...mentions.filter(isRole('wrong')).map(({ sense }) => formOf(sense.wrong.forms[0], sense.wrong.plurals[0])),
    ...mentions.filter(isRole('term')).map(({ sense }) => formOf(sense.term.term, sense.term.plural)),
  ];
  const latin = mentions.filter(isRole('latin')).filter(({ sense }) => sense.acronym);
  return {
    // A form may stand in several renderings, each with evidence of its own.
    arabic: [...new Map(arabic.map((written) => [written.form, written])).values()],
    latin: latin.map(({ sense: { form, plural } }) => (plural ? form.replace(/s$/, '') : form)),
  };
}

const formOf = (form: string | undefined, plural: string | undefined): WrittenForm => ({
  form: form ?? plural ?? '',
  ...(form !== undefined && plural !== undefined && { plural }),
});
