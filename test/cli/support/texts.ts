/** A critical finding, by the termbase of the specs: AI read as Amnesty. */
export const misread = 'أطلقت الشركة نموذجًا جديدًا من منظمة العفو الدولية لكتابة النصوص.\n';

/** One minor finding, with a safe fix. */
export const latinComma = 'وصل الوزير إلى العاصمة, ثم غادرها.\n';
export const latinCommaFixed = 'وصل الوزير إلى العاصمة، ثم غادرها.\n';

export const clean = 'وصل الوزير إلى العاصمة، ثم غادرها.\n';
export const english = 'The minister arrived in the capital, then left again.\n';
