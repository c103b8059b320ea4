/** Made of the YAML files in this folder by esbuild.js. */
declare module 'munaqqih:termbases' {
  import type { Termbase } from '../core/index';
  const termbases: readonly Termbase[];
  export default termbases;
}
