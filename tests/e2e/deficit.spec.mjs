// Findings from the specialist to the teacher and back, by keyboard on a phone: added, changed and put on paper by the
// centre, acknowledged by the teacher, a request stated and answered, the self-assessment, the head's picture.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit, widths } from "./harness.mjs";
import { choose, follow, pick, press, shown, tick, write } from "./keys.mjs";

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

async function competencyTitle(page, code) {
  const { groups } = await (await page.request.get("/api/competencies")).json();
  return groups.flatMap((group) => group.competencies).find((one) => one.code === code).title;
}

async function levelTitle(page, code) {
  const { levels } = await (await page.request.get(`/api/findings-of/${teacher.session.person}`)).json();
  return levels.find((level) => level.code === code).title.ru;
}

before(async () => {
  browser = await launch();
  teacher = await signedIn("teacher", "phone", nobody_elses);
  centre = await signedIn("centre", "phone");
  await loadCompetencies(centre);
  const finding = { person: teacher.session.person, competency: "METH-4", kind: "deficit", level: "MEDIUM", reason: "Беседа после двух уроков" };
  const added = await centre.send("/api/findings", JSON.stringify(finding));
  assert.ok([200, 409].includes(added.status()), await added.text());
});
after(() => browser.close());

test("centre_adds_a_finding_by_keyboard_on_a_phone_and_the_teacher_reads_it", async () => {
  const { page } = centre;
  await visit(page, `/findings/people/${teacher.session.person}`);
  const form = page.locator("details", { hasText: "Добавить вывод без диагностики" });
  await tabTo(page, form.locator("summary"), 200);
  await page.keyboard.press("Enter");
  await press(page, "Добавить вывод", form);
  await form.locator("[aria-invalid=true]").first().waitFor();
  await judge(page);
  await picture(page, "finding-add-refused-phone");
  const title = await competencyTitle(page, "METH-3");
  await pick(page, form.getByLabel("Компетенция"), shown(title));
  await pick(page, form.getByLabel("Вид"), /затруднение/i);
  await pick(page, form.getByLabel("Уровень"), /^(?!Выберите)/);
  await write(page, form.getByLabel("Пояснение"), "Видела на открытом уроке в ноябре");
  await press(page, "Добавить вывод", form);
  await page.getByRole("heading", { level: 3, name: title }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "finding-added-phone");
  await visit(teacher.page, "/my/results");
  await teacher.page.getByText("Видела на открытом уроке в ноябре").waitFor();
  await judge(teacher.page);
});

test("centre_changes_a_level_of_chosen_findings_after_a_preview_by_keyboard_on_a_phone", async () => {
  const { page } = centre;
  await visit(page, "/findings");
  await pick(page, page.getByLabel("Состояние"), /^подтвержд/i);
  await write(page, page.getByLabel("Имя педагога"), teacher.name);
  await page.keyboard.press("Enter");
  const title = await competencyTitle(page, "METH-4");
  await tick(page, page.getByRole("checkbox", { name: shown(`${teacher.name}, ${title}`) }));
  await judge(page);
  await picture(page, "findings-phone");
  await press(page, "Дать заключение: 1");
  const dialog = page.getByRole("dialog");
  await choose(page, dialog.getByRole("group", { name: "Решение" }), "Изменить вид или уровень");
  await pick(page, dialog.getByRole("combobox", { name: "Уровень" }), shown(await levelTitle(page, "HIGH")));
  await press(page, "Показать, что получится", dialog);
  await page.getByText("Пропущен 1 вывод").waitFor();
  await judge(page);
  await picture(page, "conclude-refused-phone");
  await write(page, dialog.getByRole("textbox", { name: /Пояснение/ }), "Видела ещё один урок, нужна помощь");
  await press(page, "Показать, что получится", dialog);
  await dialog.getByText("Будет принято: 1").waitFor();
  await press(page, "Применить: 1", dialog);
  await page.getByText("Принято: 1").waitFor();
  await judge(page);
  await picture(page, "conclude-phone");
  await press(page, "Закрыть", dialog);
  await dialog.waitFor({ state: "detached" });
  await visit(teacher.page, "/my/results");
  await teacher.page.getByText("Видела ещё один урок, нужна помощь").waitFor();
});

test("centre_puts_its_conclusion_on_paper_by_keyboard_and_the_teacher_takes_it", async () => {
  const { page } = centre;
  await visit(page, `/findings/people/${teacher.session.person}`);
  await write(page, page.getByLabel("Рекомендации педагогу"), "Начните с диалога на уроке");
  await press(page, /^Выдать (новое )?заключение$/);
  const paper = page.getByRole("link", { name: /^№\s.+, PDF$/ });
  await paper.waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "conclusion-issued-phone");
  const number = await paper.textContent();
  await visit(teacher.page, "/my/results");
  const [file] = await Promise.all([teacher.page.waitForEvent("download"), follow(teacher.page, shown(number))]);
  assert.match(file.suggestedFilename(), /\.pdf$/);
  await judge(teacher.page);
});

test("teacher_acknowledges_a_zone_and_states_a_request_by_keyboard_on_a_phone", async () => {
  const { page } = teacher;
  await visit(page, "/my/results");
  await page.getByText("Видела ещё один урок, нужна помощь").waitFor();
  await tabTo(page, page.getByRole("radio", { name: "Признаю, включить в цели маршрута" }).first());
  await page.keyboard.press("Space");
  await page.getByText("решено 1 из 2").waitFor();
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

test("centre_sees_the_answer_and_answers_the_request_by_keyboard_on_a_phone", async () => {
  const { page } = centre;
  await visit(page, `/findings/people/${teacher.session.person}`);
  await page.getByText("Признано педагогом").first().waitFor();
  await page.getByRole("heading", { name: "Диалог и вопросы на уроке" }).first().waitFor();
  await press(page, /^Ответить: /);
  await write(page, page.getByRole("textbox", { name: "Ответ" }), "Есть стажировка в декабре");
  await judge(page);
  await press(page, "Отправить ответ");
  await page.getByText("Есть ответ").first().waitFor();
  await judge(page);
  await picture(page, "person-findings-phone");
  for (const path of ["/requests", "/findings", `/findings/people/${teacher.session.person}`]) {
    await page.setViewportSize(widths.desk);
    await visit(page, path);
    await judge(page);
    await picture(page, `${path.split("/").slice(1, 3).join("-")}-desk`);
  }
  await page.setViewportSize(widths.phone);
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
