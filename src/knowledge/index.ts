import { json } from 'munaqqih:termbases';
import type { Termbase } from '../core/index';

/** The termbases that come with the product, parsed and checked when it was built. */
export const builtInTermbases = JSON.parse(json) as readonly Termbase[];
