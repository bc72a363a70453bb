// From the agreed route to its certificate: a teacher sends evidence on a phone by keyboard, a methodist reviews it, the
// teacher reflects, sends a product and closes the route, the centre issues the certificate, and it is counted.
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { agreed } from "./closing_region.mjs";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
let browser;
let teacher;
let head;
let methodist;
let centre;
let route;

before(async () => {
  browser = await launch();
  ({ teacher, head, methodist, centre, route } = await agreed());
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

/** The last evidence, by keyboard: taken back it stays to be read, and goes into the queue again. */
async function takeBackAndSendAgain(page) {
  const states = async () => (await teacher.ask("GET", `/api/routes/${route}/accompaniment`)).items.flatMap((item) => item.evidence.map((one) => one.state));
  const taken = page.getByRole("button", { name: /^Отозвать: / }).last();
  await tabTo(page, taken, 100);
  await page.keyboard.press("Enter");
  await page.getByText("отозвано", { exact: true }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "evidence-taken-back-phone");
  assert.ok((await states()).includes("withdrawn"));
  await tabTo(page, page.getByRole("button", { name: /^Вернуть на проверку: / }), 100);
  await page.keyboard.press("Enter");
  await page.getByText("отозвано", { exact: true }).waitFor({ state: "detached" });
  assert.ok(!(await states()).includes("withdrawn"));
}

/** Without the ties and the places to break that typography puts between words. */
const plain = (words) => words.replace(/\u00ad/g, "").replace(/\s+/g, " ");

// US-T01
test("teacher_reads_deficits_goals_sections_and_what_is_next_on_one_page", async () => {
  const page = await signedIn(teacher, "phone");
  await visit(page, "/my/route");
  const own = await teacher.ask("GET", `/api/routes/${route}`);
  assert.equal(own.sections.length, 5);
  const next = page.locator("section.next");
  assert.match(plain(await next.innerText()), /Итоговый курс о рефлексии урока/);
  assert.match(await next.locator(".next-date").innerText(), /^\d/);
  const text = plain(await page.locator("#main").innerText());
  for (const { number, title } of own.sections) assert.ok(text.includes(`${number}. ${title.ru}`), title.ru);
  for (const said of ["Научиться строить урок от ошибки", "Хочу учить на ошибках", "Итоговый открытый урок"]) assert.ok(text.includes(said), said);
  await page.context().close();
});

// US-T09
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
  await takeBackAndSendAgain(page);
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
  await page.getByLabel("Педагог или мероприятие").fill(teacher.session.person_name);
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
  await phone.getByText("пройдено", { exact: true }).first().waitFor();
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

// US-T12
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
  await phone.getByRole("dialog", { name: "Завершить маршрут?" }).waitFor();
  await judge(phone);
  await press(phone, "Завершить");
  await phone.getByText("завершён", { exact: true }).first().waitFor();
  assert.equal(await phone.getByText("Всё выполнено: маршрут можно завершить").count(), 0, "a closed route is not offered to be closed");
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

/** What a paper of the house says, read from its bytes. */
async function wordsOf(path) {
  const answer = await fetch(new URL(path, base), { headers: { Cookie: teacher.cookie } });
  assert.equal(answer.status, 200);
  const read = spawnSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input: Buffer.from(await answer.arrayBuffer()) });
  assert.equal(read.status, 0, String(read.stderr));
  return plain(String(read.stdout));
}

// US-T13
test("teacher_takes_the_card_and_the_certificate_and_a_stranger_finds_it_valid", async () => {
  const own = await teacher.ask("GET", `/api/routes/${route}`);
  const card = await wordsOf(`/api/routes/${route}/card`);
  assert.match(card, /№ \S+ от \d+ [а-я]+ 20\d\d г\./);
  for (const { number, title } of own.sections) assert.ok(card.includes(`${number}. ${title.ru}`), `${title.ru}\n${card}`);
  const { certificates } = await teacher.ask("GET", "/api/my/portfolio");
  const { paper, number, issued_on } = certificates.at(-1);
  const certificate = await wordsOf(`/api/papers/${paper}/file`);
  const day = new Date(issued_on).toLocaleDateString("ru-RU", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  for (const said of [number, day.replace(/\s/g, " ")]) assert.ok(certificate.includes(said), `${said}\n${certificate}`);
  const [, token] = certificate.match(/код (\d+ \d+)/);
  const stranger = await open(browser);
  await visit(stranger, `/verify?number=${encodeURIComponent(number)}&token=${encodeURIComponent(token)}`);
  await stranger.getByText(/Документ\sдействителен/).waitFor();
  await stranger.context().close();
});

/** Who is counted, by name, at the place shown first. */
async function counted(person) {
  const page = await signedIn(person, "phone");
  await visit(page, "/indicators");
  await press(page, "Кто сосчитан");
  await page.getByRole("rowheader", { name: teacher.session.person_name }).first().waitFor();
  await settled(page);
  await judge(page);
  return page;
}

test("centre_and_head_read_by_keyboard_on_a_phone_who_is_counted_and_the_ministry_is_told_no_name", async () => {
  const page = await counted(centre);
  await picture(page, "indicator-people-phone");
  await press(page, "Кто сосчитан");
  await page.getByRole("rowheader", { name: teacher.session.person_name }).first().waitFor({ state: "detached" });
  const own = await counted(head);
  await picture(own, "indicator-people-head-phone");
  await judgeStretched(own);
  const ministry = await signedIn(await demoPerson("ministry"), "phone");
  await visit(ministry, "/indicators");
  assert.equal(await ministry.getByRole("button", { name: "Кто сосчитан" }).count(), 0);
  assert.equal(await ministry.getByText(teacher.session.person_name).count(), 0);
  for (const one of [page, own, ministry]) await one.context().close();
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
