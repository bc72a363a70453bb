// An adaptive form on a phone by keyboard: one item at a time, the same after a reload and on a second device, an end of its
// own and a result that says how sure it is; and how the items of the bank work, for who keeps it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bring, consentToProcessing, hand } from "./hand.mjs";
import { demoPerson, demoPeople, judge, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { press } from "./keys.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const subjects = "PRIM;MATH;RUS;LIT;TECH;PHYS;CHEM;BIO;GEO;INF;HIST;SOC;ENG;MUS;ART;PE;DEF";
const blueprint = [
  "code,title,subjects,competency,items,minutes,mode",
  ...["METH-1", "METH-5", "METH-8", "COMM-1"].map((competency) => `AA-ADAPTIVE,Адаптивная: методика,${subjects},${competency},7,60,adaptive`),
].join("\n");

async function giveAdaptive() {
  const centre = await hand(await demoPerson("centre"));
  await bring(centre, "/api/instruments/imports/forms", blueprint);
  const teacher = await hand((await demoPeople("teacher")).at(-1));
  await consentToProcessing(teacher);
  const { attempt } = await centre.ask("POST", "/api/attempts", { person: teacher.session.person, purpose: "repeat" });
  return { attempt, login: teacher };
}

/** The first choice there is, by keyboard; an item without choices is skipped. */
async function answer(page) {
  const choice = page.locator(".runner input[type=radio], .runner input[type=checkbox]").first();
  if ((await choice.count()) === 0) return press(page, "Пропустить");
  await tabTo(page, choice);
  await page.keyboard.press("Space");
  return press(page, "Ответить и дальше");
}

const question = (page) => page.locator("h1").first().textContent();

test("adaptive_form_asks_one_item_at_a_time_by_keyboard_and_ends_by_itself", async () => {
  const { attempt, login } = await giveAdaptive();
  const page = await open(browser, { size: "phone" });
  await signIn(page, login.login, login.password);
  await visit(page, "/my/diagnostics");
  await press(page, "Начать работу");
  await page.getByRole("dialog").waitFor();
  await press(page, "Начать");
  await page.waitForURL(`**/my/attempts/${attempt}`);
  await settled(page);
  await judge(page);
  await picture(page, "adaptive-phone");
  const seen = new Set();
  while ((await page.locator(".runner-adaptive").count()) > 0) {
    const asked = await question(page);
    assert.ok(!seen.has(asked), `asked twice: ${asked}`);
    seen.add(asked);
    if (seen.size === 3) {
      await page.reload();
      await settled(page);
      assert.equal(await question(page), asked, "a reload shows another item");
      const desk = await open(browser);
      await signIn(desk, login.login, login.password);
      await visit(desk, `/my/attempts/${attempt}`);
      assert.equal(await question(desk), asked, "a second device shows another item");
      await judge(desk);
      await picture(desk, "adaptive-desk");
      await desk.context().close();
    }
    await answer(page);
    await page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, asked);
    await settled(page);
  }
  assert.ok(seen.size >= 6 && seen.size <= 28, `${seen.size} items`);
  await visit(page, "/my/results");
  await page.getByText(/с\sвероятностью\s\d+\s%/).first().waitFor();
  await judge(page);
  await picture(page, "adaptive-result-phone");
  assert.deepEqual(page.faults, []);
});

// US-R05
test("how_items_work_is_told_in_words_a_picture_and_a_table", async () => {
  const person = await demoPerson("regional_methodist");
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    await signIn(page, person.login, person.password);
    await visit(page, "/item-statistics");
    await judge(page);
    await page.getByLabel("Компетенция").selectOption("METH-8");
    await page.locator("#quality-of-competency").waitFor();
    await settled(page);
    await page.getByText(/Ответов\s\d+|\d+\sответ/).first().waitFor();
    await judge(page);
    await picture(page, `quality-${size}`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test("centre_composes_an_adaptive_form_and_sees_how_exactly_it_will_measure", async () => {
  const person = await demoPerson("centre");
  const page = await open(browser, { size: "phone" });
  await signIn(page, person.login, person.password);
  await visit(page, "/items");
  await page.getByRole("link", { name: "Составить работу" }).click();
  await settled(page);
  await judge(page);
  await page.getByLabel("Название").fill("Проверочная адаптивная");
  await page.getByLabel("Код").fill("E2E-ADAPTIVE");
  await page.getByRole("radio", { name: /адаптивная/ }).check();
  for (const words of ["Самоанализ урока", "Проектирование урока"]) {
    const field = page.getByRole("combobox", { name: "Добавить компетенцию" });
    await field.fill(words);
    await page.getByRole("option", { name: new RegExp(words.replaceAll(" ", "\\s")) }).first().click();
    await page.getByLabel(new RegExp(words.replaceAll(" ", "\\s"))).first().waitFor();
  }
  await page.getByText(/2\sкомпетенции/).waitFor();
  await judge(page);
  await picture(page, "compose-phone");
  await page.getByRole("button", { name: "Составить черновик" }).click();
  await page.waitForURL("**/forms/*");
  await page.getByRole("heading", { name: "Как точно измерит" }).waitFor();
  await settled(page);
  await page.getByText(/подобранных\sпо\sответам/).first().waitFor();
  await judge(page);
  await picture(page, "precision-phone");
  assert.deepEqual(page.faults, []);
});
