import type { Span } from '../text/span';

/**
 * A mark, and a word behind it that joins clauses. «من غوغل، ومن أبل», «الركود، وTeams» and «في الملعب، ثم في النادي» go
 * on with a list; «يولد المدرج المشاهد، وينافس Sora» goes on with the same subject.
 */
const clauseBreak = /[،؛]\s*(?:(?!وت?ي?نافس)[وف][\p{Script=Arabic}\p{M}]{3,}|حين|كما|إذ|حيث)(?!\p{L})/u;

/** Words that join clauses without a mark too; a relative clause right behind the place tells of the place itself. */
const joiner =
  /(?:\S\s+(?:و?(?:بينما|فيما|حينما|عندما|لأن\p{L}*|لكن\p{L}*|بعدما|بعد أن|قبل أن|سبق أن)|الذي|التي|الذين)|[^،؛\s]\s+(?:وه[يوم]|ثم(?!\s+(?:في|عن|من|إلى|على|مع)\s)))(?=\s)/u;

/** «باع المزارع التفاح، ونشر صوره من هاتف آيفون»: the phone says nothing about the apples. */
export function isInOtherClause(word: Span, { start, end }: Span, text: string): boolean {
  const between = word.start < start ? text.slice(word.end, start) : text.slice(end, word.start);
  return clauseBreak.test(between) || joiner.test(between);
}
