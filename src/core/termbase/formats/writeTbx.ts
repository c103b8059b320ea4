import type { ArabicTerm, Concept } from '../concept';
import { administrativeStatuses, doNotTranslateNote, wrongRenderingNote } from './readTbx';

/** TBX-Basic of ISO 30042:2019 in DCA style, which every terminology tool reads. */
export function writeTbxTermbase(concepts: readonly Concept[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Munaqqih</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.map(entry).join('')}    </body>
  </text>
</tbx>
`;
}

function entry(concept: Concept): string {
  const kept = concept.doNotTranslate ? doNotTranslateNote : undefined;
  const english = [
    ...(concept.english.length > 0 ? concept.english : concept.latin).map((term) => termSection(term, [], kept)),
    ...concept.acronyms.map((term) => termSection(term, [['termType', 'acronym']], kept)),
  ];
  const arabic = [
    ...concept.arabic.map((term) => termSection(term.term, notesOf(term))),
    ...concept.wrong.flatMap(({ forms, plurals }) =>
      [...forms, ...plurals].map((form) =>
        termSection(form, [['administrativeStatus', administrativeStatuses.forbidden]], wrongRenderingNote),
      ),
    ),
  ];
  return [
    `      <conceptEntry id="${escaped(concept.id)}">\n`,
    concept.domain === 'general' ? '' : description('subjectField', concept.domain),
    concept.definition === undefined ? '' : description('definition', concept.definition),
    concept.note === undefined ? '' : `        <note>${escaped(concept.note)}</note>\n`,
    concept.authority === undefined ? '' : `        <admin type="source">${escaped(concept.authority)}</admin>\n`,
    languageSection('en', english),
    languageSection('ar', arabic),
    '      </conceptEntry>\n',
  ].join('');
}

const notesOf = (term: ArabicTerm): readonly (readonly [type: string, value: string])[] => [
  ['administrativeStatus', administrativeStatuses[term.status]],
  ['grammaticalGender', term.gender],
  ...(term.plural === undefined ? [] : [['grammaticalNumberPlural', term.plural] as const]),
];

const description = (type: string, value: string): string =>
  `        <descrip type="${type}">${escaped(value)}</descrip>\n`;

const languageSection = (language: string, terms: readonly string[]): string =>
  terms.length === 0 ? '' : `        <langSec xml:lang="${language}">\n${terms.join('')}        </langSec>\n`;

function termSection(term: string, notes: readonly (readonly [string, string])[], note?: string): string {
  const written = notes.map(([type, value]) => `            <termNote type="${type}">${escaped(value)}</termNote>\n`);
  return [
    '          <termSec>\n',
    `            <term>${escaped(term)}</term>\n`,
    ...written,
    note === undefined ? '' : `            <note>${escaped(note)}</note>\n`,
    '          </termSec>\n',
  ].join('');
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
