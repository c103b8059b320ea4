import * as vscode from 'vscode';
import { admitTermbase, allChecks, compileKnowledgeInSlices } from '../core/index';
import type { Grammar, Knowledge, Termbase } from '../core/index';
import type { TermbaseFile, TermbaseFiles } from './termbaseFiles';

export interface BuiltIn {
  readonly builtInTermbases: readonly Termbase[];
  readonly builtInGrammar: Grammar;
  readonly preparedTerms: Uint8Array;
}

/** From the files that esbuild.js makes: one copy for desktop and web, read when the first article is. */
export async function readBuiltIn(extension: vscode.Uri): Promise<BuiltIn> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
  const [knowledge, preparedTerms] = await Promise.all([read('knowledge.json'), read('terms.bin')]);
  return { ...(JSON.parse(new TextDecoder().decode(knowledge)) as Omit<BuiltIn, 'preparedTerms'>), preparedTerms };
}

/** What checks know about words, article by article: a house may have termbases of its own. */
export interface KnowledgeSource {
  /** Compiled when it is first asked for, and once for each mix of termbases. */
  knowledgeFor(article: vscode.Uri): Promise<Knowledge>;
  /** A termbase came, went or changed: what was reviewed has to be reviewed again. */
  readonly onDidChange: vscode.Event<unknown>;
}

export function createKnowledge(load: () => Promise<BuiltIn>, files: TermbaseFiles): KnowledgeSource {
  const compiled = new Map<string, Promise<Knowledge>>();
  let builtIn: Promise<BuiltIn> | undefined;
  files.onDidChange(() => {
    compiled.clear();
  });
  const compile = async (found: readonly TermbaseFile[]): Promise<Knowledge> => {
    const { builtInTermbases, builtInGrammar: grammar, preparedTerms: prepared } = await (builtIn ??= load());
    const termbases = [...builtInTermbases];
    for (const { uri, origin } of found) {
      const read = await files.read(uri);
      if (read === undefined) continue;
      const parts = { checks: allChecks, termbases, grammar, prepared };
      const name = vscode.workspace.asRelativePath(uri);
      const folder = vscode.Uri.joinPath(uri, '..').path;
      const { termbase, problems } = admitTermbase({ name, origin, folder }, read, parts);
      files.showProblems(uri, read.text, problems);
      termbases.push(termbase);
    }
    return compileKnowledgeInSlices(termbases, grammar, nextTurn, prepared);
  };
  return {
    onDidChange: files.onDidChange,
    async knowledgeFor(article) {
      const found = await files.filesFor(article);
      const key = found.map(({ uri, origin }) => `${origin} ${uri.toString()}`).join('\n');
      let knowledge = compiled.get(key);
      if (knowledge === undefined) compiled.set(key, (knowledge = compile(found)));
      return knowledge;
    },
  };
}

/** Lets keys and clicks be handled between two slices of work. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
