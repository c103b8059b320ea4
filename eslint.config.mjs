import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const outsideCore = [
  { group: ['vscode'], message: 'The core does not know VS Code.' },
  { group: ['node:*', 'fs', 'path', 'os'], message: 'The core does not know Node.' },
  { group: ['**/editor/**', '**/cli/**', '**/panel/**'], message: 'The core does not know who reads it.' },
];
const throughTheDoor = {
  group: ['**/core/*/**', '!**/core/index'],
  message: 'core/index is the only door to the core.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-server/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: outsideCore }] },
  },
  {
    files: ['src/editor/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            throughTheDoor,
            { group: ['node:*', '**/cli/**', '**/panel/**'], message: 'The editor layer runs in browsers too.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            throughTheDoor,
            { group: ['vscode', '**/editor/**', '**/panel/**'], message: 'The command line does not know VS Code.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': ['error', { max: 600 }],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
);
