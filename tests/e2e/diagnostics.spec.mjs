// A sitting as it happens: begun on a phone by keyboard, the network lost and found, the page reloaded, finished on a
// second device; an expert marks the case blind; the teacher sees that the result is ready.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, consentToProcessing, hand, markEvenly, markersOf } from "./hand.mjs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { answerByKeys, toTask } from "./keys.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A form waits for a demo teacher who consents to be measured. */
async function giveForm(which = 0) {
  const centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
  const teacher = await hand(await demoPerson("teacher", which));
  await consentToProcessing(teacher);
  const { attempt } = await centre.ask("POST", "/api/attempts", { person: teacher.session.person, purpose: "initial" });
  return { attempt, login: teacher };
}

const caseText = `Дам полоску бумаги и спрошу, сколько раз половина уложится в трёх (${Date.now()}).`;

async function press(page, name) {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

const local = (page) => page.locator(".cell.is-local").count();
const saved = (page) => page.locator(".cell.is-saved").count();

async function until(what, wanted, patience = 15_000) {
  const end = Date.now() + patience;
  let seen = await what();
  while (seen !== wanted && Date.now() < end) {
    await new Promise((wait) => setTimeout(wait, 100));
    seen = await what();
  }
  assert.equal(seen, wanted);
}

/** Answers from the item shown up to `last`, and goes on to the next. */
async function answerUpTo(page, last, kinds) {
  for (;;) {
    const [, number] = (await page.locator(".task-top p").first().textContent()).match(/(\d+)/);
    const kind = await answerByKeys(page, caseText);
    assert.equal(await page.locator("nav a:visible, .menu-btn:visible").count(), 0, "the menu is away during a sitting");
    if (kinds && !kinds.has(kind)) {
      kinds.add(kind);
      await judge(page);
      await picture(page, `sitting-${kind}-phone`);
    }
    await page.locator(".cell.is-now.is-saved, .cell.is-now.is-local").waitFor();
    if (Number(number) >= last) return;
    await press(page, "Дальше");
    await page.locator("h1:focus").waitFor();
  }
}

// US-T07
test("sitting_survives_a_lost_network_a_reload_and_a_second_device_and_an_expert_marks_it_blind", async () => {
  const { attempt, login } = await giveForm();
  const page = await open(browser, { size: "phone" });
  await signIn(page, login.login, login.password);
  await visit(page, "/my/diagnostics");
  await judge(page);
  await picture(page, "diagnostics-phone");
  await press(page, "Начать работу");
  await page.getByRole("dialog").waitFor();
  await judge(page);
  await press(page, "Начать");
  await page.waitForURL(`**/my/attempts/${attempt}`);
  await settled(page);
  const all = await page.locator(".cell").count();
  assert.ok(all >= 25 && all <= 40, `${all} items`);

  const kinds = new Set();
  await answerUpTo(page, 4, kinds);
  await until(() => saved(page), 4);

  await page.context().setOffline(true);
  await press(page, "Дальше");
  await answerUpTo(page, 7, kinds);
  await page.getByText("Нет связи").first().waitFor();
  await until(() => local(page), 3);
  await judge(page);
  await picture(page, "sitting-offline-phone");
  const heading = await page.locator("h1").textContent();
  await page.context().setOffline(false);
  await page.reload();
  await settled(page);
  assert.equal(await page.locator("h1").textContent(), heading, "the same item after a reload");
  await until(() => local(page), 0);
  await until(() => saved(page), 7);

  const second = await open(browser, { size: "desk" });
  await signIn(second, login.login, login.password);
  await visit(second, "/my/diagnostics");
  await second.getByRole("link", { name: "Продолжить" }).click();
  await settled(second);
  assert.match(await second.locator(".task-top p").first().textContent(), /Задание\s8\sиз/);
  assert.equal(await saved(second), 7);
  await judge(second);
  await picture(second, "sitting-desk");
  await second.locator("h1").focus();
  await answerUpTo(second, all, kinds);
  assert.deepEqual([...kinds].sort(), ["case", "match", "multi", "order", "short", "single"]);
  await press(second, "К завершению");
  await second.getByRole("dialog").waitFor();
  await judge(second);
  await picture(second, "sitting-finish-desk");
  await press(second, "Завершить");
  await second.getByRole("heading", { level: 1, name: "Работа закончена" }).waitFor();
  await judge(second);

  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Работа закончена" }).waitFor();

  const [expertPerson, otherExpert] = await markersOf(caseText);
  const expert = await open(browser, { size: "phone" });
  await signIn(expert, expertPerson.login, expertPerson.password);
  await visit(expert, "/marking");
  await toTask(expert, caseText);
  assert.equal(await expert.getByText(login.name).count(), 0, "the expert sees no name");
  await judge(expert);
  await picture(expert, "marking-phone");
  for (const group of await expert.locator("form fieldset").all()) {
    await tabTo(expert, group.locator("input").first());
    await expert.keyboard.press("ArrowRight");
  }
  await press(expert, "Оценить");
  await expert.getByText(/Всего\sбаллов/).waitFor();
  await judge(expert);
  await press(expert, "Да, оценить");
  await expert.getByText("Оценено").first().waitFor();
  await markEvenly(otherExpert, caseText);

  await visit(second, "/my/diagnostics");
  await second.getByText("результат готов").first().waitFor();
  await judge(second);
  await picture(second, "diagnostics-desk");
  for (const one of [page, second, expert]) await one.context().close();
});

test("centre_reads_the_bank_and_a_form_with_keys", async () => {
  const person = await demoPerson("centre");
  const page = await open(browser);
  await signIn(page, person.login, person.password);
  await visit(page, "/items");
  await page.getByLabel("Компетенция").selectOption({ index: 1 });
  await page.locator(".acts li").first().waitFor();
  await judge(page);
  await picture(page, "bank-desk");
  await page.locator("table a").first().click();
  await page.getByRole("heading", { level: 2, name: "Задания" }).waitFor();
  await judge(page);
  await picture(page, "form-desk");
  await judgeStretched(page);
  await page.context().close();
});

test("a_withdrawn_consent_pauses_the_sitting_and_nothing_is_lost_when_it_goes_on", async () => {
  const { attempt, login } = await giveForm(2);
  await login.ask("POST", `/api/attempts/${attempt}/start`, {});
  const page = await open(browser, { size: "phone" });
  await signIn(page, login.login, login.password);
  await visit(page, `/my/attempts/${attempt}`);
  await page.locator("h1").focus();
  await answerUpTo(page, 2);
  await until(() => saved(page), 2);
  await login.ask("POST", "/api/consents/withdrawal", { kind: "processing" });
  await press(page, "Дальше");
  await page.locator("h1:focus").waitFor();
  await answerByKeys(page, caseText);
  await page.getByRole("heading", { name: "Работа приостановлена" }).waitFor();
  await judge(page);
  await picture(page, "sitting-paused-phone");
  await consentToProcessing(login);
  await press(page, "Продолжить");
  await page.locator(".cell").first().waitFor();
  await until(() => saved(page), 3);
  await judge(page);
});
