// What a person does without a mouse: presses a button, ticks a box, picks from a list, writes into a field.
import assert from "node:assert/strict";
import { settled, tabTo } from "./harness.mjs";

const far = 400;

/** A name as it is shown: words may be tied by spaces that do not break. */
export function shown(words) {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s"));
}

export async function press(page, name, within = page) {
  await tabTo(page, within.getByRole("button", { name, exact: typeof name === "string" }).first(), far);
  await page.keyboard.press("Enter");
}

export async function follow(page, name, within = page) {
  await tabTo(page, within.getByRole("link", { name, exact: typeof name === "string" }).first(), far);
  await page.keyboard.press("Enter");
}

export async function tick(page, box) {
  await tabTo(page, box.first(), far);
  await page.keyboard.press("Space");
}

/** A radio group is one stop of the Tab key: from the choice that has the focus the arrows lead to the wanted one. */
export async function choose(page, group, wanted) {
  const radios = group.getByRole("radio");
  const focused = () => group.evaluate((one) => one.contains(document.activeElement));
  for (let presses = 0; presses < far && !(await focused()); presses++) await page.keyboard.press("Tab");
  assert.ok(await focused(), "the keyboard does not reach the choices");
  const aim = group.getByRole("radio", { name: wanted, exact: typeof wanted === "string" });
  if ((await radios.count()) === 1 || (await aim.evaluate((one) => one === document.activeElement))) await page.keyboard.press("Space");
  for (let presses = 0; presses < 12 && !(await aim.isChecked()); presses++) await page.keyboard.press("ArrowDown");
  assert.ok(await aim.isChecked(), `the arrows do not reach ${wanted}`);
}

/** Goes down a list until it shows the wanted words. */
export async function pick(page, list, wanted) {
  await tabTo(page, list.first(), far);
  const now = () => list.first().evaluate((one) => one.selectedOptions[0]?.textContent);
  await page.keyboard.press("Home");
  for (let presses = 0; presses < 60 && !wanted.test(await now()); presses++) await page.keyboard.press("ArrowDown");
  assert.match(await now(), wanted);
}

/** Writes into a field in place of what stands there. */
export async function write(page, field, text) {
  await tabTo(page, field.first(), far);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** A day and a time as their digits are typed: the year takes six, so that an arrow ends it. Which comes first, the
 * day or the month, is the browser's choice and not the page's: the second order is tried when the first did not hold. */
export async function writeMoment(page, field, moment) {
  const [, year, month, day, hour, minute] = moment.match(/(\d+)-(\d+)-(\d+)T(\d+):(\d+)/);
  const twelve = String(Number(hour) % 12 || 12).padStart(2, "0");
  const orders = [[`${month}${day}${year}`, `${twelve}${minute}${Number(hour) < 12 ? "A" : "P"}`], [`${day}${month}${year}`, `${hour}${minute}`]];
  for (const [date, time] of orders) {
    await field.first().evaluate((one) => one.blur());
    await tabTo(page, field.first(), far);
    await page.keyboard.type(date);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(time);
    if ((await field.first().inputValue()) === moment) return;
  }
  assert.equal(await field.first().inputValue(), moment);
}

/** Goes along the tabs to the one with these words; the spaces of a title may be unbreakable. */
export async function openTab(page, name) {
  const chosen = page.getByRole("tablist").locator("[aria-selected=true]");
  const words = async () => (await chosen.textContent()).replaceAll("\u00a0", " ");
  await tabTo(page, chosen, far);
  for (let presses = 0; presses < 8 && (await words()) !== name; presses++) {
    const before = await chosen.textContent();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((was) => document.querySelector("[role=tablist] [aria-selected=true]")?.textContent !== was, before);
  }
  assert.equal(await words(), name);
  await settled(page);
}

/** Answers the item that is shown, by keyboard; the focus is on its heading. Gives the kind of the item. */
export async function answerByKeys(page, caseText) {
  const within = page.locator(".opts");
  await within.waitFor();
  if (await within.locator("textarea").count()) {
    await tabTo(page, ".opts textarea");
    await page.keyboard.type(caseText);
    return "case";
  }
  if (await within.locator(".gap-field").count()) {
    for (const gap of await within.locator(".gap-field").all()) {
      await tabTo(page, gap);
      await page.keyboard.press("ArrowDown");
    }
    return "gaps";
  }
  if (await within.locator("select").count()) {
    for (const select of await within.locator("select").all()) {
      await tabTo(page, select);
      await page.keyboard.press("ArrowDown");
    }
    await within.getByText("Один вариант выбран для нескольких пунктов").waitFor();
    return "match";
  }
  if (await within.locator("input[type=text]").count()) {
    await tabTo(page, ".opts input");
    await page.keyboard.type("14/95");
    return "short";
  }
  if (await within.locator("ol").count()) {
    const as_is = page.getByRole("button", { name: "Порядок уже верный" });
    await tabTo(page, (await as_is.count()) ? as_is : page.locator(".ord-moves button").nth(1));
    await page.keyboard.press("Enter");
    return "order";
  }
  if ((await within.locator("input[type=radio], input[type=checkbox]").count()) === 0) {
    // It is answered by a file: the next one.
    await press(page, "Дальше");
    return answerByKeys(page, caseText);
  }
  await tabTo(page, ".opts input");
  await page.keyboard.press("Space");
  return (await within.locator("input[type=radio]").count()) ? "single" : "multi";
}

/** Fills in the form of the sign-in page, which is shown, and waits for the first page behind it. */
export async function signInByKeys(page, person) {
  await tabTo(page, "input[name=login]");
  await page.keyboard.type(person.login);
  await tabTo(page, "input[name=password]");
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await settled(page);
}

/** Puts works off until the one that shows the text stands there; the next is asked for when the last has come. */
export async function toTask(page, text) {
  for (let waiting = 0; waiting < 60 && !(await page.getByText(text).count()); waiting++) {
    await press(page, "Отложить и взять следующий");
    await settled(page);
  }
}
