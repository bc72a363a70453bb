import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const size of ["phone", "desk"]) {
  test(`sign_in_has_no_barrier_on_a_${size}_with_an_error_shown`, async () => {
    for (const dark of [false, true]) {
      const page = await open(browser, { size, dark });
      await visit(page, "/sign-in");
      await judge(page);
      await picture(page, `sign-in-${size}-${dark ? "dark" : "light"}`);
      await page.locator("input[name=login]").fill("nobody");
      await page.locator("input[name=password]").fill("wrong password");
      await page.keyboard.press("Enter");
      await page.locator(".error").waitFor();
      await judge(page);
      await picture(page, `sign-in-error-${size}-${dark ? "dark" : "light"}`);
      if (!dark) await judgeStretched(page);
      await page.context().close();
    }
  });
}

test("person_signs_in_and_out_by_keyboard_alone_on_a_phone", async () => {
  const person = await demoPerson("teacher");
  const page = await open(browser, { size: "phone" });
  await visit(page, "/sign-in");
  await tabTo(page, "input[name=login]");
  await page.keyboard.type(person.login);
  await tabTo(page, "input[name=password]");
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the new page is read from its heading");
  await tabTo(page, page.getByRole("button", { name: "Меню" }));
  await page.keyboard.press("Enter");
  await judge(page);
  await picture(page, "menu-phone");
  await tabTo(page, page.getByRole("button", { name: "Выйти" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sign-in");
  await page.context().close();
});

test("demo_person_is_one_press_away", async () => {
  const page = await open(browser);
  await visit(page, "/sign-in");
  await page.locator(".demo button").first().click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await settled(page);
  await judge(page);
  await picture(page, "home-desk");
  await page.context().close();
});

test("address_that_needs_a_session_is_opened_after_signing_in", async () => {
  const person = await demoPerson("teacher");
  const page = await open(browser);
  await page.goto("/password");
  await page.waitForURL("**/sign-in?next=%2Fpassword");
  await page.locator("input[name=login]").fill(person.login);
  await page.locator("input[name=password]").fill(person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/password");
  await settled(page);
  await judge(page);
  await picture(page, "password-desk");
  await page.context().close();
});

test("unknown_address_says_where_to_go", async () => {
  const page = await open(browser);
  const person = await demoPerson("teacher");
  await signIn(page, person.login, person.password);
  await visit(page, "/nowhere");
  await page.getByRole("heading", { level: 1, name: "Такой страницы нет" }).waitFor();
  assert.equal(await page.title(), "Такой страницы нет — Маршрут");
  await judge(page);
  await page.context().close();
});
