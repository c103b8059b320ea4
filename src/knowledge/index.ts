import { json as grammar } from 'munaqqih:grammar';
import { json as termbases } from 'munaqqih:termbases';
import type { Grammar, Termbase } from '../core/index';

/** The termbases that come with the product, parsed and checked when it was built. */
export const builtInTermbases = JSON.parse(termbases) as readonly Termbase[];

/** Verbs, adjectives and genders for the repair of agreement. */
export const builtInGrammar = JSON.parse(grammar) as Grammar;
