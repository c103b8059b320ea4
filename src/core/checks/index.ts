import { brandCase } from './brandCase';
import type { Check } from './check';
import { deprecatedTerm } from './deprecatedTerm';
import { digitStyle } from './digitStyle';
import { doubledPunctuation } from './doubledPunctuation';
import { doubledSpace } from './doubledSpace';
import { finalYa } from './finalYa';
import { foreignScript } from './foreignScript';
import { htmlEntity } from './htmlEntity';
import { impossibleMark } from './impossibleMark';
import { inconsistentRendering } from './inconsistentRendering';
import { invisibleCharacter } from './invisibleCharacter';
import { latinPunctuation } from './latinPunctuation';
import { letterVariant } from './letterVariant';
import { missingSpace } from './missingSpace';
import { misspeltWord } from './misspeltWord';
import { mixedSpelling } from './mixedSpelling';
import { mixedTanwin } from './mixedTanwin';
import { nameStyle } from './nameStyle';
import { repeatedWord } from './repeatedWord';
import { spaceBeforePunctuation } from './spaceBeforePunctuation';
import { spaceInsideBrackets } from './spaceInsideBrackets';
import { unbalancedMark } from './unbalancedMark';
import { unknownDirective } from './unknownDirective';
import { untranslatedPassage } from './untranslatedPassage';
import { untranslatedTerm } from './untranslatedTerm';
import { untranslatedWord } from './untranslatedWord';
import { wrongSense } from './wrongSense';

/** The one list of checks; registry.spec.ts holds files, specs, pages and settings against it. */
export const allChecks: readonly Check[] = [
  brandCase,
  deprecatedTerm,
  digitStyle,
  doubledPunctuation,
  doubledSpace,
  finalYa,
  foreignScript,
  htmlEntity,
  impossibleMark,
  inconsistentRendering,
  invisibleCharacter,
  latinPunctuation,
  letterVariant,
  missingSpace,
  misspeltWord,
  mixedSpelling,
  mixedTanwin,
  nameStyle,
  repeatedWord,
  spaceBeforePunctuation,
  spaceInsideBrackets,
  unbalancedMark,
  unknownDirective,
  untranslatedPassage,
  untranslatedTerm,
  untranslatedWord,
  wrongSense,
];
