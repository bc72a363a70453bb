// The regulation in force, read by the centre and by a teacher: stages by number, clauses of each rule, what is our own.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, judgeStretched, launch, open, picture, signInAs, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("the_centre_reads_every_stage_and_rule_with_its_clauses", async () => {
  const page = await open(browser);
  await signInAs(page, "centre");
  await visit(page, "/regulation");
  const profile = await (await page.request.get("/api/regulation")).json();
  await page.getByRole("heading", { level: 1, name: profile.title.ru }).waitFor();
  for (const part of ["stages", "roles", "sections", "approvals", "documents"]) {
    for (const { title } of profile[part]) assert.ok((await page.getByRole("heading", { name: title.ru }).count()) > 0, `${part}: ${title.ru}`);
  }
  const clauses = new Set(profile.stages.flatMap((stage) => stage.source.clauses));
  const text = await page.locator("#main").innerText();
  for (const clause of clauses) assert.ok(text.includes(clause.replace(/^[A-Z]+-/, "")), clause);
  assert.ok((await page.getByText(/^Наше значение/).count()) > 1);
  await page.getByRole("img", { name: /Переходы между этапами: 1 → 2/ }).waitFor();
  await judge(page);
  await picture(page, "regulation-desk");
});

test("a_teacher_reads_it_on_a_phone", async () => {
  const page = await open(browser, { size: "phone" });
  await signInAs(page, "teacher");
  await visit(page, "/regulation");
  await page.getByRole("heading", { level: 2, name: "Правовое основание" }).waitFor();
  await judge(page);
  await picture(page, "regulation-phone");
  await judgeStretched(page);
});

/** Marks a passage and types over it, as a person edits one line: putting in all fifty thousand signs anew takes the browser ten seconds. */
async function retype(field, passage, next) {
  await field.evaluate((area, words) => {
    const at = area.value.indexOf(words);
    if (at < 0) throw new Error(`the text has no ${words}`);
    area.focus();
    area.setSelectionRange(at, at + words.length);
  }, passage);
  await field.page().keyboard.insertText(next);
}

test("the_centre_changes_the_text_and_reads_what_it_would_mean", async () => {
  const page = await open(browser, { size: "phone" });
  await signInAs(page, "centre");
  await visit(page, "/regulation/draft");
  const text = page.getByRole("textbox", { name: "Правила, TOML" });
  await text.waitFor();
  const was = await text.inputValue();
  const see = page.getByRole("button", { name: "Посмотреть последствия" });
  const install = page.getByRole("button", { name: "Ввести в действие" });
  await retype(text, "[term]\nyears = 1", "[term]\nyaers = 1");
  await see.click();
  await page.getByRole("listitem").filter({ hasText: "yaers" }).waitFor();
  assert.ok(await install.isDisabled());
  await judge(page);
  await picture(page, "regulation-draft-faults-phone");
  await retype(text, "[term]\nyaers = 1", "[term]\ndays = 30");
  await see.click();
  await page.getByText(/уже есть с\sдругим текстом/).waitFor();
  assert.ok(await install.isDisabled(), "a version is written once");
  await retype(text, 'version = "1"', 'version = "2"');
  await see.click();
  const becomes = page.getByRole("table", { name: "Что изменилось" }).getByText("30", { exact: true });
  await becomes.waitFor();
  await install.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/при своей редакции|Открытых маршрутов нет/).waitFor();
  await judge(page);
  await picture(page, "regulation-draft-confirm-phone");
  await dialog.getByRole("button", { name: "Не вводить" }).click();
  await text.press("End");
  await text.press("Space");
  assert.ok(await install.isDisabled(), "what was changed since is not put in force unseen");
  await see.click();
  await becomes.waitFor();
  await judge(page);
  await picture(page, "regulation-draft-phone");
  await page.reload();
  await text.waitFor();
  assert.ok((await text.inputValue()).includes("days = 30"), "what was typed stays on the device");
  await page.getByRole("button", { name: "Вернуть исходный текст" }).click();
  assert.equal(await text.inputValue(), was);
});

test("the_centre_changes_a_number_by_the_form_and_the_text_keeps_all_else", async () => {
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, size === "phone" ? { size } : {});
    await signInAs(page, "centre");
    await visit(page, "/regulation/draft");
    const text = page.getByRole("textbox", { name: "Правила, TOML" });
    await text.waitFor();
    const was = await text.inputValue();
    const years = /\[term\]\nyears = (\d+)/.exec(was)[1];
    await page.getByRole("textbox", { name: "Редакция" }).fill("2");
    const search = page.getByRole("searchbox", { name: "Найти по правилу, параметру или пункту" });
    await search.fill("срок в годах");
    const field = page.getByRole("spinbutton", { name: "срок в годах" });
    await field.fill("3");
    await page.getByRole("listitem").getByText(`Было: ${years}`).waitFor();
    assert.equal(await text.inputValue(), was.replace('version = "1"', 'version = "2"').replace(`[term]\nyears = ${years}`, "[term]\nyears = 3"));
    await page.getByRole("button", { name: "Посмотреть последствия" }).click();
    const changed = page.getByRole("table", { name: "Что изменилось" });
    await changed.getByText("3", { exact: true }).waitFor();
    await changed.getByText("срок в годах").waitFor();
    await judge(page);
    await picture(page, `regulation-parameters-found-${size}`);
    await search.fill("");
    await search.press("Enter");
    await page.getByText("этапы", { exact: true }).click();
    await page.getByText("календарь", { exact: true }).click();
    await judge(page);
    await picture(page, `regulation-parameters-${size}`);
    await search.fill("годах");
    await page.getByRole("button", { name: `Вернуть ${years}: срок в годах` }).click();
    assert.equal(await field.inputValue(), years);
    await page.getByRole("button", { name: "Вернуть 1: редакция" }).click();
    assert.equal(await text.inputValue(), was);
    await retype(text, "[term]\nyears", "[term\nyears");
    await page.getByText("Текст не читается, поэтому параметров не видно.").waitFor();
    await judge(page);
    await picture(page, `regulation-parameters-unreadable-${size}`);
    await page.getByRole("button", { name: "Вернуть исходный текст" }).click();
    await search.waitFor();
  }
});
