import { brandCase } from './brandCase';
import { brokenMarkup } from './brokenMarkup';
import type { Check } from './check';
import { currencySign } from './currencySign';
import { dateOrder } from './dateOrder';
import { deprecatedTerm } from './deprecatedTerm';
import { detachedWaw } from './detachedWaw';
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
import { malformedDash } from './malformedDash';
import { malformedEllipsis } from './malformedEllipsis';
import { missingColon } from './missingColon';
import { missingFullStop } from './missingFullStop';
import { missingSpace } from './missingSpace';
import { misspeltWord } from './misspeltWord';
import { mixedSpelling } from './mixedSpelling';
import { mixedTanwin } from './mixedTanwin';
import { monthStyle } from './monthStyle';
import { nameStyle } from './nameStyle';
import { quotationStyle } from './quotationStyle';
import { numberMarks } from './numberMarks';
import { percentStyle } from './percentStyle';
import { repeatedAdjective } from './repeatedAdjective';
import { repeatedSentence } from './repeatedSentence';
import { repeatedWord } from './repeatedWord';
import { spaceBeforePunctuation } from './spaceBeforePunctuation';
import { spaceInsideBrackets } from './spaceInsideBrackets';
import { tatweelInWord } from './tatweelInWord';
import { translatedMarkup } from './translatedMarkup';
import { unbalancedMark } from './unbalancedMark';
import { unknownDirective } from './unknownDirective';
import { untranslatedDate } from './untranslatedDate';
import { untranslatedPassage } from './untranslatedPassage';
import { untranslatedTerm } from './untranslatedTerm';
import { untranslatedWord } from './untranslatedWord';
import { wrongSense } from './wrongSense';

/** The one list of checks; registry.spec.ts holds files, specs, pages and settings against it. */
export const allChecks: readonly Check[] = [
  brandCase,
  brokenMarkup,
  currencySign,
  dateOrder,
  deprecatedTerm,
  detachedWaw,
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
  malformedDash,
  malformedEllipsis,
  missingColon,
  missingFullStop,
  missingSpace,
  misspeltWord,
  mixedSpelling,
  mixedTanwin,
  monthStyle,
  nameStyle,
  quotationStyle,
  numberMarks,
  percentStyle,
  repeatedAdjective,
  repeatedSentence,
  repeatedWord,
  spaceBeforePunctuation,
  spaceInsideBrackets,
  tatweelInWord,
  translatedMarkup,
  unbalancedMark,
  unknownDirective,
  untranslatedDate,
  untranslatedPassage,
  untranslatedTerm,
  untranslatedWord,
  wrongSense,
];
