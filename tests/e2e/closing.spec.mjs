// From the agreed route to its certificate: a teacher sends evidence on a phone by keyboard, a methodist reviews it, the
// teacher reflects, sends a product and closes the route, the centre issues the certificate, and it is counted.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";

const day_ms = 86_400_000;
const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
let browser;
let teacher;
let methodist;
let centre;
let route;

/** A session without a browser. */
async function hand(person) {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ login: person.login, password: person.password });
  const signed = await fetch(new URL("/api/session", base), { method: "POST", headers, body });
  assert.equal(signed.status, 200);
  const session = await signed.json();
  const cookie = signed.headers.get("set-cookie").split(";")[0];
  const ask = async (method, path, content, type = "application/json") => {
    const sent = content === undefined || typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    const answer = await fetch(new URL(path, base), { method, body: sent, headers: { "Content-Type": type, Cookie: cookie, "X-Marshrut-CSRF": session.csrf } });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  return { ...person, session, ask };
}

/** The last demo teacher, whom no other spec uses first, with the head of the same school. */
async function schoolmates() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = async (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const [heads, teachers] = [await of("head"), await of("teacher")];
  const scopes = (person) => person.session.grants.map((grant) => grant.scope);
  for (const one of teachers.reverse()) {
    const head = heads.find((other) => scopes(other).some((scope) => scopes(one).includes(scope)));
    if (head) return { one, head };
  }
  assert.fail("the demo offers no teacher with the head of their school");
}

async function bring(path, bytes) {
  await centre.ask("POST", `${path}?apply=true`, bytes, "application/octet-stream");
}

async function bringCompetencies() {
  const { groups } = await centre.ask("GET", "/api/competencies");
  if (groups.length > 0) return;
  const data = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  await bring("/api/competencies/imports/labour_actions", data("labour_functions_544n.csv"));
  await bring("/api/competencies/imports/competencies", data("competencies.csv"));
}

/** Two activities of the test's own, and the sessions to choose. */
async function bringSessions(today) {
  const later = (days) => new Date(Date.parse(today) + days * day_ms).toISOString().slice(0, 10);
  await bring("/api/catalogue-imports/activities", [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    "E2E-C1,Итоговый курс о рефлексии урока,Другое,формальное,обучение,региональный,Центр,METH-1,дистанционная,18,онлайн",
    "E2E-C2,Итоговый открытый урок,Другое,неформальное,перенос в практику,школьный,Школа,METH-1,очная,3,школа",
  ].join("\n"));
  await bring("/api/catalogue-imports/sessions", [
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест",
    `E2E-C1-${today},E2E-C1,${later(1)},${later(20)},,0,200`,
    `E2E-C2-${today},E2E-C2,${later(25)},${later(25)},${later(25)} день,1,200`,
  ].join("\n"));
  const sessions = [];
  for (const title of ["Итоговый курс о рефлексии урока", "Итоговый открытый урок"]) {
    const { activities } = await centre.ask("GET", `/api/catalogue?search=${encodeURIComponent(title)}`);
    const card = await centre.ask("GET", `/api/catalogue/${activities[0].id}`);
    sessions.push(card.sessions.at(-1).session.id);
  }
  return { sessions, ends: later(120), starts: today };
}

/** No open route, a request to rest upon, a route of two activities agreed by the head. */
async function agreedRoute(head) {
  const home = await teacher.ask("GET", "/api/my/home");
  if (home.route && !["completed", "expired", "annulled"].includes(home.route.state))
    await centre.ask("POST", `/api/routes/${home.route.id}/annulment`, { revision: home.route.revision, reason: "Место для проверки" });
  const { request } = await teacher.ask("POST", "/api/my/requests", { text: "Хочу учить на ошибках", reason: "Класс боится ошибаться и молчит", competency: "METH-1" });
  await teacher.ask("POST", `/api/my/requests/${request.id}/statement`, { revision: request.revision });
  const { sessions, starts, ends } = await bringSessions(home.today);
  const begun = await teacher.ask("POST", "/api/routes", {});
  const goals = [{ text: "Научиться строить урок от ошибки", competency: "METH-1" }];
  const draft = { revision: begun.route.revision, starts, ends, term_reason: "Хватит одной четверти", goals, items: sessions.map((session) => ({ session, locked: false })) };
  const saved = await teacher.ask("PUT", `/api/routes/${begun.route.id}`, draft);
  const sent = await teacher.ask("POST", `/api/routes/${begun.route.id}/submission`, { revision: saved.route.revision });
  const decisions = [{ route: begun.route.id, revision: sent.route.revision, decision: "agreed", comment: "" }];
  const { outcomes } = await head.ask("POST", "/api/routes/decisions", { decisions });
  assert.ok(outcomes[0].decided, JSON.stringify(outcomes));
  return begun.route.id;
}

before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  methodist = await hand(await demoPerson("regional_methodist"));
  const { one, head } = await schoolmates();
  teacher = one;
  await bringCompetencies();
  route = await agreedRoute(head);
});
after(() => browser.close());

async function signedIn(person, size) {
  const page = await open(browser, { size });
  await signIn(page, person.login, person.password);
  return page;
}

async function press(page, name, within = page) {
  await tabTo(page, within.getByRole("button", { name, exact: typeof name === "string" }).first(), 300);
  await page.keyboard.press("Enter");
}

/** The last choice of a group: by the keyboard one comes to the first, and back from it goes to the last. */
async function chooseLast(page, first) {
  await tabTo(page, page.getByRole("radio", { name: first, exact: true }).first(), 300);
  await page.keyboard.press("ArrowLeft");
}

test("teacher_sends_evidence_on_a_phone_by_keyboard", async () => {
  const page = await signedIn(teacher, "phone");
  await visit(page, "/my/evidence");
  await judge(page);
  await picture(page, "evidence-phone");
  await press(page, "Приложить подтверждение: Итоговый курс о рефлексии урока");
  await page.getByText("Что приложить").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "отчёт.pdf", mimeType: "application/pdf", buffer: pdf });
  await page.getByRole("link", { name: "отчёт.pdf" }).waitFor();
  await page.getByRole("group", { name: "Что приложить" }).getByRole("radio", { name: "Файл" }).focus();
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByLabel("Адрес страницы"), 100);
  await page.keyboard.type("ftp://example.org");
  await press(page, "Отправить на проверку");
  await page.getByText("Вставьте адрес страницы целиком").waitFor();
  await judge(page);
  await tabTo(page, page.getByLabel("Адрес страницы"), 100);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("https://example.org/course");
  await press(page, "Отправить на проверку");
  await page.getByRole("link", { name: "https://example.org/course" }).waitFor();
  await picture(page, "evidence-sent-phone");
  await visit(page, "/my/questions");
  await tabTo(page, page.getByLabel("Ваше сообщение"), 100);
  await page.keyboard.type("Можно ли показать урок в другой параллели?");
  await press(page, "Отправить сообщение");
  await page.getByText("Можно ли показать урок").first().waitFor();
  await judge(page);
  await judgeStretched(page);
  await page.context().close();
});

test("methodist_answers_and_reviews_and_the_teacher_sees_it", async () => {
  const page = await signedIn(methodist);
  await visit(page, "/supervised");
  await page.getByLabel("Педагог или школа").fill(teacher.session.person_name);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: teacher.session.person_name }).first().waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "supervised-desk");
  await visit(page, `/supervised/${route}`);
  await page.getByLabel("Ваше сообщение").fill("Да, приложите технологическую карту.");
  await page.getByRole("button", { name: "Отправить сообщение" }).click();
  await page.getByText("Да, приложите технологическую карту.").first().waitFor();
  await judge(page);
  await picture(page, "supervised-route-desk");
  await visit(page, "/reviews");
  await page.getByLabel("Педагог или активность").fill(teacher.session.person_name);
  await page.keyboard.press("Enter");
  const boxes = page.getByRole("checkbox", { name: new RegExp(`${teacher.session.person_name.replaceAll(" ", "\\s")}, Итоговый курс`) });
  await boxes.nth(1).waitFor();
  await judge(page);
  await picture(page, "reviews-desk");
  await page.getByRole("button", { name: `Посмотреть и вернуть: ${teacher.session.person_name}` }).first().click();
  await page.getByRole("dialog").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Вернуть", exact: true }).click();
  await page.getByText("Напишите, что доработать").waitFor();
  await judge(page);
  await page.getByLabel("Что доработать").fill("Нужна подпись организатора");
  await page.getByRole("dialog").getByRole("button", { name: "Вернуть", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await boxes.first().check();
  await page.getByRole("button", { name: "Принять 1" }).click();
  await page.getByText("Принято 1 подтверждение").waitFor();
  await page.context().close();
  const phone = await signedIn(teacher, "phone");
  await visit(phone, "/my/evidence");
  await phone.getByText(/Нужна\sподпись\sорганизатора/).first().waitFor();
  await phone.getByText("пройдена", { exact: true }).first().waitFor();
  await visit(phone, "/my/questions");
  await phone.getByText("Да, приложите технологическую карту.").waitFor();
  await phone.context().close();
});

/** The second activity is proven without a browser. */
async function proveTheRest() {
  const { items } = await teacher.ask("GET", `/api/routes/${route}/accompaniment`);
  const left = items.find((item) => item.state !== "done");
  const sent = await teacher.ask("POST", `/api/routes/${route}/items/${left.item}/evidence`, { kind: "text", text: "Урок дан, карта у завуча" });
  await methodist.ask("POST", `/api/evidence/${sent.evidence}/review`, { revision: 0, decision: "accepted" });
}

test("teacher_reflects_on_a_phone_by_keyboard_and_loses_nothing_on_reload", async () => {
  await proveTheRest();
  const page = await signedIn(teacher, "phone");
  await visit(page, "/my/closing");
  await page.getByText("хотя бы одно подтверждение").waitFor();
  await judge(page);
  await picture(page, "closing-phone");
  await visit(page, "/my/reflection");
  await judge(page);
  await chooseLast(page, "0 %");
  await tabTo(page, page.getByLabel("Задача 1"), 300);
  await page.keyboard.type("Освоить формирующее оценивание");
  await page.getByText("Сохранено").first().waitFor();
  await page.reload();
  await settled(page);
  assert.equal(await page.getByLabel("Задача 1").inputValue(), "Освоить формирующее оценивание");
  await picture(page, "reflection-phone");
  await press(page, "Отправить анкету");
  await page.waitForURL("**/my/closing");
  await settled(page);
  await page.getByText("Всё выполнено").waitFor();
  await judge(page);
  await visit(page, "/my/product");
  await tabTo(page, page.getByLabel("Название"), 100);
  await page.keyboard.type("Банк уроков от ошибки");
  await tabTo(page, page.getByLabel("Адрес страницы"), 100);
  await page.keyboard.type("https://example.org/bank");
  await tabTo(page, page.getByLabel("Мероприятие"), 100);
  await page.keyboard.type("Районный семинар");
  await press(page, "Отправить на оценку");
  await page.getByText("на оценке").first().waitFor();
  await judge(page);
  await judgeStretched(page);
  await page.context().close();
});

test("methodist_marks_the_product_by_the_rubric", async () => {
  const page = await signedIn(methodist);
  await visit(page, "/products");
  await page.getByRole("button", { name: "Оценить: Банк уроков от ошибки" }).first().click();
  const dialog = page.getByRole("dialog");
  for (const criterion of ["Связь с целью маршрута", "Точность", "Применимость в классе", "Ясность"])
    await dialog.getByRole("group", { name: criterion }).getByRole("radio", { name: "2" }).check();
  await dialog.getByRole("group", { name: "Самостоятельность" }).getByRole("radio", { name: "0" }).check();
  await dialog.getByRole("button", { name: "Принять продукт" }).click();
  await page.getByText("Объясните, почему поставлен 0").waitFor();
  await judge(page);
  await picture(page, "product-review-desk");
  await dialog.getByRole("textbox", { name: "Пояснение" }).nth(3).fill("приёмы известны");
  await dialog.getByRole("button", { name: "Принять продукт" }).click();
  await dialog.waitFor({ state: "detached" });
  await judge(page);
  await page.context().close();
});

test("teacher_closes_the_route_and_the_centre_issues_the_certificate", async () => {
  const phone = await signedIn(teacher, "phone");
  await visit(phone, "/my/closing");
  await press(phone, "Завершить маршрут");
  await phone.getByText("завершён", { exact: true }).first().waitFor();
  await phone.context().close();
  const page = await signedIn(centre);
  await visit(page, "/certificates");
  await page.getByRole("checkbox", { name: new RegExp(teacher.session.person_name.replaceAll(" ", "\\s")) }).first().check();
  await judge(page);
  await picture(page, "certificates-desk");
  await page.getByRole("button", { name: "Выдать 1" }).click();
  await page.getByText("Выдана 1 справка").waitFor();
  await page.getByRole("tab", { name: "Реестр" }).click();
  await page.getByRole("button", { name: /Аннулировать справку/ }).first().waitFor();
  await judge(page);
  await picture(page, "register-desk");
  await page.context().close();
  const again = await signedIn(teacher, "phone");
  await visit(again, "/my/portfolio");
  await again.getByText("действительна").first().waitFor();
  const [file] = await Promise.all([again.waitForEvent("download"), again.getByRole("link", { name: /Скачать справку/ }).first().click()]);
  assert.match(file.suggestedFilename(), /\.pdf$/);
  await judge(again);
  await picture(again, "portfolio-phone");
  await judgeStretched(again);
  await again.context().close();
});

test("centre_reads_an_indicator_from_the_region_down_to_a_school", async () => {
  const page = await signedIn(centre, "phone");
  await visit(page, "/indicators");
  await page.getByRole("heading", { name: "По муниципалитетам" }).waitFor();
  await judge(page);
  await picture(page, "indicators-phone");
  await page.getByRole("figure").getByRole("button").first().click();
  await page.getByRole("heading", { name: "По школам" }).waitFor();
  await judge(page);
  await page.getByRole("button", { name: "На уровень выше" }).click();
  await page.getByRole("heading", { name: "По муниципалитетам" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Скачать XLSX" }).click()]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  await judgeStretched(page);
  await page.context().close();
  const desk = await signedIn(await demoPerson("ministry"));
  await visit(desk, "/indicators");
  await judge(desk);
  await picture(desk, "indicators-desk");
  await desk.context().close();
});
