import { name, version } from '../../package.json';

/** How reports name what made them. */
export const tool = { name, version } as const;
