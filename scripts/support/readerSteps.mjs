import { readFileSync } from 'node:fs';
import { failure } from './failure.mjs';
import { waitFor } from './polling.mjs';
import {
  goToProblem,
  hoverOverSquiggle,
  openProblems,
  openQuickFixes,
  problems,
  runFromPalette,
  squiggles,
} from './workbenchActions.mjs';

const FIX_ALL = 'Munaqqih: Fix All Safe Findings';
const WRONG = 'العفو الدولية';
// Without its article, which a preposition may swallow.
const RIGHT = 'ذكاء الاصطناعي';
// In the sample «فيها» and «التي يمكنها» may belong to another noun: those two fixes are for the reader to choose.
const DOUBTFUL = 2;
const ABOUT_WRONG = /Amnesty|منظمة العفو الدولية/;

/** The way of a reader through the sample article, as steps for runSteps. */
export function readerSteps({ page, address, article, screenshot }) {
  const read = () => readFileSync(article, 'utf8');
  const misreadings = problems(page).filter({ hasText: ABOUT_WRONG });
  const atFirst = { wrong: count(WRONG, read()), right: count(RIGHT, read()) };
  let fixes;

  return [
    [
      'the article opens with squiggles',
      async () => {
        await page.goto(address);
        await squiggles(page).first().waitFor();
        await screenshot('1-squiggles');
      },
    ],
    [
      'the Problems panel lists “Amnesty International” where the article means AI',
      async () => {
        await openProblems(page);
        await misreadings.first().waitFor();
        await screenshot('2-problems');
      },
    ],
    [
      'its first quick fix is the right term',
      async () => {
        await goToProblem(page, misreadings.first());
        fixes = await openQuickFixes(page, RIGHT);
        await screenshot('3-quick-fixes');
        const title = await fixes.first().innerText();
        if (!title.includes(RIGHT)) throw failure(`the first quick fix is “${title}”`);
      },
    ],
    [
      'the fix puts the right term into the file, once',
      async () => {
        await fixes.first().click();
        await waitFor('the file to be mended', () => {
          const text = read();
          return count(WRONG, text) === atFirst.wrong - 1 && count(RIGHT, text) === atFirst.right + 1;
        });
      },
    ],
    [
      'a hover explains a finding',
      async () => {
        await hoverOverSquiggle(page, /munaqqih/i);
        await screenshot('5-hover');
      },
    ],
    [
      `“${FIX_ALL}” mends the rest of them in the file but those that leave doubts`,
      async () => {
        await runFromPalette(page, FIX_ALL);
        await waitFor('the file to be mended', () => count(WRONG, proseOf(read())) === DOUBTFUL);
        await waitFor('the Problems panel to say so', async () => (await misreadings.count()) === DOUBTFUL);
        await screenshot('4-mended');
      },
    ],
  ];
}

const count = (phrase, text) => text.split(phrase).length - 1;

// Front matter is not prose, and not reviewed.
const proseOf = (text) => text.replace(/^---\n.*?\n---\n/s, '');
