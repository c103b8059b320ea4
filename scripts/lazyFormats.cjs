'use strict';
// Keeps the libraries of the termbase formats out of the main scripts for Node: most sessions never need them, and a
// script is parsed before it does anything. A web extension has to be one file, and is not built with this.
const file = './formats.js';

/** What the core takes from the formats, by module: functions whose first call loads the file. */
const lazy = {
  './termbase/formats/index': ['readTermbase', 'writeTermbase'],
  './termbase/formats/addToTermbase': ['addToTermbase'],
};

const formatsBuild = {
  stdin: {
    contents: Object.keys(lazy)
      .map((module) => `export { ${lazy[module].join(', ')} } from '${module.replace('./', './src/core/')}';`)
      .join('\n'),
    resolveDir: `${__dirname}/..`,
    sourcefile: 'formats.ts',
  },
  outfile: 'dist/formats.js',
  platform: 'node',
};

/** @returns {import('esbuild').Plugin} */
const lazyFormats = () => ({
  name: 'lazy-formats',
  setup(build) {
    build.onResolve({ filter: /^\.\/termbase\/formats\/(?:index|addToTermbase)$/ }, ({ path, importer }) =>
      /core.index\.ts$/.test(importer) ? { path, namespace: 'lazy-formats' } : undefined,
    );
    build.onResolve({ filter: /^\.\/formats\.js$/, namespace: 'lazy-formats' }, () => ({ path: file, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'lazy-formats' }, ({ path }) => ({
      contents: lazy[path]
        .map((name) => `export const ${name} = (...values) => require('${file}').${name}(...values);`)
        .join('\n'),
      loader: 'js',
    }));
  },
});

module.exports = { formatsBuild, lazyFormats };
