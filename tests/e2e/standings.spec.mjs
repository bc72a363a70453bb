// How far the staff has come: a head counts and narrows the own school, a municipal methodist reads every school in
// numbers and opens one by name.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, judgeStretched, launch, open, phoneOf, demoPerson, picture, settled, signInAs, visit } from "./harness.mjs";
import { press, shown } from "./keys.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** How many people a table names: whoever holds two posts stands there twice. */
const namedIn = (page) => page.locator("tbody a").evaluateAll((links) => new Set(links.map((link) => link.getAttribute("href"))).size);

// US-H01 US-H10
test("a_head_counts_the_school_by_stage_on_a_phone_and_finds_who_is_missed", async () => {
  const page = await phoneOf(browser, await demoPerson("head", -1));
  await visit(page, "/school");
  const filter = page.getByLabel("Где сейчас");
  const options = await filter.locator("option").allInnerTexts();
  assert.match(options[0], /^Все: \d+$/);
  for (const words of ["без диагностики", "без маршрута"]) assert.ok(options.some((one) => one.startsWith(`${words}: `)), words);
  const counted = (label) => Number(label.split(": ")[1]);
  assert.equal(options.slice(3).reduce((sum, one) => sum + counted(one), 0), counted(options[0]));
  for (const label of options) {
    await filter.selectOption({ label });
    if (counted(label) === 0) await page.locator("tbody").waitFor({ state: "detached" });
    else assert.equal(await namedIn(page), counted(label), label);
  }
  await judge(page);
  await picture(page, "school-missed-phone");
  await judgeStretched(page);
  await page.context().close();
});

// US-M01
test("a_municipal_methodist_reads_every_school_in_numbers_and_opens_one_by_name", async () => {
  const page = await open(browser);
  await signInAs(page, "municipal_methodist");
  await visit(page, "/standings");
  const staff = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => Number(row.querySelector("td").textContent.replace(/\s/g, ""))));
  const all = Number((await page.locator("#main").innerText()).match(/работников\s+(\d+)|(\d+)\s+работников/).slice(1).find(Boolean));
  assert.equal(all, staff.reduce((sum, one) => sum + one, 0), "what is told of the municipality is the sum of its schools");
  await judge(page);
  await picture(page, "standings-desk");
  const school = page.locator("tbody").getByRole("button").first();
  const title = await school.innerText();
  await school.click();
  await page.getByRole("heading", { level: 2, name: shown(title) }).waitFor();
  await settled(page);
  await page.locator("tbody tr").first().waitFor();
  await judge(page);
  await press(page, "На уровень выше");
  await page.getByRole("table", { name: "Охват" }).waitFor();
  await page.context().close();
  const phone = await phoneOf(browser, await demoPerson("municipal_methodist"));
  await visit(phone, "/standings");
  await judge(phone);
  await picture(phone, "standings-phone");
  await judgeStretched(phone);
  await phone.context().close();
});
