/** Made of the YAML files in this folder by esbuild.js: the termbases, parsed and checked, as JSON. */
declare module 'munaqqih:termbases' {
  export const json: string;
}

/** Made of the YAML files in grammar/ by esbuild.js, as JSON. */
declare module 'munaqqih:grammar' {
  export const json: string;
}
