import type { Edit } from '../checks/check';
import { shift } from '../text/span';
import type { Finding, FindingFix, RelatedFinding } from './finding';

/** What of a finding lies in other paragraphs, in offsets of the article. */
interface Elsewhere {
  /** Of the first fix. */
  readonly edits: readonly Edit[] | undefined;
  readonly related: RelatedFinding | undefined;
}

/**
 * A finding of a paragraph in the article that has the paragraph at `offset`. What it says is made when it is asked
 * for: each finding behind the caret is placed anew after every keystroke, and most are only asked where they stand.
 */
export class PlacedFinding implements Finding {
  private readonly local: Finding;
  private readonly offset: number;
  private readonly elsewhere: Elsewhere | undefined;

  constructor(local: Finding, offset: number, elsewhere?: Elsewhere) {
    this.local = local;
    this.offset = offset;
    this.elsewhere = elsewhere;
  }

  get start(): number {
    return this.local.start + this.offset;
  }
  get end(): number {
    return this.local.end + this.offset;
  }
  get fixes(): readonly FindingFix[] {
    const everywhere = this.elsewhere?.edits;
    return this.local.fixes.map((fix, index) => ({
      ...fix,
      edits:
        index === 0 && everywhere !== undefined ? everywhere : fix.edits.map((edit) => shiftEdit(edit, this.offset)),
    }));
  }
  get related(): readonly RelatedFinding[] {
    const here = this.local.related.map((place) => ({ ...place, ...shift(place, this.offset) }));
    const there = this.elsewhere?.related;
    return there === undefined ? here : [...here, there];
  }
  get code(): string {
    return this.local.code;
  }
  get category(): string {
    return this.local.category;
  }
  get severity(): Finding['severity'] {
    return this.local.severity;
  }
  get text(): string {
    return this.local.text;
  }
  get message(): string {
    return this.local.message;
  }
  get messageArabic(): string {
    return this.local.messageArabic;
  }
  get concept(): Finding['concept'] {
    return this.local.concept;
  }
  get origin(): Finding['origin'] {
    return this.local.origin;
  }
  get english(): Finding['english'] {
    return this.local.english;
  }
  get evidence(): readonly string[] {
    return this.local.evidence;
  }
  get evidenceArabic(): readonly string[] {
    return this.local.evidenceArabic;
  }
  get key(): string {
    return this.local.key;
  }

  toJSON(): Finding {
    const { start, end, fixes, related } = this;
    return { ...this.local, start, end, fixes, related };
  }
}

export const shiftEdit = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });
