/** Small articles whose faults belong to checks that need no knowledge, but for the first. */

/** A critical finding: AI read as Amnesty. */
export const misread = 'أطلقت الشركة نموذجًا جديدًا من منظمة العفو الدولية التوليدية لكتابة النصوص.\n';

/** One minor finding, with a safe fix. */
export const latinComma = 'وصل الوزير إلى العاصمة, ثم غادرها.\n';
export const latinCommaFixed = 'وصل الوزير إلى العاصمة، ثم غادرها.\n';

export const clean = 'وصل الوزير إلى العاصمة، ثم غادرها.\n';
export const english = 'The minister arrived in the capital, then left again.\n';
