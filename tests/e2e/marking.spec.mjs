// An expert changes a mark on a phone by keyboard while another case of the same work waits; the person whose work it is
// sees the result only when both experts have marked all, and it counts what the expert decided last.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bring, bringBank, consentToProcessing, hand, markEvenly, markersOf } from "./hand.mjs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, visit } from "./harness.mjs";
import { choose, press, shown, toTask, write } from "./keys.mjs";

let browser;
let centre;
let person;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  person = await hand(await demoPerson("deputy", 1));
  await bringBank(centre);
  await bringSecondCase();
});
after(() => browser.close());

const second = "Опишите, как Вы покажете коллегам итог взаимопосещения";

/** A form for the person's subject that takes all of a competency with two cases. */
async function bringSecondCase() {
  await bring(centre, "/api/instruments/imports/items", [
    "id,group,competency,subject,type,difficulty,max_score,text,options,key,explanation,labour_actions_544n",
    `IT-E2E,METHODICAL,METH-8,,case,3,3,"${second}",,рубрика: 1 балл — названо наблюдение; 1 балл — есть вывод; 1 балл — есть следующий шаг,Проверяет эксперт,A/01.6-ТД05`,
  ].join("\n"));
  const { workplace } = await centre.ask("GET", `/api/people/${person.session.person}`);
  const subject = workplace.subjects.split(";")[0];
  const parts = { "METH-8": 13, "METH-1": 5, "METH-4": 5, "COMM-2": 4 };
  const rows = Object.entries(parts).map(([competency, items]) => `ZZ-E2E,Два кейса,${subject},${competency},${items},75,Проверка`);
  await bring(centre, "/api/instruments/imports/forms", ["code,title,subjects,competency,items,minutes,source", ...rows].join("\n"));
}

/** A finished work of which only the cases were answered, each in words of its own. */
async function finished(words) {
  await consentToProcessing(person);
  const { attempt } = await centre.ask("POST", "/api/attempts", { person: person.session.person, purpose: "initial" });
  const { items } = await person.ask("POST", `/api/attempts/${attempt}/start`, {});
  const cases = items.filter(({ sheet }) => sheet.type === "case_task");
  assert.equal(cases.length, 2, "the form has two cases");
  for (const [at, { sheet }] of cases.entries())
    await person.ask("PUT", `/api/attempts/${attempt}/answers/${sheet.code}`, { value: { options: [], pairs: [], text: words[at] }, sequence: 1, client_ms: 1 });
  await person.ask("POST", `/api/attempts/${attempt}/finish`, {});
  return attempt;
}

/** Chooses so many points by each criterion and gives the mark. */
async function mark(page, form, points) {
  for (const group of await form.locator("fieldset").all()) await choose(page, group, points);
  await press(page, "Оценить", form);
  await form.getByText(/Всего\sбаллов/).waitFor();
  await judge(page);
  await press(page, "Да, оценить", form);
}

test("an_expert_changes_a_mark_by_keyboard_on_a_phone_and_the_result_counts_the_last_one", async () => {
  const words = [`Первый ответ ${Date.now()}`, `Второй ответ ${Date.now()}`];
  const attempt = await finished(words);
  const [expert, other] = await markersOf(words[0]);
  const page = await open(browser, { size: "phone" });
  await signIn(page, expert.login, expert.password);
  await visit(page, "/marking");
  await toTask(page, words[0]);
  await press(page, "Я знаю автора: конфликт интересов");
  await press(page, "Передать другому эксперту");
  await page.locator("[aria-invalid=true]").waitFor();
  await judge(page);
  await picture(page, "marking-conflict-phone");
  await press(page, "Отмена");
  await mark(page, page.locator("#main form").first(), "1");
  await page.getByText(shown("Оценено: 3 балла")).first().waitFor();
  await settled(page);

  const own = await open(browser, { size: "phone" });
  await signIn(own, person.login, person.password);
  await visit(own, "/my/diagnostics");
  await own.getByText("проверяет эксперт").first().waitFor();
  await judge(own);

  const row = page.getByRole("region", { name: "Ваши оценки" }).getByRole("listitem").first();
  await judge(page);
  await picture(page, "marking-given-phone");
  await press(page, /^Изменить оценку: /, row);
  await row.getByText(words[0]).waitFor();
  await write(page, row.getByLabel(/Пояснение/), "Вывода ученика в ответе всё же нет");
  await choose(page, row.locator("fieldset").first(), "0");
  await picture(page, "marking-change-phone");
  await press(page, "Оценить", row);
  await row.getByText(shown("Всего баллов: 2")).waitFor();
  await judge(page);
  await press(page, "Да, оценить", row);
  await page.getByText(shown("Оценено: 2 балла")).first().waitFor();
  await settled(page);
  await judge(page);

  await toTask(page, words[1]);
  await mark(page, page.locator("#main form").first(), "1");
  await page.getByText(shown("Оценено: 3 балла")).first().waitFor();
  await settled(page);
  for (const text of words) await markEvenly(other, text);
  await visit(page, "/my/marks");
  await page.getByRole("heading", { level: 1, name: "Мои оценки рядом с другими" }).waitFor();
  await judge(page);
  await picture(page, "marking-compared-phone");
  await own.reload();
  await own.getByText("результат готов").first().waitFor();
  await settled(own);
  await judge(own);
  await picture(own, "marking-result-phone");
  const result = await person.ask("GET", `/api/results/${attempt}`);
  assert.ok(JSON.stringify(result).includes("METH-8"));
  await judgeStretched(page);
  for (const one of [page, own]) await one.context().close();
});

/** A report as the server tells it where experts have marked much together; expert by expert in the order of names. */
const report = {
  state: "measured", fair_average: 0.61, marks: 412, common_min: 10, late_days: 60, groups: [],
  experts: [
    { person: "1", name: "Берёзина Анна", works: 60, common: 58, standing: "compared", biases: [],
      measured: { severity: -0.62, error: 0.2, low: -1.02, high: -0.22, word: "milder", infit: 1.02, outfit: 0.97, misfit: false, fair_average: 0.72, drift: { change: 0.9, error: 0.3, word: "stricter" } } },
    { person: "2", name: "Лугов Пётр", works: 71, common: 71, standing: "compared", biases: [{ question: "Опишите, как Вы покажете коллегам итог взаимопосещения", criterion: "есть вывод", marks: 34, z: -3.2, word: "stricter" }],
      measured: { severity: 0.71, error: 0.19, low: 0.33, high: 1.09, word: "stricter", infit: 1.4, outfit: 1.62, misfit: true, fair_average: 0.47 } },
    { person: "3", name: "Озёрная Вера", works: 70, common: 66, standing: "compared", biases: [],
      measured: { severity: -0.09, error: 0.18, low: -0.45, high: 0.27, word: "alike", infit: 0.98, outfit: 1.01, misfit: false, fair_average: 0.63 } },
    { person: "4", name: "Рощин Илья", works: 12, common: 4, standing: "few", biases: [] },
  ],
};

/** The page with this answer of the server in place of what it has to tell. */
async function visitWith(page, path, endpoint, told) {
  await page.route(`**${endpoint}`, (route) => route.fulfill({ json: told }));
  await visit(page, path);
}

test("the_centre_reads_how_severe_experts_are_in_words_a_picture_and_a_table", async () => {
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    await signIn(page, centre.login, centre.password);
    await visit(page, "/markers");
    const section = page.getByRole("region", { name: "Строгость по модели всех оценок" });
    await section.getByText("Пока мало общих работ").waitFor();
    await judge(page);
    await visitWith(page, "/markers", "/api/markers/severity", report);
    await section.getByRole("img", { name: shown("Лугов Пётр: строже других на 0,14 балла за критерий") }).waitFor();
    const names = await section.locator(".prof-name").allTextContents();
    assert.deepEqual(names, ["Берёзина Анна", "Лугов Пётр", "Озёрная Вера"], "no ranking: by name");
    for (const words of ["стали строже", "По критерию «есть вывод» строже", "разбросаны сильнее", "Рощин Илья. Пока мало общих работ: 4"]) await section.getByText(shown(words)).waitFor();
    await section.getByText("Строгость таблицей").press("Enter");
    await section.getByRole("cell", { name: shown("от 0,33 до 1,09") }).waitFor();
    await judge(page);
    await picture(page, `markers-severity-${size}`);
    await visitWith(page, "/markers", "/api/markers/severity", { ...report, state: "unlinked", experts: [], groups: [["Берёзина Анна", "Лугов Пётр"], ["Озёрная Вера", "Рощин Илья"]] });
    await section.getByText(shown("Берёзина Анна, Лугов Пётр")).waitFor();
    await judge(page);
    await page.context().close();
  }
});

test("an_expert_sees_how_severe_they_are_themselves_on_a_phone", async () => {
  const page = await open(browser, { size: "phone" });
  const expert = await demoPerson("expert");
  await signIn(page, expert.login, expert.password);
  await visitWith(page, "/my/marks", "/api/my/severity", { ...report, experts: [report.experts[1]] });
  const section = page.getByRole("region", { name: "Ваша строгость по модели всех оценок" });
  await section.getByRole("img", { name: /строже других/ }).waitFor();
  await judge(page);
  await picture(page, "my-severity-phone");
  await judgeStretched(page);
  await page.context().close();
});
