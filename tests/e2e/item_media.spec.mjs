// An item with a picture is written, its words asked for, and a draft is not dropped by a slip; the item is answered by a file
// in a sitting on a phone and marked blind beside its picture. Lists come into the bank by a file. US-R03
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bring, bringBank, consentToProcessing, hand } from "./hand.mjs";
import { demoPeople, demoPerson, judge, judgeStretched, launch, open, phoneOf, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { choose, pick, press, shown, toTask, write } from "./keys.mjs";

let browser;
let centre;
let png;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
  png = await paint();
});
after(() => browser.close());

/** A picture: a bar in four parts of which three are filled. */
async function paint() {
  const page = await browser.newPage({ viewport: { width: 480, height: 120 } });
  const parts = [0, 1, 2, 3].map((at) => `<rect x="${10 + at * 115}" y="10" width="115" height="100" fill="${at < 3 ? "#7aa7d9" : "#fff"}" stroke="#234" stroke-width="3"/>`);
  await page.setContent(`<body style="margin:0"><svg width="480" height="120">${parts.join("")}</svg>`);
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

const asked = `Приложите снимок доски и объясните рисунок <b>${Date.now()}</b>`;
const words = "Прямоугольник поделён на <i>равные</i> части";
const field = (page, name) => page.locator("form").getByLabel(name, { exact: true });
const drawn = (page, alt) => page.getByRole("img", { name: alt }).first().evaluate((one) => one.decode().then(() => one.naturalWidth > 0));

async function centreOn(size) {
  const page = await open(browser, { size });
  await signIn(page, centre.login, centre.password);
  return page;
}

test("an_item_answered_by_a_file_is_written_with_a_picture_and_its_words", async () => {
  const page = await centreOn("desk");
  await visit(page, "/items/new");
  await pick(page, field(page, "Вид задания"), /^файл$/);
  await write(page, field(page, "Текст задания"), asked);
  await page.locator("form input[type=file]").setInputFiles({ name: "доска.png", mimeType: "image/png", buffer: png });
  await field(page, "Что видно на рисунке").waitFor();
  for (const number of [3, 2]) await press(page, shown(`Удалить: Строка ${number}`));
  await press(page, "Сохранить задание");
  await page.getByText(shown("Опишите, что видно на рисунке")).waitFor();
  await judge(page);
  await picture(page, "item-picture-wrong-desk");
  await write(page, field(page, "Что видно на рисунке"), words);
  assert.equal(await page.getByText(shown("Опишите, что видно на рисунке")).count(), 0, "what is mended is not wrong any more");
  assert.equal(await field(page, "Компетенция").getAttribute("aria-invalid"), "true", "what is not mended stays wrong");

  await press(page, "Отменить правки");
  await page.getByRole("heading", { name: "Отменить правки?" }).waitFor();
  await judge(page);
  await press(page, "Писать дальше");
  assert.equal(await field(page, "Текст задания").inputValue(), asked);

  await tabTo(page, field(page, "Компетенция"), 400);
  await page.keyboard.type("COMM-1");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await write(page, field(page, "Строка 1: за что"), "рисунок объяснён");
  const side = page.getByRole("region", { name: "Предпросмотр" });
  assert.ok(await drawn(side, words), "the preview shows the picture");
  await settled(page);
  await judge(page);
  await picture(page, "item-picture-desk");
  await press(page, "Сохранить задание");
  await page.getByRole("heading", { level: 1, name: "Банк заданий и работы" }).waitFor();
  await page.getByText(asked).waitFor();
  assert.ok(await drawn(page, words), "the bank shows the picture");
  await page.context().close();
});

async function subjectOf(person) {
  const { workplace } = await centre.ask("GET", `/api/people/${person.session.person}`);
  return workplace.subjects.split(";")[0];
}

/** Somebody of a subject that marking.spec.mjs has no form for: a later code of the same subject would go before. */
async function somebody() {
  const deputies = await demoPeople("deputy");
  const taken = await subjectOf(await hand(deputies[1]));
  for (const one of [...deputies, ...(await demoPeople("teacher")).reverse()]) {
    const person = await hand(one);
    const subject = await subjectOf(person);
    if (subject && subject !== taken) return { person, subject };
  }
  throw new Error("everybody teaches one subject");
}

/** A form that takes all of COMM-1. Other specs write items beside this one: a form made before such an item is made anew. */
async function bringForm(subject, tries = 5) {
  const { competencies } = await centre.ask("GET", "/api/items");
  const parts = { "COMM-1": competencies.find(({ competency }) => competency === "COMM-1").items, "METH-1": 5, "METH-4": 5, "COMM-2": 4 };
  const rows = Object.entries(parts).map(([competency, items]) => `ZZ-A-FILE,Работа с файлом,${subject},${competency},${items},75,Проверка`);
  await bring(centre, "/api/instruments/imports/forms", ["code,title,subjects,competency,items,minutes,source", ...rows].join("\n"));
  const { forms } = await centre.ask("GET", "/api/forms");
  const made = forms.filter(({ code }) => code === "ZZ-A-FILE").sort((one, other) => other.version - one.version)[0];
  const holds = JSON.stringify(await centre.ask("GET", `/api/forms/${made.id}`)).includes(asked);
  if (!holds && tries > 1) await bringForm(subject, tries - 1);
  else assert.ok(holds, "the form lacks the item that is asked for");
}

/** A person with a form of their subject that takes all of COMM-1. */
async function sitter() {
  const { person, subject } = await somebody();
  await bringForm(subject);
  await consentToProcessing(person);
  const { attempt } = await centre.ask("POST", "/api/attempts", { person: person.session.person, purpose: "initial" });
  return { person, attempt };
}

async function goTo(page, text) {
  for (let number = 2; number < 40 && (await page.locator(".task-q").textContent()) !== text; number++) {
    await press(page, "Дальше");
    await page.getByText(shown(`Задание ${number} из`)).waitFor();
  }
  assert.equal(await page.locator(".task-q").textContent(), text);
}

test("a_file_answers_an_item_on_a_phone_and_an_expert_marks_it_beside_its_picture", async () => {
  const { person, attempt } = await sitter();
  await person.ask("POST", `/api/attempts/${attempt}/start`, {});
  const page = await phoneOf(browser, person);
  await visit(page, `/my/attempts/${attempt}`);
  await page.locator(".task-q").waitFor();
  assert.equal(await page.getByRole("img", { name: words }).count(), 0, "a picture of another item stays out of sight");
  await goTo(page, asked);
  assert.ok(await drawn(page, words), "the sitting shows the picture");
  await page.locator("input[type=file]").setInputFiles({ name: "доска.png", mimeType: "image/png", buffer: png });
  await page.getByRole("link", { name: /доска\.png/ }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "sitting-file-phone");
  await judgeStretched(page);
  await person.ask("POST", `/api/attempts/${attempt}/finish`, {});

  let marked = 0;
  for (const one of await demoPeople("expert")) {
    const expert = await hand(one);
    const { tasks } = await expert.ask("GET", "/api/marking");
    if (!tasks.some((task) => task.attempt === attempt)) continue;
    if (marked++ > 0) continue;
    const phone = await open(browser, { size: "phone" });
    await signIn(phone, expert.login, expert.password);
    await visit(phone, "/marking");
    await toTask(phone, asked);
    assert.ok(await drawn(phone, words), "the expert sees the picture");
    await settled(phone);
    await judge(phone);
    await picture(phone, "marking-picture-phone");
    await phone.context().close();
  }
  assert.equal(marked, 2);
  await page.context().close();
});

test("a_list_of_items_is_brought_by_a_page_and_suspended_items_stand_in_one_list", async () => {
  const page = await centreOn("phone");
  await visit(page, "/items/lists");
  await judge(page);
  const rows = ["Код;Компетенция;Вид;Трудность;Наибольший балл;Текст;Варианты;Ключ", `L-${Date.now()};COMM-3;single;2;1;Сколько?;5|6;2`, "L-2;НЕТ;рисование;2;1;Сколько?;5|6;2"];
  await page.locator("input[type=file]").setInputFiles({ name: "items.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByText(shown("1 строка с ошибкой")).waitFor();
  await page.getByText(/тип «рисование» не известен/).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "bank-lists-phone");
  await press(page, shown("Загрузить 1 строку"));
  await page.getByText(shown("Загружена 1 строка")).first().waitFor();
  await choose(page, page.getByRole("group", { name: "Что загружаете" }), "планы работ");
  await judgeStretched(page);

  const code = rows[1].split(";")[0];
  await centre.ask("POST", `/api/items/${code}/suspension`, { version: 1, reason: "Задание разошлось по рукам" });
  await visit(page, "/items/suspended");
  await page.getByText("Задание разошлось по рукам").waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "bank-suspended-phone");
  await press(page, shown(`Возобновить задание ${code}`));
  await page.getByText("Задание разошлось по рукам").waitFor({ state: "detached" });
  await page.context().close();
});
