import type { Span } from '../text/span';

/**
 * A mark, and a word behind it that joins clauses. «من غوغل، ومن أبل», «الركود، وTeams» and «في الملعب، ثم في النادي» go
 * on with a list; «يولد المدرج المشاهد، وينافس Sora» goes on with the same subject.
 */
const clauseBreak =
  /[،؛]\s*(?:(?!وت?ي?نافس)[وف]\p{Script=Arabic}{3,}|بينما|فيما|بعدما|حين|حينما|لكن\p{L}*|كما|إذ|حيث|بعد أن|قبل أن)(?!\p{L})/u;

/** «باع المزارع التفاح، ونشر صوره من هاتف آيفون»: the phone says nothing about the apples. */
export function isInOtherClause(word: Span, { start, end }: Span, text: string): boolean {
  const between = word.start < start ? text.slice(word.end, start) : text.slice(end, word.start);
  return clauseBreak.test(between);
}
