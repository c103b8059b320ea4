import { conceptIdFor, includesForm, isSame } from './addition';
import type { AddedTerm, TermbaseAddition } from './addition';
import { appendItem, plainValue, removeAt, replaceAt, setField } from './yamlText';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Adds to the concept with the same id or English, or makes one; all else in the text stays as it stands. Undefined:
 * the text is no YAML that can be changed in places.
 */
export function addToYaml(text: string, addition: TermbaseAddition, taken: ReadonlySet<string>): string | undefined {
  if (plainValue(text) === undefined) return undefined;
  const concepts = conceptsIn(text);
  const named = concepts.findIndex(({ id }) => addition.concept !== undefined && id === addition.concept);
  const index = named < 0 ? concepts.findIndex((entry) => isCalled(entry, addition.english)) : named;
  if (index < 0) {
    const ids = new Set([...taken, ...concepts.map(({ id }) => String(id))]);
    const id = addition.concept ?? conceptIdFor(addition.english, ids);
    return appendItem(text, ['concepts'], newEntry(id, addition));
  }
  let changed = text;
  for (const form of addition.wrong) changed = addWrong(changed, index, form);
  for (const term of addition.terms) changed = addTerm(changed, index, term);
  for (const form of addition.latin) changed = addLatin(changed, index, form);
  return changed;
}

const isCalled = ({ english }: Fields, name: string): boolean =>
  textsOf(english).some((term) => term.toLowerCase() === name.toLowerCase());

const newEntry = (id: string, { kind, english, latin, terms, wrong }: TermbaseAddition): object => ({
  id,
  ...(kind === 'name' && { kind }),
  ...(english !== '' && { english: [english] }),
  ...(latin.length > 0 && { latin }),
  ...(terms.length > 0 && { arabic: terms.map(termEntry) }),
  ...(wrong.length > 0 && { wrong: wrong.map(wrongEntry) }),
});

const termEntry = ({ term, plural, status }: AddedTerm): unknown =>
  plural === undefined && status === 'preferred'
    ? term
    : { term, ...(plural !== undefined && { plural }), ...(status !== 'preferred' && { status }) };

const wrongEntry = (form: string): object => ({ form, always: true });

function addWrong(text: string, index: number, form: string): string {
  const { arabic, wrong } = conceptsIn(text)[index] ?? {};
  const at = itemsOf(arabic).findIndex((item) => isSame(termOf(item), form));
  const known = itemsOf(arabic)[at];
  // Its own term would contradict it: that is what `forbidden` is for.
  if (typeof known === 'string')
    return replaceAt(text, ['concepts', index, 'arabic', at], { term: known, status: 'forbidden' });
  if (known !== undefined) return setField(text, ['concepts', index, 'arabic', at], 'status', 'forbidden');
  if (itemsOf(wrong).some((item) => includesForm(formsOf(item), form))) return text;
  return appendItem(text, ['concepts', index, 'wrong'], wrongEntry(form));
}

function addTerm(text: string, index: number, added: AddedTerm): string {
  const { arabic } = conceptsIn(text)[index] ?? {};
  const forms = [added.term, added.plural ?? added.term];
  const freed = forms.reduce((changed, form) => removeWrong(changed, index, form), text);
  const at = itemsOf(arabic).findIndex((item) => isSame(termOf(item), added.term));
  if (at < 0) return appendItem(freed, ['concepts', index, 'arabic'], termEntry(added));
  const status = fieldsOf(itemsOf(arabic)[at])['status'];
  if (status !== 'deprecated' && status !== 'forbidden') return freed;
  return setField(freed, ['concepts', index, 'arabic', at], 'status', added.status);
}

const wrongFields = ['form', 'forms', 'plural', 'plurals'] as const;

/** Takes a form out of the wrong renderings, and a rendering that has no other. */
function removeWrong(text: string, index: number, form: string): string {
  const { wrong } = conceptsIn(text)[index] ?? {};
  const at = itemsOf(wrong).findIndex((item) => includesForm(formsOf(item), form));
  if (at < 0) return text;
  const rendering = fieldsOf(itemsOf(wrong)[at]);
  const path = ['concepts', index, 'wrong', at];
  if (formsOf(rendering).every((other) => isSame(other, form))) return removeAt(text, path);
  const field = wrongFields.find((name) => includesForm(textsOf(rendering[name]), form)) ?? 'form';
  const place = itemsOf(rendering[field]).findIndex((item) => typeof item === 'string' && isSame(item, form));
  return removeWrong(removeAt(text, place < 0 ? [...path, field] : [...path, field, place]), index, form);
}

function addLatin(text: string, index: number, form: string): string {
  const { acronyms, latin } = conceptsIn(text)[index] ?? {};
  const at = itemsOf(acronyms).indexOf(form);
  const isOnly = acronyms === form;
  const path = ['concepts', index, 'acronyms'];
  const freed = at < 0 && !isOnly ? text : removeAt(text, isOnly ? path : [...path, at]);
  return textsOf(latin).includes(form) ? freed : appendItem(freed, ['concepts', index, 'latin'], form);
}

const conceptsIn = (text: string): readonly Fields[] => itemsOf(fieldsOf(plainValue(text))['concepts']).map(fieldsOf);

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text counts as a list of one, as when a termbase is read. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

const termOf = (item: unknown): string => (typeof item === 'string' ? item : textsOf(fieldsOf(item)['term']).join(''));

const formsOf = (item: unknown): readonly string[] => wrongFields.flatMap((name) => textsOf(fieldsOf(item)[name]));
