// Findings from the specialist to the teacher and back: added and changed by the centre, acknowledged by the teacher on
// a phone by keyboard, a request stated and answered, the self-assessment, the head's picture.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";

const data = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
/** The demo teacher whose findings no other spec adds to. */
const nobody_elses = 2;
let browser;
let teacher;
let centre;

/** Somebody signed in, with a door to the server beside the page. */
async function signedIn(duty, size, place) {
  const person = await demoPerson(duty, place);
  const page = await open(browser, { size });
  await signIn(page, person.login, person.password);
  const session = await (await page.request.get("/api/session")).json();
  const headers = { "X-Marshrut-CSRF": session.csrf };
  const send = (path, body) => page.request.post(path, { headers: { ...headers, "Content-Type": "application/json" }, data: body });
  const upload = (path, bytes) => page.request.post(path, { headers: { ...headers, "Content-Type": "application/octet-stream" }, data: bytes });
  return { page, session, send, upload, name: session.person_name };
}

async function loadCompetencies({ page, upload }) {
  const { groups } = await (await page.request.get("/api/competencies")).json();
  if (groups.length > 0) return;
  const lists = { labour_actions: "labour_functions_544n.csv", competencies: "competencies.csv", needs: "competency_map.csv" };
  for (const [kind, file] of Object.entries(lists)) {
    const answer = await upload(`/api/competencies/imports/${kind}?apply=true`, data(file));
    assert.equal(answer.status(), 200, `${file}: ${await answer.text()}`);
  }
}

before(async () => {
  browser = await launch();
  teacher = await signedIn("teacher", "phone", nobody_elses);
  centre = await signedIn("centre", "desk");
  await loadCompetencies(centre);
  const finding = { person: teacher.session.person, competency: "METH-4", kind: "deficit", level: "MEDIUM", reason: "Беседа после двух уроков" };
  const added = await centre.send("/api/findings", JSON.stringify(finding));
  assert.ok([200, 409].includes(added.status()), await added.text());
});
after(() => browser.close());

test("centre_changes_a_level_of_chosen_findings_after_a_preview", async () => {
  const { page } = centre;
  await visit(page, "/findings");
  await page.getByLabel("Состояние").selectOption("confirmed");
  const row = page.getByRole("checkbox", { name: new RegExp(`${teacher.name}`) });
  await tabTo(page, row.first());
  await page.keyboard.press("Space");
  await judge(page);
  await picture(page, "findings-desk");
  await page.getByRole("button", { name: "Дать заключение: 1" }).click();
  await page.getByRole("radio", { name: "Изменить вид или уровень" }).check();
  await page.getByRole("combobox", { name: "Уровень" }).selectOption("HIGH");
  await page.getByRole("button", { name: "Показать, что получится" }).click();
  await page.getByText("Пропущен 1 вывод").waitFor();
  await judge(page);
  await page.getByRole("textbox", { name: /Пояснение/ }).fill("Видела ещё один урок, нужна помощь");
  await page.getByRole("button", { name: "Показать, что получится" }).click();
  await page.getByRole("button", { name: "Применить: 1" }).click();
  await page.getByText("Принято: 1").waitFor();
  await judge(page);
  await picture(page, "conclude-desk");
  await page.getByRole("button", { name: "Закрыть" }).click();
});

test("teacher_acknowledges_a_zone_and_states_a_request_by_keyboard_on_a_phone", async () => {
  const { page } = teacher;
  await visit(page, "/my/results");
  await page.getByText("Видела ещё один урок, нужна помощь").waitFor();
  await tabTo(page, page.getByRole("radio", { name: "Признаю, включить в цели маршрута" }).first());
  await page.keyboard.press("Space");
  await page.getByText("решено 1 из 1").waitFor();
  await tabTo(page, page.getByRole("textbox", { name: "Чему хотите научиться" }));
  await page.keyboard.type("Диалог и вопросы на уроке");
  await tabTo(page, page.getByRole("textbox", { name: "Зачем это Вашему классу" }));
  await page.keyboard.type("В 8 «Б» отвечают трое");
  await page.getByText(/^Сохранено в/).first().waitFor();
  await tabTo(page, page.getByRole("button", { name: "Заявить запрос" }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Диалог и вопросы на уроке" }).first().waitFor();
  await judge(page);
  await picture(page, "my-results-phone");
});

test("teacher_may_disagree_and_what_was_typed_survives_a_reload", async () => {
  const { page } = teacher;
  await visit(page, "/my/results");
  await page.getByRole("radio", { name: "Не признаю" }).first().check();
  await page.getByRole("textbox", { name: "Почему не согласны" }).fill("Тему веду только в 8 классе");
  await page.getByText(/^Сохранено в/).first().waitFor();
  await page.reload();
  await settled(page);
  assert.equal(await page.getByRole("textbox", { name: "Почему не согласны" }).inputValue(), "Тему веду только в 8 классе");
  await page.getByRole("radio", { name: "Признаю, включить в цели маршрута" }).first().check();
  await page.getByRole("textbox", { name: "Почему не согласны" }).waitFor({ state: "detached" });
  await judge(page);
  await judgeStretched(page);
});

test("centre_sees_the_answer_and_answers_the_request", async () => {
  const { page } = centre;
  await visit(page, `/findings/people/${teacher.session.person}`);
  await page.getByText("Признано педагогом").first().waitFor();
  await page.getByRole("heading", { name: "Диалог и вопросы на уроке" }).first().waitFor();
  await page.getByRole("button", { name: "Ответить" }).first().click();
  await page.getByRole("textbox", { name: "Ответ" }).first().fill("Есть стажировка в декабре");
  await page.getByRole("button", { name: "Отправить ответ" }).click();
  await page.getByText("Есть ответ").first().waitFor();
  await judge(page);
  await picture(page, "person-findings-desk");
  await visit(page, "/requests");
  await judge(page);
  await visit(teacher.page, "/my/results");
  await teacher.page.getByText("Есть стажировка в декабре").waitFor();
});

test("teacher_marks_labour_actions_by_keyboard_on_a_phone", async () => {
  const { page } = teacher;
  await visit(page, "/my/self-assessment");
  await page.getByText(/^Отмечено \d+ из\s\d+$/).waitFor();
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await page.getByText(/^Сохранено в/).first().waitFor();
  await page.getByText(/^Отмечено [1-9]\d* из\s\d+$/).waitFor();
  await judge(page);
  await picture(page, "self-assessment-phone");
  await tabTo(page, page.getByRole("button", { name: "Дальше" }), 120);
  await page.keyboard.press("Enter");
  await page.getByText(/часть 2/).waitFor();
  await judge(page);
  await judgeStretched(page);
});

test("head_sees_the_team_without_names_or_learns_why_not_yet", async () => {
  const head = await signedIn("head", "phone");
  await visit(head.page, "/team");
  await head.page.getByRole("heading", { level: 1, name: "Команда" }).waitFor();
  assert.equal(await head.page.getByText(teacher.name).count(), 0);
  await judge(head.page);
  await picture(head.page, "team-phone");
  const refused = await head.page.request.get(`/api/findings-of/${teacher.session.person}`);
  assert.equal(refused.status(), 403);
});
