// A device that several people use: what a person typed and did not send is theirs alone, goes when they sign out, and
// they are asked before; answers of a sitting that did not reach the server stay and are sent when the person is back.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, consentToProcessing, hand } from "./hand.mjs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, visit } from "./harness.mjs";
import { answerByKeys, press, signInByKeys, write } from "./keys.mjs";

let browser;
/** A deputy has a route of their own and no spec of theirs. */
let person;
let next;
before(async () => {
  browser = await launch();
  person = await demoPerson("deputy");
  next = await demoPerson("head");
});
after(() => browser.close());

/** All that the browser keeps for this page between visits. */
function kept(page) {
  return page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
}

async function leave(page) {
  if (await page.getByRole("button", { name: "Меню" }).count()) await press(page, "Меню");
  await press(page, "Выйти");
}

async function become(page, person) {
  await page.waitForURL((url) => url.pathname === "/sign-in");
  await settled(page);
  await signInByKeys(page, person);
}

/** Somebody types what they wish to learn while the server does not take it. */
async function typedUnsent(page, text) {
  await page.context().route("**/api/my/requests*", (route) => route.abort());
  await signIn(page, person.login, person.password);
  await visit(page, "/my/results");
  await write(page, wish(page), text);
  await page.getByText(/Сохранено\sна\sустройстве/).first().waitFor();
}

const wish = (page) => page.getByRole("textbox", { name: "Чему хотите научиться" });

test("a_person_is_asked_before_unsent_texts_go_and_nothing_of_them_is_left_for_the_next", async () => {
  const secret = `Не хочу, чтобы это прочли ${Date.now()}`;
  const page = await open(browser, { size: "phone" });
  await typedUnsent(page, secret);
  await page.reload();
  await settled(page);
  assert.equal(await wish(page).inputValue(), secret, "a reload loses nothing");
  await leave(page);
  const dialog = page.getByRole("dialog", { name: /Не\sотправлен\s1\sтекст/ });
  await dialog.waitFor();
  await judge(page);
  await picture(page, "sign-out-unsent-phone");
  await press(page, "Остаться", dialog);
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await wish(page).inputValue(), secret);
  assert.ok((await kept(page)).includes(secret), "who stays keeps the text");
  await press(page, "Выйти");
  await dialog.waitFor();
  await press(page, "Выйти и удалить", dialog);
  await page.waitForURL((url) => url.pathname === "/sign-in");
  await settled(page);
  assert.equal(await kept(page), "[[],[]]", "nothing is left on the device");
  await become(page, next);
  assert.ok(!(await kept(page)).includes(secret));
  assert.ok(!(await page.content()).includes(secret));
  await page.context().close();
});

test("a_session_that_ended_by_itself_loses_no_text_and_the_next_person_does_not_see_it", async () => {
  const secret = `Допишу завтра ${Date.now()}`;
  const page = await open(browser, { size: "phone" });
  await typedUnsent(page, secret);
  await page.context().clearCookies();
  await page.goto("/my/results");
  await become(page, next);
  assert.ok(!(await page.content()).includes(secret));
  await leave(page);
  await become(page, person);
  await visit(page, "/my/results");
  assert.equal(await wish(page).inputValue(), secret);
  await judge(page);
  await judgeStretched(page);
  await page.context().close();
});

test("unsent_answers_of_a_sitting_outlive_a_sign_out_and_are_sent_when_the_person_is_back", async () => {
  const centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
  const sitter = await hand(await demoPerson("deputy"));
  await consentToProcessing(sitter);
  const { attempt } = await centre.ask("POST", "/api/attempts", { person: sitter.session.person, purpose: "initial" });
  await sitter.ask("POST", `/api/attempts/${attempt}/start`, {});
  const page = await open(browser, { size: "phone" });
  await signIn(page, sitter.login, sitter.password);
  await visit(page, `/my/attempts/${attempt}`);
  await page.route("**/answers/*", (route) => route.abort());
  await answerByKeys(page, "Разделю полоску");
  await page.locator(".cell.is-local").first().waitFor();
  await visit(page, "/my/diagnostics");
  await leave(page);
  await page.waitForURL((url) => url.pathname === "/sign-in");
  const left = JSON.parse(await kept(page))[0];
  assert.deepEqual(left.map(([key]) => key), [`marshrut.attempt.${attempt}`]);
  await page.unroute("**/answers/*");
  await become(page, sitter);
  await visit(page, `/my/attempts/${attempt}`);
  await page.locator(".cell.is-saved").first().waitFor();
  assert.equal(await page.locator(".cell.is-local").count(), 0);
  await judge(page);
  await page.context().close();
});
