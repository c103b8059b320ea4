/** Never the end or the beginning of a longer word, once the rest is a word of four letters or more. */
const seconds = ['أن', 'إن', 'أنه', 'أنها', 'التي', 'الذي', 'الذين', 'على', 'إلى', 'هذا', 'هذه', 'ذلك'];
/** Prepositions, which lose their space before an article: «فيالبيت», «معالحكومة». */
const beforeArticles = ['في', 'من', 'عن', 'مع', 'إن', 'أن', 'قد', 'هل', 'كل', 'أي'];
const firsts = ['الذين', 'هذه', 'ذلك', 'خلال', 'بعض', 'منذ'];

/** Names are written together by many: عبدالله, أبوالفضل, نصرالله, جمالالدين, إنشاءالله. */
const inNames =
  /^[وفبكل]?(?:عبد|أبو|ابو|أبي|أبا|أم|ابن|بن|ذو|ذي|ذات)|(?:الله|الدين|الحق|الإسلام|الاسلام|الزمان|الهدى)$/;

/**
 * The ways to read an unknown word as two that lost their space: «رخصةالنشر», «وزيرالخارجية», «يزعمأن». A ة or ى is
 * always the last letter of its word.
 */
export function gluedWords(word: string, isWord: (word: string) => boolean): readonly string[] {
  if (inNames.test(word)) return [];
  const found: string[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (canBeTwo(first, second) && isWord(first) && isWord(second)) found.push(`${first} ${second}`);
  }
  return found;
}

function canBeTwo(first: string, second: string): boolean {
  if (/[ةى]$/.test(first)) return first.length >= 3 && second.length >= 2;
  if (/^ال.{3,}/.test(second)) return first.length >= 3 || beforeArticles.includes(first);
  return (first.length >= 4 && seconds.includes(second)) || (second.length >= 4 && firsts.includes(first));
}
