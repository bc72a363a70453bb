// Who keeps the bank writes an item by keyboard: every mistake stands at its field, the preview is answered and says the
// points, what is typed outlives a reload, and nobody overwrites another. US-R03
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, hand } from "./hand.mjs";
import { demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { choose, follow, pick, press, shown, write } from "./keys.mjs";

let browser;
let centre;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
});
after(() => browser.close());

async function pageOf(size) {
  const page = await open(browser, { size });
  await signIn(page, centre.login, centre.password);
  return page;
}

const field = (page, name) => page.locator("form").getByLabel(name, { exact: true });
const preview = (page) => page.getByRole("region", { name: "Предпросмотр" });

/** Picks from the list that a field proposes. */
async function propose(page, name, typed) {
  await tabTo(page, field(page, name), 400);
  await page.keyboard.type(typed);
  await page.getByRole("option", { name: typed }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** The marks of right options are one stop of the Tab key: from the one that has the focus the arrows lead on. */
async function markRight(page, wanted) {
  const isMark = () => page.evaluate(() => document.activeElement?.matches(".part input[type=radio]"));
  for (let presses = 0; presses < 400 && !(await isMark()); presses++) await page.keyboard.press("Tab");
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses++) await page.keyboard.press("ArrowDown");
  assert.ok(await wanted.isChecked(), "the arrows reach the mark");
}

test("an_item_is_written_by_keyboard_and_its_preview_says_what_an_answer_gives", async () => {
  const page = await pageOf("desk");
  await visit(page, "/items");
  await follow(page, "Новое задание");
  await page.getByRole("heading", { level: 1, name: "Новое задание" }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "item-editor-new-desk");

  await press(page, "Сохранить задание");
  await page.getByText("Задание не сохранено").waitFor();
  for (const name of ["Компетенция", "Текст задания", "Вариант 1"]) assert.equal(await field(page, name).getAttribute("aria-invalid"), "true", name);
  await page.getByText("Отметьте, что верно.").waitFor();
  assert.ok(await field(page, "Компетенция").evaluate((one) => one === document.activeElement), "the first wrong field has the focus");
  await judge(page);
  await picture(page, "item-editor-wrong-desk");

  const text = `Что покажет, что цель урока достигнута? ${Date.now()}`;
  await propose(page, "Компетенция", "Проектирование урока");
  await choose(page, page.getByRole("group", { name: shown("Трудность") }), "трудное");
  await write(page, field(page, "Текст задания"), text);
  await write(page, field(page, "Вариант 1"), "Тишина в классе");
  await page.keyboard.press("Enter");
  assert.ok(await field(page, "Вариант 2").evaluate((one) => one === document.activeElement), "Enter adds an option and goes there");
  await page.keyboard.type("Решённая задача");
  for (const number of [5, 4, 3]) await press(page, shown(`Удалить: Вариант ${number}`));
  assert.equal(await page.locator("form .part").count(), 2);
  const right = page.locator("form .part").nth(1).getByRole("radio");
  await markRight(page, right);
  await press(page, shown("Выше: Вариант 2"));
  assert.equal(await field(page, "Вариант 1").inputValue(), "Решённая задача");
  await write(page, field(page, "Баллов за верный ответ"), "2");

  await choose(page, preview(page), "Решённая задача");
  await preview(page).getByText(shown("За этот ответ: 2 из 2")).waitFor();
  await choose(page, preview(page), "Тишина в классе");
  await preview(page).getByText(shown("За этот ответ: 0 из 2")).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "item-editor-answered-desk");

  await press(page, "Сохранить задание");
  await page.getByRole("heading", { level: 1, name: "Банк заданий и работы" }).waitFor();
  await page.getByText(text).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "item-editor-bank-desk");
  await page.context().close();
});

const shapes = [
  ["case_task", "кейс", async (page) => write(page, field(page, "Строка 1: за что"), "назван результат")],
  ["match", "соответствие", async (page) => pick(page, field(page, "К пункту 1 подходит"), /Вариант 2/)],
  ["order", "порядок", async (page) => write(page, field(page, "Шаг 1"), "Сначала")],
  ["short", "краткий ответ", async (page) => write(page, field(page, "Ответ 1"), "0,5")],
  ["numeric", "число", async (page) => write(page, field(page, "Верное число"), "3,5")],
  ["gap", "пропуски: слова", async (page) => {
    await write(page, field(page, "Текст задания"), "Вставьте слова: Цель — [1].");
    await press(page, "Вставить пропуск");
    await write(page, field(page, "Вариант 1"), "результат");
    await write(page, field(page, "Вариант 2"), "процесс");
    await pick(page, field(page, "В пропуске 2 стоит"), /процесс/);
    await pick(page, preview(page).getByLabel("Пропуск 1"), /результат/);
    await pick(page, preview(page).getByLabel("Пропуск 2"), /результат/);
    assert.equal(await preview(page).getByLabel("Пропуск 1").inputValue(), "", "a word leaves the gap where it stood");
  }],
  ["inline", "пропуски: списки", async (page) => {
    await write(page, field(page, "Пропуск 1, вариант 1"), "урока");
    await write(page, field(page, "Пропуск 1, вариант 2"), "ученика");
    await pick(page, preview(page).getByLabel("Пропуск 1"), /ученика/);
  }],
  ["multi", "несколько ответов", async (page) => write(page, field(page, "Вариант 1"), "Первый")],
];

test("every_type_of_item_has_its_fields_and_its_preview_on_a_phone", async () => {
  const page = await pageOf("phone");
  await visit(page, "/items/new");
  for (const [name, type, fill] of shapes) {
    await pick(page, field(page, "Вид задания"), new RegExp(type));
    await fill(page);
    await preview(page).locator(".opts").waitFor();
    await settled(page);
    await judge(page);
    await picture(page, `item-editor-${name}-phone`);
  }
  await press(page, "Отменить правки");
  await judgeStretched(page);
  await page.context().close();
});

test("what_is_typed_outlives_a_reload_and_nobody_overwrites_another", async () => {
  const draft = {
    code: "", group: "", competency: "METH-1", type: "short_text", difficulty: 2, points_max: 1, text: `Сколько? ${Date.now()}`, prompts: [], options: [],
    key: { options: [], pairs: [], texts: ["5"], rubric: [] }, explanation: "", labour_actions: [],
  };
  const made = await centre.ask("POST", "/api/items", { draft });
  const { code } = made.item;
  const page = await pageOf("phone");
  await visit(page, `/items/${code}/edit`);
  await write(page, field(page, "Текст задания"), "Мой текст");
  await page.getByText("Есть несохранённые правки").waitFor();
  await page.reload();
  await settled(page);
  assert.equal(await field(page, "Текст задания").inputValue(), "Мой текст");

  await centre.ask("PUT", `/api/items/${code}`, { version: 1, key: made.key, draft: { ...draft, text: "Чужой текст" } });
  await press(page, "Сохранить задание");
  await page.getByText(shown("в банке версия 2")).waitFor();
  await page.getByText("Чужой текст").waitFor();
  assert.equal(await field(page, "Текст задания").inputValue(), "Мой текст");
  await settled(page);
  await judge(page);
  await picture(page, "item-editor-overtaken-phone");
  await press(page, "Оставить мой текст");
  await press(page, "Сохранить задание");
  await page.getByRole("heading", { level: 1, name: "Банк заданий и работы" }).waitFor();
  const last = await centre.ask("GET", `/api/items/${code}`);
  assert.deepEqual([last.version, last.item.text], [3, "Мой текст"]);
  await page.context().close();
});
