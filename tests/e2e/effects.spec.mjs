// What activities added to those who were measured before and after, in a year of a region.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { demoPerson, judge, launch, open, picture, settled, signIn, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const number = (text) => Number(text.replace(",", ".").replace("−", "-"));

// US-R13
test("a_regional_methodist_sees_what_activities_added_with_levels_before_and_after", async () => {
  const page = await open(browser, { size: "phone" });
  const methodist = await demoPerson("regional_methodist");
  await signIn(page, methodist.login, methodist.password);
  await visit(page, "/activity-effects");
  await settled(page);
  await page.getByText(/Подсчитано.*\sпо\s\d+\sпар/).waitFor();
  await judge(page);
  const twin = page.locator("details.twin").first();
  await twin.locator("summary").click();
  const cells = await twin.locator("tbody tr").first().locator("td").allTextContents();
  const [provider, people, start, end, without, expected, gain, low, high] = cells;
  assert.ok(provider.length > 2);
  assert.ok(number(people) >= 5, `told of ${people} people`);
  for (const percent of [start, end]) assert.ok(number(percent) > 0 && number(percent) <= 100, percent);
  assert.ok(Math.abs(number(end) - number(without) - number(gain)) < 0.11, "without it there is less by the gain");
  assert.ok(number(low) < number(gain) && number(gain) < number(high));
  assert.ok(number(expected) > 0);
  await picture(page, "effects-phone");

  await page.locator(".prof-name a").first().click();
  await settled(page);
  await page.getByRole("heading", { name: "Что дало тем, кто был" }).waitFor();
  await judge(page);
  await picture(page, "effect-of-activity-phone");
});
