import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, judgeStretched, launch, open, picture, settled, tabTo, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const size of ["phone", "desk"]) {
  for (const dark of [false, true]) {
    test(`kit_has_no_barrier_on_a_${size}_${dark ? "dark" : "light"}`, async () => {
      const page = await open(browser, { size, dark });
      await visit(page, "/kit");
      for (const summary of await page.locator("summary").all()) await summary.click();
      await judge(page);
      await picture(page, `kit-${size}-${dark ? "dark" : "light"}`);
      if (!dark) await judgeStretched(page);
      await page.context().close();
    });
  }
}

test("kit_holds_a_dialog_with_an_error_by_keyboard_alone", async () => {
  const page = await open(browser, { size: "phone" });
  await visit(page, "/kit");
  const opener = page.getByRole("button", { name: "Открыть диалог" });
  await tabTo(page, opener, 200);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("button", { name: "Вернуть", exact: true }));
  await page.keyboard.press("Enter");
  await dialog.getByText("Напишите хотя бы 10 знаков").waitFor();
  await judge(page);
  await picture(page, "kit-dialog");
  await page.keyboard.press("Escape");
  assert.ok(await opener.evaluate((one) => one === document.activeElement), "the focus goes back to the opener");
  await page.context().close();
});

test("kit_table_decides_many_rows_by_keyboard", async () => {
  const page = await open(browser, { size: "phone" });
  await visit(page, "/kit");
  await tabTo(page, page.getByRole("checkbox", { name: "Выбрать все" }), 200);
  await page.keyboard.press("Space");
  await page.getByText("Выбрано 3 из 4").waitFor();
  await judge(page);
  await page.getByRole("button", { name: "Согласовать 3" }).press("Enter");
  await page.getByText("Согласованы 3 маршрута").waitFor();
  await page.getByText("Выбрано 0 из 4").waitFor();
  await page.context().close();
});

test("lost_network_is_said_and_taken_back", async () => {
  const page = await open(browser, { size: "phone" });
  await visit(page, "/kit");
  await page.context().setOffline(true);
  await page.getByText("Нет связи. Продолжайте работать.").waitFor();
  await judge(page);
  await page.context().setOffline(false);
  await page.getByText("Нет связи. Продолжайте работать.").waitFor({ state: "hidden" });
  await page.context().close();
});

test("text_typed_into_an_autosaved_field_survives_reload", async () => {
  const page = await open(browser);
  await visit(page, "/kit");
  await page.getByLabel("Пояснение").first().fill("Не потеряется");
  await page.reload();
  await settled(page);
  assert.equal(await page.getByLabel("Пояснение").first().inputValue(), "Не потеряется");
  await page.getByText(/Сохранено в\s\d/).waitFor();
  await page.context().close();
});

test("kit_speaks_english_after_a_press", async () => {
  const page = await open(browser);
  await visit(page, "/kit");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Parts of the interface" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await judge(page);
  await page.context().close();
});
