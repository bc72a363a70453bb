// What a district does with routes, by a regulation of its own: a head holds
// the interview after a course and keeps the school's documents; the methodist appoints, counts meetings, opens a
// monitoring, reports; the association's head advises and confirms (US-H05, US-H07, US-H14, US-M05, US-M07, US-M08, US-M09).
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bring, hand } from "../../hand.mjs";
import { demoPerson, judge, launch, open, phoneOf, picture, settled, signIn, visit } from "../../harness.mjs";

let browser;
let people;

async function signedIn(person) {
  const page = await open(browser);
  await signIn(page, person.login, person.password);
  return page;
}

async function seen(page, name) {
  await settled(page);
  await judge(page);
  await picture(page, name);
}

/** The screen at a desk, after it was looked at on a phone too. */
async function looked(person, path, name) {
  const phone = await phoneOf(browser, person);
  await visit(phone, path);
  await seen(phone, `${name}-phone`);
  await phone.close();
  const desk = await signedIn(person);
  await visit(desk, path);
  return desk;
}

/** A teacher of the head's school whose route is under way, in force since it was sent. */
async function routeOf(teacher, centre) {
  const home = await teacher.ask("GET", "/api/my/home");
  if (home.route && !["completed", "expired", "annulled"].includes(home.route.state))
    await centre.ask("POST", `/api/routes/${home.route.id}/annulment`, { revision: home.route.revision, reason: "Место для проверки" });
  const later = (days) => new Date(Date.parse(home.today) + days * 86_400_000).toISOString().slice(0, 10);
  await bring(centre, "/api/catalogue-imports/activities", [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    "KUR-C1,Курсы о формирующем оценивании,Курсы повышения квалификации,формальное,обучение,региональный,Институт,METH-1,дистанционная,36,онлайн",
    "KUR-C2,Открытый урок для района,Мастер-класс,неформальное,перенос в практику,школьный,Школа,METH-1,очная,4,школа",
  ].join("\n"));
  await bring(centre, "/api/catalogue-imports/sessions", [
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест",
    `KUR-S1,KUR-C1,${later(-3)},${later(0)},,0,200`,
    `KUR-S2,KUR-C2,${later(25)},${later(25)},${later(25)} день,1,200`,
  ].join("\n"));
  const sessions = [];
  for (const title of ["Курсы о формирующем", "Открытый урок для района"]) {
    const { activities } = await centre.ask("GET", `/api/catalogue?search=${encodeURIComponent(title)}`);
    const card = await centre.ask("GET", `/api/catalogue/${activities[0].id}`);
    sessions.push(card.sessions.at(-1).session.id);
  }
  const { functions } = await teacher.ask("GET", "/api/my/self-assessment");
  for (const action of functions.flatMap((one) => one.actions)) await teacher.ask("PUT", "/api/my/self-assessment", { action: action.code, mark: "with_help" });
  const { request } = await teacher.ask("POST", "/api/my/requests", { text: "Формирующее оценивание", reason: "Ученики не видят своего продвижения", competency: "METH-1" });
  await teacher.ask("POST", `/api/my/requests/${request.id}/statement`, { revision: request.revision });
  const begun = await teacher.ask("POST", "/api/routes", {});
  const goals = [{ text: "Освоить формирующее оценивание", competency: "METH-1" }];
  const saved = await teacher.ask("PUT", `/api/routes/${begun.route.id}`, { revision: begun.route.revision, starts: later(-3), ends: later(150), term_reason: "", goals, items: sessions.map((session) => ({ session, locked: false })) });
  await teacher.ask("POST", `/api/routes/${begun.route.id}/submission`, { revision: saved.route.revision });
  return begun.route.id;
}

before(async () => {
  browser = await launch();
  const duties = ["centre", "head", "municipal_methodist", "association_head"];
  const [centre, head, methodist, association] = await Promise.all(duties.map(async (duty) => hand(await demoPerson(duty))));
  const teacher = await hand(await demoPerson("teacher"));
  people = { centre, head, methodist, association, teacher };
  people.route = await routeOf(teacher, centre);
});
after(() => browser.close());

test("a_head_holds_the_interview_after_a_course", async () => {
  const { head, teacher, centre, route } = people;
  const { items } = await teacher.ask("GET", `/api/routes/${route}/accompaniment`);
  const { evidence } = await teacher.ask("POST", `/api/routes/${route}/items/${items[0].item}/evidence`, { kind: "text", text: "Удостоверение 24-117" });
  await centre.ask("POST", `/api/evidence/${evidence}/review`, { revision: 0, decision: "accepted" });
  const page = await looked(head, "/interviews", "interviews");
  await seen(page, "interviews");
  await page.getByRole("button", { name: `Маршрут представлен: ${teacher.name}` }).click();
  await page.getByRole("button", { name: `Маршрут представлен: ${teacher.name}` }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: `Составить протокол: ${teacher.name}` }).click();
  await page.getByLabel("Решения").fill("Показать приём на совещании учителей");
  await seen(page, "interview-protocol");
  await page.getByRole("button", { name: "Сохранить и выдать протокол" }).click();
  await page.getByText("Показать приём на совещании учителей").waitFor();
  await seen(page, "interviews-held");
  const kept = await teacher.ask("GET", `/api/routes/${route}/interviews`);
  assert.equal(kept.interviews[0].decisions, "Показать приём на совещании учителей");
});

test("a_head_keeps_the_documents_of_the_school", async () => {
  const page = await looked(people.head, "/school-records", "records");
  await page.getByRole("button", { name: /^Зарегистрировать: .*ВСОКО/ }).click();
  await page.getByLabel("Номер").fill("12");
  await page.getByRole("checkbox").first().check();
  await seen(page, "record-register");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await page.getByText("отметок 1 из 3").waitFor();
  await page.getByRole("button", { name: "Составить раздел для ВСОКО" }).first().click();
  await page.getByRole("link", { name: /ВСОКО-/ }).waitFor();
  await seen(page, "records");
});

test("a_methodist_appoints_and_counts_meetings", async () => {
  let page = await looked(people.methodist, "/responsible", "responsible");
  await seen(page, "responsible-nobody");
  await page.getByRole("button", { name: "Назначить" }).click();
  await page.getByLabel("Ответственный").selectOption({ index: 1 });
  await seen(page, "responsible-appoint");
  await page.getByRole("dialog").getByRole("button", { name: "Назначить" }).click();
  await page.getByText("У каждой организации есть ответственный").waitFor();
  await seen(page, "responsible");
  await page.close();
  page = await looked(people.methodist, "/meetings", "meetings");
  await page.getByRole("button", { name: "Отметить совещание" }).click();
  await page.getByLabel("Тема").fill("Как составить индивидуальный маршрут");
  await page.getByRole("checkbox").first().check();
  await seen(page, "meeting-note");
  await page.getByRole("dialog").getByRole("button", { name: "Отметить совещание" }).click();
  await page.getByText("Проведено 1 из 2").waitFor();
  await seen(page, "meetings");
});

test("an_association_monitors_and_advises", async () => {
  const { association, methodist, head } = people;
  let page = await looked(association, "/recommendations", "recommendations-none");
  await page.getByRole("button", { name: "Выдать рекомендацию" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Организация").selectOption({ index: 1 });
  await dialog.getByLabel("Рекомендация").fill("Включить в планы уроков формирующее оценивание");
  await dialog.getByLabel("Основание").fill("Мониторинг на начало года");
  await dialog.getByLabel("Выполнить до").fill("2035-03-01");
  await seen(page, "recommendation-issue");
  await dialog.getByRole("button", { name: "Выдать рекомендацию" }).click();
  await page.getByText("до 1 марта 2035").waitFor();
  await seen(page, "recommendations");
  await page.close();
  await (await looked(head, "/recommendations", "recommendations-head")).close();
  page = await looked(methodist, "/monitorings", "monitorings-none");
  await page.getByRole("button", { name: "Открыть мониторинг" }).click();
  await seen(page, "monitoring-open");
  await page.getByRole("dialog").getByRole("button", { name: "Открыть мониторинг" }).click();
  await page.getByText("Рассчитано").waitFor();
  await page.close();
  page = await looked(association, "/monitorings", "monitorings-association");
  await page.getByLabel("Вывод").fill("Маршруты составляют, представляют не все");
  await page.getByRole("button", { name: "Подтвердить" }).click();
  await page.getByRole("button", { name: "Подтвердить" }).waitFor({ state: "detached" });
  await seen(page, "monitorings-confirmed");
  await page.close();
  await (await looked(methodist, "/monitorings", "monitorings")).close();
  page = await looked(methodist, "/year-report", "year-report-none");
  await page.getByRole("button", { name: "Составить новую версию" }).click();
  await page.getByText("Составлена версия 1").waitFor();
  await seen(page, "year-report");
});

test("a_teacher_proposes_a_criterion_and_the_association_decides", async () => {
  const { teacher, association } = people;
  let page = await looked(teacher, "/criteria", "criteria-none");
  await page.getByRole("button", { name: "Предложить критерий" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Критерий", { exact: true }).fill("Ученики сами оценивают свою работу");
  await dialog.getByLabel("По чему это видно").fill("Листы самооценки за четверть");
  await seen(page, "criterion-propose");
  await dialog.getByRole("button", { name: "Предложить критерий" }).click();
  await page.getByText("предложен").waitFor();
  await page.close();
  page = await looked(association, "/criteria", "criteria-association");
  await page.getByRole("button", { name: `Решить о критерии: ${teacher.name}` }).click();
  await seen(page, "criterion-decide");
  await page.getByRole("button", { name: "Принять" }).click();
  await page.getByText("принят").waitFor();
  await seen(page, "criteria");
});
