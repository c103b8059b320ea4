/** One row a line; `⏎` stands for a line break inside a row. Blank lines and the indentation are for the reader. */
export function rows(template: TemplateStringsArray): readonly string[] {
  return template
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'));
}
