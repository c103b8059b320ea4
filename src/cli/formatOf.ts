import type { Manuscript } from '../core/index';

/** How a file is read: as Markdown by its ending. Standard input has none, and plain text is Markdown too. */
export const formatOf = (path: string | undefined): Manuscript['format'] =>
  path === undefined || /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path) ? 'markdown' : 'plain';
