// The list of activities grows on a phone by keyboard: a methodist offers one, the centre rejects it with a reason and
// then publishes it, a teacher finds it; a file of the centre's is looked through, its right rows are applied and found.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, hand } from "./hand.mjs";
import { demoPerson, judge, judgeStretched, launch, phoneOf, picture, settled, visit } from "./harness.mjs";
import { choose, follow, openTab, pick, press, shown, tick, write } from "./keys.mjs";

let browser;
let centre;
let methodist;
let teacher;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  methodist = await hand(await demoPerson("regional_methodist"));
  teacher = await hand(await demoPerson("teacher"));
  await bringBank(centre);
});
after(() => browser.close());

async function offer(page, title) {
  await visit(page, "/catalogue/offer");
  await press(page, "Отправить на модерацию");
  await page.locator("[aria-invalid=true]:focus").waitFor();
  await judge(page);
  await picture(page, "offer-refused-phone");
  await write(page, page.getByLabel("Название"), title);
  await write(page, page.getByLabel("Организатор"), "Методическое объединение физиков");
  await write(page, page.getByLabel("Часов"), "6");
  await pick(page, page.getByLabel("Этап"), /перенос/);
  await tick(page, page.getByRole("group", { name: "Развивает" }).getByRole("checkbox"));
  await press(page, "Отправить на модерацию");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText("на модерации").first().waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "offer-sent-phone");
}

// US-R02
test("a_methodist_offers_an_activity_the_centre_decides_and_a_teacher_finds_it", async () => {
  const title = `Урок-мастерская ${Date.now()}`;
  const own = await phoneOf(browser, methodist);
  await offer(own, title);
  const card = own.url();

  const page = await phoneOf(browser, centre);
  await visit(page, "/catalogue");
  await openTab(page, "На модерации");
  await write(page, page.getByLabel("Название, компетенция, организатор или код"), title);
  await page.keyboard.press("Enter");
  await judge(page);
  await picture(page, "catalogue-moderation-phone");
  await follow(page, title);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await settled(page);
  await press(page, "Отклонить");
  await page.locator("[aria-invalid=true]").waitFor();
  await judge(page);
  await write(page, page.getByLabel("Причина отклонения"), "Укажите, чем закончится мастерская");
  await press(page, "Отклонить");
  await page.getByText("Мероприятие отклонено").waitFor();
  await judge(page);
  await picture(page, "activity-rejected-phone");

  await visit(own, "/catalogue");
  await openTab(own, "Черновики");
  await follow(own, title);
  await own.getByText("Укажите, чем закончится мастерская").waitFor();
  await settled(own);
  assert.equal(own.url(), card);
  await judge(own);
  await picture(own, "offer-rejected-phone");

  await press(page, "Опубликовать");
  await page.getByText("Мероприятие опубликовано").waitFor();
  await judge(page);
  const reader = await phoneOf(browser, teacher);
  await visit(reader, `/catalogue?search=${encodeURIComponent(title)}`);
  await follow(reader, title);
  await reader.getByText("перенос в практику").first().waitFor();
  await settled(reader);
  await judge(reader);
  await judgeStretched(reader);
  for (const one of [own, page, reader]) await one.context().close();
});

test("centre_applies_the_right_rows_of_a_file_by_keyboard_and_a_teacher_finds_what_came", async () => {
  const mark = Date.now();
  const right = `Семинар из файла ${mark}`;
  const rows = [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    `F-${mark},${right},Другое,неформальное,рефлексия,региональный,Центр,METH-1,дистанционная,4,онлайн`,
    `F-${mark}-b,Семинар без часов,Другое,неформальное,рефлексия,региональный,Центр,METH-1,дистанционная,много,онлайн`,
  ].join("\n");
  const page = await phoneOf(browser, centre);
  await visit(page, "/catalogue/import");
  await choose(page, page.getByRole("group", { name: "Что загружаете" }), "мероприятия");
  await page.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await page.getByText(shown("1 строка с ошибкой")).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "catalogue-import-preview-phone");
  await press(page, /Загрузить\s1\sстроку/);
  await page.getByText(/Загружена\s1\sстрока/).waitFor();
  await judge(page);
  await picture(page, "catalogue-import-applied-phone");
  const reader = await phoneOf(browser, teacher);
  await visit(reader, `/catalogue?search=${encodeURIComponent(right)}`);
  await follow(reader, right);
  await reader.getByRole("heading", { level: 1, name: right }).waitFor();
  await settled(reader);
  await judge(reader);
  assert.equal((await teacher.ask("GET", `/api/catalogue?search=${encodeURIComponent("Семинар без часов")}`)).activities.length, 0);
  for (const one of [page, reader]) await one.context().close();
});

/** An activity of the list with two sessions that are open, and those. */
async function withSessions() {
  const { activities } = await centre.ask("GET", "/api/catalogue");
  for (const { id } of activities) {
    const { sessions } = await centre.ask("GET", `/api/catalogue/${id}`);
    const open = sessions.filter(({ session }) => session.state === "open");
    if (open.length > 1) return { id, open };
  }
  assert.fail("no activity has two sessions");
}

test("the_centre_moves_a_session_and_makes_two_one_on_a_phone_by_keyboard", async () => {
  const { id, open } = await withSessions();
  const page = await phoneOf(browser, centre);
  await visit(page, `/catalogue/${id}`);
  await press(page, "Перенести");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await judge(page);
  await picture(page, "session-move-phone");
  await write(page, dialog.getByLabel("Место"), "Лицей № 9");
  await press(page, "Перенести и сообщить", dialog);
  await dialog.getByText(/Напишите причину/).waitFor();
  await write(page, dialog.getByLabel("Причина"), "В школе меняют окна");
  await press(page, "Перенести и сообщить", dialog);
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Лицей № 9").first().waitFor();

  await press(page, "Объединить");
  await dialog.waitFor();
  await judge(page);
  await picture(page, "session-merge-phone");
  await pick(page, dialog.getByLabel("С каким потоком"), /свобод/i);
  await write(page, dialog.getByLabel("Причина"), "Записалось мало людей");
  await press(page, "Объединить и сообщить", dialog);
  await dialog.waitFor({ state: "detached" });
  await settled(page);
  const { sessions } = await centre.ask("GET", `/api/catalogue/${id}`);
  assert.equal(sessions.filter(({ session }) => session.state === "open").length, open.length - 1);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
