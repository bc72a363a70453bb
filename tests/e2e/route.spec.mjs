// A route as it is made: composed on a phone by keyboard, returned and agreed by the head, read by the teacher; and the
// catalogue as the centre keeps it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bring, hand } from "./hand.mjs";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";

const data = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const day_ms = 86_400_000;
let browser;
let teacher;
let head;
let centre;

async function bringCompetencies() {
  const { groups } = await centre.ask("GET", "/api/competencies");
  if (groups.length > 0) return;
  await bring(centre, "/api/competencies/imports/labour_actions", data("labour_functions_544n.csv"));
  await bring(centre, "/api/competencies/imports/competencies", data("competencies.csv"));
  await bring(centre, "/api/competencies/imports/needs", data("competency_map.csv"));
}

/** Three activities of the test's own, beginning soon after `today`. */
async function bringCatalogue(today) {
  const later = (days) => new Date(Date.parse(today) + days * day_ms).toISOString().slice(0, 10);
  await bring(centre, "/api/catalogue-imports/activities", [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    "E2E-1,Проверочный курс о результатах урока,Другое,формальное,обучение,региональный,Центр,METH-1=0.09,дистанционная,18,онлайн",
    "E2E-2,Проверочный открытый урок,Другое,неформальное,перенос в практику,школьный,Школа,METH-1=0.03,очная,3,школа",
    "E2E-3,Проверочный круглый стол,Другое,неформальное,рефлексия,региональный,Центр,METH-1=0.02,дистанционная,2,онлайн",
  ].join("\n"));
  await bring(centre, "/api/catalogue-imports/sessions", [
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест",
    `E2E-1-${today},E2E-1,${later(7)},${later(40)},,0,200`,
    `E2E-1-${today}-b,E2E-1,${later(9)},${later(44)},,0,200`,
    `E2E-2-${today},E2E-2,${later(45)},${later(45)},${later(45)} день,1,200`,
    `E2E-3-${today},E2E-3,${later(50)},${later(50)},${later(50)} вечер,0,200`,
  ].join("\n"));
}

/** An acknowledged deficit to build upon, and no open route. */
async function clearTheWay() {
  const home = await teacher.ask("GET", "/api/my/home");
  if (home.route && !["completed", "expired", "annulled"].includes(home.route.state)) {
    await centre.ask("POST", `/api/routes/${home.route.id}/annulment`, { revision: home.route.revision, reason: "Место для проверки" });
  }
  const { findings } = await teacher.ask("GET", "/api/my/findings");
  if (!findings.some(({ finding }) => finding.competency === "METH-1")) {
    await centre.ask("POST", "/api/findings", { person: teacher.session.person, competency: "METH-1", kind: "deficit", level: "MEDIUM", reason: "Беседа после двух уроков" });
  }
  const mine = await teacher.ask("GET", "/api/my/findings");
  for (const { finding } of mine.findings.filter((one) => one.finding.state === "confirmed"))
    await teacher.ask("POST", `/api/findings/${finding.id}/acknowledgement`, { revision: finding.revision, decision: "acknowledged" });
  return home.today;
}

/** The head among the demo people who sees this teacher's route. */
async function headOf(route) {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  for (const person of people.filter((one) => one.duty === "head")) {
    const one = await hand(person);
    const { routes } = await one.ask("GET", "/api/approvals");
    if (routes.some((row) => row.route === route)) return one;
  }
  assert.fail("no demo head sees the demo teacher's route");
}

/** Of the demo teachers with a head among the demo people one who may begin a route, or may as soon as findings are answered. */
async function freeTeacher() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const scopes = (one) => one.session.grants.map((grant) => grant.scope);
  const led = (await of("head")).flatMap(scopes);
  const found = {};
  for (const one of (await of("teacher")).filter((teacher) => scopes(teacher).some((scope) => led.includes(scope)))) {
    const { next } = await one.ask("GET", "/api/my/home");
    found[next.step] ??= one;
  }
  const free = found.start ?? found.acknowledge;
  assert.ok(free, `no demo teacher with a demo head may begin a route: ${Object.keys(found)}`);
  return free;
}

before(async () => {
  browser = await launch();
  teacher = await freeTeacher();
  centre = await hand(await demoPerson("centre"));
  await bringCompetencies();
  await bringCatalogue(await clearTheWay());
});
after(() => browser.close());

async function press(page, name) {
  await tabTo(page, page.getByRole("button", { name, exact: true }).first(), 250);
  await page.keyboard.press("Enter");
}

/** A title as it stands between quotes. */
const within = (title) => title.replaceAll("«", "„").replaceAll("»", "“");

/** An activity of the teacher's route that something else could stand for, with what could. */
async function replaceable() {
  const home = await teacher.ask("GET", "/api/my/home");
  for (const item of home.items) {
    const { alternatives } = await teacher.ask("GET", `/api/routes/${home.route.id}/items/${item.id}/alternatives`);
    if (alternatives.length > 0) return { item, alternatives };
  }
  assert.fail("nothing in the route can be replaced");
}

/** Waits for what a change that was just shown makes true on the server. */
async function eventually(holds, what) {
  for (let tries = 0; tries < 50; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.fail(what);
}

async function replaceAndTakeBack(page) {
  const { item, alternatives } = await replaceable();
  await press(page, `Выбрать замену: ${item.title}`);
  const offered = page.getByRole("button", { name: `Заменить на «${within(alternatives[0].item.title)}»` }).first();
  await offered.waitFor();
  await judge(page);
  await picture(page, "selection-replace-phone");
  await tabTo(page, offered);
  await page.keyboard.press("Enter");
  await page.getByText(alternatives[0].same_activity ? "выбран другой поток" : "заменено на").waitFor();
  await settled(page);
  const sessions = async () => (await teacher.ask("GET", "/api/my/home")).items.map((one) => one.session);
  await eventually(async () => (await sessions()).includes(alternatives[0].item.session), "the other session is kept");
  await press(page, "Вернуть");
  await page.getByRole("button", { name: "Вернуть", exact: true }).waitFor({ state: "detached" });
  await settled(page);
  await eventually(async () => (await sessions()).includes(item.session), "the first session is back");
  await press(page, `Убрать: ${item.title}`);
  await page.getByText(`Убрано: «${within(item.title)}»`).waitFor();
  await settled(page);
  await eventually(async () => !(await sessions()).includes(item.session), "the session is gone");
  await judge(page);
  await picture(page, "selection-removed-phone");
  assert.ok(await page.getByRole("button", { name: "Вернуть", exact: true }).evaluate((one) => one === document.activeElement));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Убрать: ${item.title}` }).waitFor();
  await settled(page);
}

async function readWhatWasLeftOut(page) {
  const summary = page.locator("summary", { hasText: "Что не вошло и почему" });
  if ((await summary.count()) === 0) return;
  await tabTo(page, summary, 300);
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Что не вошло и почему" }).waitFor();
  await judge(page);
  await picture(page, "selection-left-out-phone");
  await page.keyboard.press("Enter");
}

/** What of the list is for the teacher comes by a press, with the deficits it closes. */
async function readWhatSuits(page) {
  const { activities } = await teacher.ask("GET", "/api/my/activities");
  await press(page, "Показать подходящие");
  await settled(page);
  const table = page.getByRole("table", { name: "Подходит Вам" });
  assert.equal(await table.locator("tbody tr").count(), activities.length);
  assert.ok(activities.length > 0);
  await judge(page);
  await picture(page, "selection-suited-phone");
}

async function whatIsTypedOutlivesAReload(page) {
  await tabTo(page, page.getByLabel("Почему такой срок"), 250);
  await page.keyboard.type("Две четверти");
  await page.getByLabel("Новая задача").fill("Задача, которую ещё не добавили");
  await page.reload();
  await settled(page);
  assert.equal(await page.getByLabel("Почему такой срок").inputValue(), "Две четверти");
  assert.equal(await page.getByLabel("Новая задача").inputValue(), "Задача, которую ещё не добавили");
  await page.getByLabel("Новая задача").fill("");
}

/** A goal comes from another device while an activity is locked here: both stay. */
async function anotherDeviceBuildsItToo(page) {
  const home = await teacher.ask("GET", "/api/my/home");
  const { route, goals, items } = await teacher.ask("GET", `/api/routes/${home.route.id}`);
  const { revision, starts, ends, term_reason } = route;
  await teacher.ask("PUT", `/api/routes/${route.id}`, {
    revision, starts, ends, term_reason,
    goals: [...goals.map(({ id, text, competency }) => ({ id, text, competency })), { text: "Задача с другого устройства" }],
    items: items.map(({ id, session, goal, starts, ends, locked }) => ({ id, session, goal, starts, ends, locked })),
  });
  await page.getByRole("button", { name: "Закрепить" }).first().click();
  await page.getByText(/Правки\sсведены/).waitFor();
  await settled(page);
  const now = await teacher.ask("GET", `/api/routes/${route.id}`);
  assert.ok(now.goals.some((one) => one.text === "Задача с другого устройства"));
  assert.equal(now.items.filter((one) => one.locked).length, 1);
  await page.locator(".goal-list").getByText("Задача с другого устройства").first().waitFor();
}

/** For each activity what would be lost without it, in a table. */
async function readWhatIfCancelled(page) {
  await press(page, "Что, если мероприятие отменят");
  const table = page.getByRole("table", { name: "Что, если мероприятие отменят" });
  await table.waitFor();
  const home = await teacher.ask("GET", "/api/my/home");
  assert.equal(await table.locator("tbody tr").count(), home.items.length);
  await judge(page);
  await picture(page, "selection-if-cancelled-phone");
}

test("teacher_composes_a_route_on_a_phone_by_keyboard_and_sends_it", async () => {
  const page = await open(browser, { size: "phone" });
  await signIn(page, teacher.login, teacher.password);
  await visit(page, "/my/route");
  await judge(page);
  await picture(page, "my-route-none-phone");
  await press(page, "Начать маршрут");
  await page.waitForURL("**/my/selection");
  await settled(page);
  await page.getByText("Наибольший эффект").first().waitFor();
  await page.getByRole("heading", { name: "Что осталось до отправки" }).waitFor();
  await page.getByRole("heading", { name: "Что войдёт" }).waitFor();
  // A variant may say what the catalogue lacks; what the teacher has to do is no error before the first sending.
  const notes = await page.locator(".note-danger, .note-attention").allInnerTexts();
  assert.deepEqual(notes.filter((note) => !/^Чего\sне\sнашлось/.test(note)), []);
  await judge(page);
  await picture(page, "selection-phone");
  await press(page, "Взять этот вариант");
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await settled(page);
  await replaceAndTakeBack(page);
  await readWhatIfCancelled(page);
  await anotherDeviceBuildsItToo(page);
  await readWhatWasLeftOut(page);
  await readWhatSuits(page);
  await whatIsTypedOutlivesAReload(page);
  await judge(page);
  await picture(page, "selection-chosen-phone");
  await page.getByLabel("Почему такой срок").fill("Две четверти на курс и перенос в практику");
  await page.getByRole("button", { name: "На согласование" }).click();
  await page.waitForURL("**/my/route");
  await settled(page);
  await page.getByRole("heading", { name: "Маршрут на согласовании" }).waitFor();
  await judge(page);
  await judgeStretched(page);
  await page.context().close();
  const home = await teacher.ask("GET", "/api/my/home");
  assert.equal(home.route.state, "submitted");
  head = await headOf(home.route.id);
});

test("head_returns_with_a_comment_and_the_teacher_reads_it", async () => {
  const page = await open(browser);
  await signIn(page, head.login, head.password);
  await visit(page, "/approvals");
  const name = page.getByRole("button", { name: teacher.session.person_name, exact: true });
  await name.first().click();
  await page.getByText("Результаты диагностики здесь не показываются").waitFor();
  await judge(page);
  await picture(page, "approvals-desk");
  const giveBack = async () => {
    await page.getByLabel("Пояснение, если возвращаете").fill("Начните курс на неделю позже");
    await page.getByRole("button", { name: "Вернуть", exact: true }).click();
    await page.getByText(`${teacher.session.person_name}: маршрут возвращён`).last().waitFor();
    await name.first().waitFor({ state: "detached" });
  };
  await giveBack();
  await judge(page);
  await picture(page, "approvals-recent-desk");
  await page.getByRole("button", { name: `Отменить решение: ${teacher.session.person_name}` }).click();
  await page.getByText(/решение отменено, маршрут снова ждёт/).waitFor();
  await name.first().click();
  await giveBack();
  assert.equal(await page.getByRole("button", { name: "Согласовать", exact: true }).count(), 0, "no other route stands where the one was");
  await page.context().close();
  const phone = await open(browser, { size: "phone" });
  await signIn(phone, teacher.login, teacher.password);
  await visit(phone, "/my/route");
  await phone.getByText(/Начните\sкурс\sна\sнеделю\sпозже/).first().waitFor();
  await judge(phone);
  await phone.context().close();
});

/** What was returned is not sent again unchanged without a question. */
async function sendReturnedAsItIs() {
  const page = await open(browser);
  await signIn(page, teacher.login, teacher.password);
  await visit(page, "/my/selection");
  await page.getByRole("button", { name: "На согласование" }).click();
  const dialog = page.getByRole("dialog", { name: "Замечание ещё не учтено" });
  await dialog.getByText(/Начните\sкурс\sна\sнеделю\sпозже/).waitFor();
  await judge(page);
  await picture(page, "selection-unchanged-desk");
  await dialog.getByRole("button", { name: "Вернуться к маршруту" }).click();
  await page.getByRole("button", { name: "На согласование" }).click();
  await dialog.getByRole("button", { name: "Отправить как есть" }).click();
  await page.waitForURL("**/my/route");
  await page.context().close();
}

test("head_agrees_many_at_once_on_a_phone_by_keyboard", async () => {
  await sendReturnedAsItIs();
  const page = await open(browser, { size: "phone" });
  await signIn(page, head.login, head.password);
  await visit(page, "/approvals");
  await judge(page);
  await tabTo(page, page.getByRole("checkbox", { name: new RegExp(teacher.session.person_name) }), 250);
  await page.keyboard.press("Space");
  await press(page, "Согласовать 1");
  await page.getByText(`${teacher.session.person_name}: маршрут согласован`).waitFor();
  await picture(page, "approvals-decided-phone");
  await page.context().close();
  const desk = await open(browser);
  await signIn(desk, teacher.login, teacher.password);
  await visit(desk, "/my/route");
  await desk.getByText("Версия 2").waitFor();
  await judge(desk);
  await picture(desk, "my-route-desk");
  await desk.getByRole("link", { name: "Версия 1" }).click();
  await desk.getByRole("heading", { level: 1, name: "Версия 1" }).waitFor();
  await desk.getByText("возвращена").first().waitFor();
  await judge(desk);
  await desk.context().close();
});

/** The centre changes a session of an activity as it stands. */
async function sessionBecomes(item, state) {
  const card = await centre.ask("GET", `/api/catalogue/${item.activity}`);
  const { session } = card.sessions.find((one) => one.session.id === item.session);
  await centre.ask("PUT", `/api/catalogue-sessions/${session.id}`, { seats: session.seats, state, revision: session.revision });
}

test("a_cancelled_session_is_told_to_the_teacher_and_replaced_on_a_phone", async () => {
  const { item, alternatives } = await replaceable();
  await sessionBecomes(item, "cancelled");
  const page = await open(browser, { size: "phone" });
  await signIn(page, teacher.login, teacher.password);
  await visit(page, "/my/route");
  await page.getByRole("heading", { name: `Поток отменён: ${item.title}` }).waitFor();
  await page.getByText("Отменён 1 поток").waitFor();
  await judge(page);
  await picture(page, "my-route-cancelled-phone");
  await tabTo(page, page.getByRole("link", { name: /Выбрать замену/ }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/my/selection?replace=*");
  const offered = page.getByRole("button", { name: `Заменить на «${within(alternatives[0].item.title)}»` }).first();
  await offered.waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "selection-cancelled-phone");
  await tabTo(page, offered, 250);
  await page.keyboard.press("Enter");
  await page.getByText(/Будет добавлено 1\sмероприятие/).waitFor();
  await judge(page);
  await press(page, "Отправить изменения");
  await page.getByRole("dialog").getByLabel("Причина").fill("Поток отменён организатором");
  await page.getByRole("dialog").getByRole("button", { name: "Отправить изменения" }).click();
  await page.waitForURL("**/my/route");
  await settled(page);
  await judge(page);
  await page.context().close();
  const { items, route } = await teacher.ask("GET", "/api/my/home");
  assert.ok(items.every((one) => one.state !== "cancelled"));
  assert.ok(["agreed", "realising", "submitted"].includes(route.state));
});

// US-U04
test("a_proposal_is_hidden_with_the_reason_which_the_teacher_reads_and_is_taken_back", async () => {
  const { route } = await teacher.ask("GET", "/api/my/home");
  const reason = "Похожий курс пройден весной";
  const page = await open(browser);
  await signIn(page, centre.login, centre.password);
  await visit(page, `/routes/${route.id}/selection`);
  await page.locator("summary", { hasText: /^Сравнить\sс/ }).click();
  const hide = page.getByRole("button", { name: /^Скрыть «/ }).first();
  await hide.waitFor();
  await judge(page);
  await picture(page, "selection-hide-desk");
  await hide.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Скрыть «/ });
  await dialog.getByRole("button", { name: "Скрыть для этого маршрута" }).click();
  await dialog.getByText(/причину\sпрочитает\sпедагог/).waitFor();
  await judge(page);
  await picture(page, "selection-hide-reason-desk");
  await dialog.getByLabel("Почему").fill(reason);
  await dialog.getByRole("button", { name: "Скрыть для этого маршрута" }).click();
  await page.getByRole("heading", { name: "Скрыто из предложений" }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "selection-hidden-desk");
  const { hidden } = await teacher.ask("GET", `/api/routes/${route.id}/hidden`);
  const phone = await open(browser, { size: "phone" });
  await signIn(phone, teacher.login, teacher.password);
  await visit(phone, "/my/selection");
  await phone.getByText(reason).waitFor();
  assert.equal(await phone.getByRole("button", { name: /^Вернуть «/ }).count(), 0, "the teacher reads it and does not take it back");
  await judge(phone);
  await picture(phone, "selection-hidden-phone");
  await phone.context().close();
  await press(page, `Вернуть «${within(hidden[0].title)}»`);
  await page.getByRole("heading", { name: "Скрыто из предложений" }).waitFor({ state: "detached" });
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  await judge(page);
  await picture(page, "selection-hide-phone");
  await page.context().close();
});

test("centre_withdraws_an_activity_and_teachers_no_longer_find_it", async () => {
  const page = await open(browser);
  await signIn(page, centre.login, centre.password);
  await visit(page, "/catalogue");
  await page.getByLabel("Название, компетенция, организатор или код").fill("проверочный круглый");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Проверочный круглый стол" }).click();
  await page.getByRole("heading", { level: 1, name: "Проверочный круглый стол" }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "activity-desk");
  await page.getByRole("button", { name: "Снять с публикации" }).click();
  await page.getByRole("dialog").getByText(/перечне его больше не\sувидят/).waitFor();
  await judge(page);
  await page.getByRole("dialog").getByRole("button", { name: "Снять с публикации" }).click();
  await page.getByRole("button", { name: "Вернуть в перечень" }).waitFor();
  const gone = await teacher.ask("GET", "/api/catalogue?search=проверочный%20круглый");
  assert.equal(gone.activities.length, 0);
  await page.getByRole("button", { name: "Вернуть в перечень" }).click();
  await page.getByRole("button", { name: "Снять с публикации" }).waitFor();
  await page.context().close();
});

test("filters_of_the_catalogue_stay_in_its_address_and_the_centre_takes_the_list_along", async () => {
  const page = await open(browser, { size: "phone" });
  await signIn(page, centre.login, centre.password);
  await visit(page, "/catalogue");
  assert.equal(await page.getByLabel("Часов, не больше").count(), 0, "on a phone the filters are folded");
  await tabTo(page, page.getByRole("button", { name: "Фильтры" }), 100);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Часов, не больше"), 100);
  await page.keyboard.type("3");
  await page.waitForURL("**/catalogue?most_hours=3");
  await page.getByLabel("Название, компетенция, организатор или код").fill("проверочный открытый");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Проверочный открытый урок" }).click();
  await page.getByRole("heading", { level: 1, name: "Проверочный открытый урок" }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "Проверочный открытый урок" }).waitFor();
  await picture(page, "catalogue-folded-phone");
  await press(page, "Фильтры: 1 условие");
  assert.equal(await page.getByLabel("Часов, не больше").inputValue(), "3");
  await judge(page);
  await picture(page, "catalogue-filtered-phone");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Скачать XLSX" }).click()]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  await page.getByLabel("Название, компетенция, организатор или код").fill("такого мероприятия нет");
  await page.keyboard.press("Enter");
  await page.getByText("Ничего не нашлось").waitFor();
  await press(page, "Сбросить фильтры");
  await page.waitForURL((url) => url.search === "");
  await page.context().close();
});

for (const size of ["phone", "desk"]) {
  test(`catalogue_and_import_have_no_barrier_on_a_${size}`, async () => {
    const page = await open(browser, { size, dark: size === "desk" });
    await signIn(page, centre.login, centre.password);
    for (const path of ["/catalogue", "/catalogue/import", "/catalogue/offer"]) {
      await visit(page, path);
      await judge(page);
      await picture(page, `${path.slice(1).replaceAll("/", "-")}-${size}`);
    }
    await page.context().close();
  });
}
