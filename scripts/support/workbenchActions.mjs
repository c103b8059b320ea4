import { waitFor } from './polling.mjs';

// What the workbench calls its parts in the page; all of it is VS Code's own and may change with its version.
const SQUIGGLES = ['.squiggly-error', '.squiggly-warning', '.squiggly-info', '.squiggly-hint'];
const PROBLEM = '.markers-panel .monaco-list-row';
const QUICK_FIX = '.action-widget .monaco-list-row.action';
const PALETTE_INPUT = '.quick-input-widget input[type=text]';
const PALETTE_ENTRY = '.quick-input-list .monaco-list-row';

export const squiggles = (page) => page.locator(SQUIGGLES.join(', '));

export const problems = (page) => page.locator(PROBLEM);

export async function openProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await problems(page).first().waitFor();
}

/** Selects the problem's place in the editor. */
export async function goToProblem(page, problem) {
  // At its left edge: farther on there is the name of the check, which is a link to something else.
  await problem.dblclick({ position: { x: 12, y: 10 } });
  await page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
  await focusEditor(page);
}

// Clicking elsewhere leaves the focus there, and the editor's keys with it.
const focusEditor = (page) => page.keyboard.press('Control+1');

/** Opens the quick-fix menu and returns its entries, once one of them has the wanted title. */
export async function openQuickFixes(page, wanted) {
  const fixes = page.locator(QUICK_FIX);
  // While other extensions still start, VS Code may cancel the request or answer without our fixes: ask again.
  await waitFor(`a quick fix like ${wanted}`, async () => {
    await page.keyboard.press('Escape');
    await focusEditor(page);
    await page.keyboard.press('Control+.');
    return isSoonVisible(fixes.filter({ hasText: wanted }).first());
  });
  return fixes;
}

export async function runFromPalette(page, title) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.locator(PALETTE_INPUT).fill(`>${title}`);
  await page.locator(PALETTE_ENTRY, { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Rests the mouse on the gravest squiggle in sight until the hover says what is wanted. */
export async function hoverOverSquiggle(page, wanted) {
  const hover = page.locator('.monaco-hover:visible', { hasText: wanted }).first();
  await waitFor(`a hover like ${wanted}`, async () => {
    const place = await (await findGravestSquiggle(page))?.boundingBox();
    if (!place) return false;
    await page.mouse.move(0, 0);
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 });
    return isSoonVisible(hover);
  });
}

async function findGravestSquiggle(page) {
  for (const squiggle of SQUIGGLES.map((name) => page.locator(name).first()))
    if (await squiggle.isVisible()) return squiggle;
  return undefined;
}

const isSoonVisible = (locator) => locator.waitFor({ timeout: 2500 }).then(() => true, () => false); // prettier-ignore
