import type { Bilingual } from '../../text/message';
import type { Span } from '../../text/span';
import type { Edit, Safety, Severity } from '../check';

/** Markdown that is shown as it is typed, because a sign of it stands wrong. */
export interface MarkupFault extends Span {
  readonly message: Bilingual;
  readonly severity: Severity;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}
