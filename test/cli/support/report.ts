/** The JSON report as its readers see it: written down here once more, so that a change of the contract shows. */
export interface JsonReport {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly articles: readonly JsonArticle[];
}

export interface JsonArticle {
  readonly path: string;
  readonly source: string | null;
  readonly words: number;
  readonly score: { readonly penalty: number; readonly per1000Words: number };
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly code: string;
  readonly category: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
  readonly messageArabic: string;
  readonly concept: string | null;
  readonly origin: JsonOrigin | null;
  readonly evidence: readonly string[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: string;
    readonly preferred: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

export interface JsonOrigin {
  readonly termbase: string;
  readonly kind: string;
  readonly overrides: JsonOrigin | null;
}

export const parseReport = (json: string): JsonReport => JSON.parse(json) as JsonReport;

export const pathsOf = (json: string): readonly string[] => parseReport(json).articles.map(({ path }) => path);
