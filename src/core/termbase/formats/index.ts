import type { Concept } from '../concept';
import { withoutContradictions } from '../soundness';
import { readDelimitedTermbase, writeDelimitedTermbase } from './delimited';
import type { ReadTermbase, TermbaseFormat } from './readTermbase';
import { readTbxTermbase } from './readTbx';
import { writeTbxTermbase } from './writeTbx';
import { readYamlTermbase, writeYamlTermbase } from './yaml';

/** Reads a termbase that a person wrote or a tool exported. Never throws; the good entries are always given. */
export function readTermbase(text: string, format: TermbaseFormat): ReadTermbase {
  const read = readIn(text, format);
  const { concepts, unsound } = withoutContradictions(read.concepts);
  const nowhere = { start: 0, end: 0 };
  return {
    ...read,
    concepts,
    problems: [
      ...read.problems,
      ...unsound.map(({ concept, message }) => ({ ...(read.placeOf(concept) ?? nowhere), message })),
    ],
  };
}

function readIn(text: string, format: TermbaseFormat): ReadTermbase {
  switch (format) {
    case 'yaml':
      return readYamlTermbase(text);
    case 'csv':
    case 'tsv':
      return readDelimitedTermbase(text, format);
    case 'tbx':
      return readTbxTermbase(text);
  }
}

export function writeTermbase(concepts: readonly Concept[], format: TermbaseFormat): string {
  switch (format) {
    case 'yaml':
      return writeYamlTermbase(concepts);
    case 'csv':
    case 'tsv':
      return writeDelimitedTermbase(concepts, format);
    case 'tbx':
      return writeTbxTermbase(concepts);
  }
}
