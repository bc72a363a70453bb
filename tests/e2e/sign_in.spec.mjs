import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { follow, press, signInByKeys } from "./keys.mjs";

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
  await signInByKeys(page, person);
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

test("what_is_missing_is_said_beside_its_field_and_not_by_the_browser", async () => {
  const page = await open(browser, { size: "phone" });
  for (const path of ["/sign-in", "/verify"]) {
    await visit(page, path);
    await page.locator("#main form").first().locator("button[type=submit]").click();
    await page.locator(".error", { hasText: "Заполните это поле" }).first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-invalid")), "true", "the first wrong field has the focus");
    await judge(page);
    await picture(page, `missing-${path.slice(1)}-phone`);
  }
  await page.context().close();
});

for (const duty of ["teacher", "head", "centre"]) {
  test(`menu_of_a_${duty}_is_one_row_whose_lists_open_by_keyboard`, async () => {
    const page = await open(browser);
    const person = await demoPerson(duty);
    await signIn(page, person.login, person.password);
    await visit(page, "/");
    assert.ok((await page.locator(".top").boundingBox()).height < 62, "the menu is one row");
    const group = page.locator(".nav-open").first();
    await tabTo(page, group);
    await page.keyboard.press("Enter");
    await page.locator(".nav-group ul a").first().waitFor();
    await judge(page);
    await picture(page, `menu-${duty}-desk`);
    await page.keyboard.press("Escape");
    await page.locator(".nav-group ul").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.textContent), await group.textContent(), "the focus is back at the name of the list");
    if (duty === "head") {
      await page.locator(".nav-open", { hasText: "Мой маршрут" }).click();
      await page.locator(".nav-group ul").getByRole("link", { name: "Результаты" }).click();
      await page.waitForURL("**/my/results");
    }
    await visit(page, "/help");
    await judge(page);
    await page.context().close();
  });
}

/** A person of the centre's list gets a one-time password anew. */
async function oneTimeAccess() {
  const centre = await demoPerson("centre");
  const headers = { "Content-Type": "application/json" };
  const signed = await fetch(new URL("/api/session", base), { method: "POST", headers, body: JSON.stringify({ login: centre.login, password: centre.password }) });
  const { csrf } = await signed.json();
  const cookie = signed.headers.get("set-cookie").split(";")[0];
  const ask = async (method, path) => (await fetch(new URL(path, base), { method, headers: { Cookie: cookie, "X-Marshrut-CSRF": csrf } })).json();
  const { people } = await ask("GET", "/api/people");
  const offered = new Set((await (await fetch(new URL("/api/demo/people", base))).json()).people.map((one) => one.name));
  for (const { person } of people.filter((one) => one.position && !offered.has(one.name))) {
    const slip = await ask("POST", `/api/people/${person}/account/password`);
    if (slip.one_time_password) return slip;
  }
  assert.fail("nobody can be given a one-time password");
}

test("a_one_time_password_is_typed_once_at_the_first_sign_in", async () => {
  const slip = await oneTimeAccess();
  const page = await open(browser, { size: "phone" });
  await visit(page, "/sign-in");
  await page.locator("input[name=login]").fill(slip.login);
  await page.locator("input[name=password]").fill(slip.one_time_password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/password");
  await settled(page);
  assert.equal(await page.locator("input[name=old]").count(), 0);
  await judge(page);
  await picture(page, "password-first-phone");
  await page.locator("input[name=new]").fill("долгая дорога к уроку");
  await page.locator("input[name=again]").fill("долгая дорога к уроку");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/password");
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

test("a_page_that_cannot_be_fetched_says_so_with_the_focus_and_comes_by_loading_anew", async () => {
  const page = await open(browser);
  const person = await demoPerson("teacher");
  await signIn(page, person.login, person.password);
  await visit(page, "/");
  await page.route("**/assets/**", (route) => route.abort());
  await follow(page, "Помощь");
  await page.getByText("Страница не открылась").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "main", "what is said instead is read first");
  await page.unroute("**/assets/**");
  await press(page, "Обновить");
  await page.getByRole("heading", { level: 1, name: "Помощь" }).waitFor();
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
