// The open report from its ministry to a stranger, and a table taken away as the screen shows it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, launch, open, picture, signInAs, visit } from "./harness.mjs";
import { press } from "./keys.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

// US-G15 US-M13
test("the_ministry_publishes_a_report_and_a_stranger_reads_it_on_a_phone_without_signing_in", async () => {
  const page = await open(browser);
  await signInAs(page, "ministry");
  await visit(page, "/year-report");
  await press(page, "Составить новую версию");
  await page.getByText("Составлена версия 1").waitFor();
  await press(page, "Опубликовать версию 1");
  await page.getByText(/опубликован \d/).waitFor();
  await judge(page);
  const stranger = await open(browser, { size: "phone" });
  await visit(stranger, "/open-reports");
  await judge(stranger);
  await stranger.locator("tbody a").first().click();
  await stranger.getByRole("heading", { level: 2, name: "Показатели" }).waitFor();
  await judge(stranger);
  await picture(stranger, "open-report-phone");
  await page.getByRole("button", { name: "Снять с публикации" }).click();
  await page.getByLabel("Причина").fill("Уточняются показатели");
  await page.getByRole("dialog").getByRole("button", { name: "Снять с публикации" }).click();
  await page.getByText(/снят \d/).waitFor();
  await visit(stranger, "/open-reports");
  await stranger.getByText("Докладов ещё не опубликовано").waitFor();
  for (const one of [page, stranger]) await one.context().close();
});

// US-M12
test("a_table_is_taken_away_as_the_screen_shows_it_with_its_filters", async () => {
  const page = await open(browser);
  await signInAs(page, "centre");
  await visit(page, "/staff?search=а");
  await page.locator("tbody tr").first().waitFor();
  const rows = await page.locator("tbody tr").count();
  const [request, file] = await Promise.all([
    page.waitForRequest((one) => one.url().endsWith("/api/workbooks")),
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Скачать таблицу/ }).click(),
  ]);
  const sent = request.postDataJSON();
  assert.equal(sent.rows.length, rows);
  assert.equal(sent.rows[0].length, sent.columns.length);
  const first = (await page.locator("tbody tr").first().locator("th").innerText()).replace(/\s+/g, " ").trim();
  assert.equal(sent.rows[0][0], first);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  await page.context().close();
});
