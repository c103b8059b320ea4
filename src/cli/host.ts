import type { Dictionary, Grammar, Termbase } from '../core/index';
import type { Files } from './files';

/** The world around the command line, so that specs can bring their own. */
export interface Host {
  /** Without the interpreter and the script. */
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly files: Files;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What comes with the product, opened only where articles are reviewed; the house's termbases come from files. */
  readonly knowledge: () => Promise<BuiltInKnowledge>;
  /** Undefined: there is none, and spelling is not looked at. */
  readonly dictionary: () => Promise<Dictionary | undefined>;
  /** Does standard output show colours? */
  readonly colour: boolean;
  /** Cells in a line of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined;
}

export interface BuiltInKnowledge {
  readonly builtInTermbases: readonly Termbase[];
  readonly builtInGrammar: Grammar;
  /** See `prepareTerms`; undefined: everything is compiled. */
  readonly preparedTerms?: Uint8Array;
}

export interface Output {
  readonly write: (text: string) => unknown;
}
