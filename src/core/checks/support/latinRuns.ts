import type { Span } from '../../text/span';
import type { Token } from '../../text/words';

/** Latin words with nothing but a space between them. */
export interface LatinRun extends Span {
  /** With single spaces. */
  readonly text: string;
  readonly words: number;
}

export function latinRuns(tokens: readonly Token[]): readonly LatinRun[] {
  const runs: LatinRun[] = [];
  let open: LatinRun | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'latin') {
      const { text, start, end } = token;
      open =
        open === undefined
          ? { start, end, text, words: 1 }
          : { start: open.start, end, text: `${open.text} ${text}`, words: open.words + 1 };
    } else if (open !== undefined && !(token.kind === 'space' && tokens[index + 1]?.kind === 'latin')) {
      runs.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) runs.push(open);
  return runs;
}
