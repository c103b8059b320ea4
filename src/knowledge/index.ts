import termbases from 'munaqqih:termbases';
import type { Termbase } from '../core/index';

/** The termbases that come with the product, parsed and checked when it was built. */
export const builtInTermbases: readonly Termbase[] = termbases;
