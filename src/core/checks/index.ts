import { brandCase } from './brandCase';
import type { Check } from './check';
import { deprecatedTerm } from './deprecatedTerm';
import { finalYa } from './finalYa';
import { inconsistentRendering } from './inconsistentRendering';
import { latinPunctuation } from './latinPunctuation';
import { misspeltWord } from './misspeltWord';
import { nameStyle } from './nameStyle';
import { repeatedWord } from './repeatedWord';
import { spaceBeforePunctuation } from './spaceBeforePunctuation';
import { unknownDirective } from './unknownDirective';
import { untranslatedTerm } from './untranslatedTerm';
import { wrongSense } from './wrongSense';

/** The one list of checks; registry.spec.ts holds files, specs, pages and settings against it. */
export const allChecks: readonly Check[] = [
  wrongSense,
  deprecatedTerm,
  untranslatedTerm,
  brandCase,
  inconsistentRendering,
  misspeltWord,
  nameStyle,
  finalYa,
  spaceBeforePunctuation,
  latinPunctuation,
  repeatedWord,
  unknownDirective,
];
