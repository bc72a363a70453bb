// Pages that a region has whose regulation hands routes on, checks tasks and concludes on effectiveness: a route goes from
// the centre to the municipal service, the teacher reads it on a phone and words the programme, a colleague's offer, the
// questions to the centre. Lived on a demo by that regulation (MARSHRUT_TEST_REGULATION=kalmykia), passed over elsewhere.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bring, hand } from "./hand.mjs";
import { base, demoPerson, judge, launch, open, picture, settled, signIn, visit } from "./harness.mjs";
import { press } from "./keys.mjs";

const skip = process.env.MARSHRUT_TEST_REGULATION !== "kalmykia" && "the demo lives by another regulation";
const data = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
let browser;
let people;
let route;

async function everybody() {
  const listed = (await (await fetch(new URL("/api/demo/people", base))).json()).people;
  const of = async (duty) => Promise.all(listed.filter((person) => person.duty === duty).map(hand));
  const [teachers, methodists] = [await of("teacher"), await of("municipal_methodist")];
  const within = (one, other) => one.session.grants.some(({ scope }) => other.session.grants.some((grant) => grant.scope.startsWith(`${scope}/`)));
  for (const teacher of teachers.reverse()) {
    const methodist = methodists.find((one) => within(one, teacher));
    if (methodist) return { teacher, methodist, centre: await hand(await demoPerson("centre")) };
  }
  assert.fail("the demo offers no teacher with the methodist of their municipality");
}

async function composed({ teacher, centre }) {
  const { groups } = await centre.ask("GET", "/api/competencies");
  if (groups.length === 0) {
    await bring(centre, "/api/competencies/imports/labour_actions", data("labour_functions_544n.csv"));
    await bring(centre, "/api/competencies/imports/competencies", data("competencies.csv"));
  }
  const home = await teacher.ask("GET", "/api/my/home");
  if (home.route && !["completed", "expired", "annulled"].includes(home.route.state))
    await centre.ask("POST", `/api/routes/${home.route.id}/annulment`, { revision: home.route.revision, reason: "Место для проверки" });
  const { request } = await teacher.ask("POST", "/api/my/requests", { text: "Хочу учить рассуждать", reason: "Класс молчит на уроках геометрии", competency: "METH-1" });
  await teacher.ask("POST", `/api/my/requests/${request.id}/statement`, { revision: request.revision });
  const later = (days) => new Date(Date.parse(home.today) + days * 86_400_000).toISOString().slice(0, 10);
  await bring(centre, "/api/catalogue-imports/activities", [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    "E2E-K1,Открытый урок с рассуждением,Другое,неформальное,перенос в практику,школьный,Школа,METH-1,очная,3,школа",
  ].join("\n"));
  await bring(centre, "/api/catalogue-imports/sessions", [
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест",
    `E2E-K1-${home.today},E2E-K1,${later(10)},${later(10)},,0,200`,
  ].join("\n"));
  const { activities } = await centre.ask("GET", `/api/catalogue?search=${encodeURIComponent("Открытый урок с рассуждением")}`);
  const card = await centre.ask("GET", `/api/catalogue/${activities[0].id}`);
  const begun = await teacher.ask("POST", "/api/routes", {});
  const draft = { revision: begun.route.revision, starts: home.today, ends: later(90), term_reason: "", goals: [{ text: "Вести рассуждение на уроке", competency: "METH-1" }], items: [{ session: card.sessions.at(-1).session.id, locked: false }] };
  const saved = await teacher.ask("PUT", `/api/routes/${begun.route.id}`, draft);
  await teacher.ask("POST", `/api/routes/${begun.route.id}/submission`, { revision: saved.route.revision });
  return begun.route.id;
}

before(async () => {
  if (skip) return;
  browser = await launch();
  people = await everybody();
  route = await composed(people);
});
after(() => browser?.close());

async function signedIn(person, size) {
  const page = await open(browser, { size });
  await signIn(page, person.login, person.password);
  return page;
}

async function seen(page, path, name) {
  await visit(page, path);
  await settled(page);
  await judge(page);
  await picture(page, name);
}

test("the_centre_controls_by_a_checklist_and_hands_the_route_on", { skip }, async () => {
  const page = await signedIn(people.centre, "desk");
  await seen(page, "/approvals", "control-desk");
  const { route: found } = await people.teacher.ask("GET", `/api/routes/${route}`);
  const { outcomes } = await people.centre.ask("POST", "/api/routes/decisions", { decisions: [{ route, revision: found.revision, decision: "agreed", comment: "" }] });
  assert.ok(outcomes[0].decided, JSON.stringify(outcomes));
  await seen(page, "/handovers", "handover-centre-desk");
  await page.getByText("Не передаются: ответы, результаты, дефициты.").waitFor();
  await page.getByRole("checkbox", { name: found.teacher }).check();
  await press(page, /^Передать: 1/);
  await page.getByRole("link", { name: /^Акт передачи АП-/ }).waitFor();
  await judge(page);
});

test("the_methodist_hands_it_to_the_teacher_who_reads_it_on_a_phone", { skip }, async () => {
  const page = await signedIn(people.methodist, "phone");
  await seen(page, "/handovers", "handover-methodist-phone");
  const { route: found } = await people.teacher.ask("GET", `/api/routes/${route}`);
  await page.getByRole("checkbox", { name: found.teacher }).first().check();
  await press(page, /^Передать: 1/);
  await page.getByText("ждёт ознакомления").first().waitFor();
  const own = await signedIn(people.teacher, "phone");
  await seen(own, "/my/route", "handover-teacher-phone");
  await press(own, "Я ознакомился с маршрутом");
  await own.getByText(/^ознакомлен/).first().waitFor();
  await judge(own);
});

test("the_teacher_words_the_programme_and_learns_from_colleagues_on_a_phone", { skip }, async () => {
  const page = await signedIn(people.teacher, "phone");
  await seen(page, `/routes/${route}/programme`, "programme-phone");
  await page.getByLabel("Как решается задача").fill("Три урока по технологической карте");
  await page.getByLabel("Как проверяется").fill("Сверю запись урока с картой");
  await page.getByLabel("Кто проверяет").selectOption("self");
  await page.getByLabel("Вид ресурса").selectOption("DIGITAL");
  await page.getByRole("textbox", { name: "Ресурс" }).fill("Библиотека ЦОК");
  await press(page, "Добавить");
  await press(page, "Сохранить");
  await press(page, "Я решил задачу, проверил себя");
  await page.getByText(/^решена: /).waitFor();
  await judge(page);
  await seen(page, "/my/peers", "peers-phone");
  await page.getByLabel("Чему могу научить").fill("Урок геометрии с рассуждением");
  await page.getByLabel("Компетенция").selectOption("METH-1");
  await press(page, "Предложить");
  await page.getByText("открыто").waitFor();
  await judge(page);
  await seen(page, `/routes/${route}/effect`, "effect-phone");
  await seen(page, "/my/portfolio", "portfolio-kept-phone");
});

test("services_ask_the_centre_and_find_who_can_teach", { skip }, async () => {
  const page = await signedIn(people.methodist, "phone");
  await seen(page, "/help-desk", "help-desk-phone");
  await page.getByLabel("Тема").fill("Передача ИОМ");
  await page.getByRole("textbox", { name: "Вопрос" }).fill("Как передать маршрут заболевшего педагога?");
  await press(page, "Отправить");
  await page.getByText("ждёт ответа").waitFor();
  await seen(page, "/peers", "peer-search-phone");
  const centre = await signedIn(people.centre, "desk");
  await seen(centre, "/help-desk", "help-desk-centre-desk");
  await seen(centre, "/effects", "effects-desk");
});
