// The staff register: the centre brings a list with one wrong row by keyboard on a phone, the head of that school sees
// who came, and a card corrected by two at once loses nothing that was typed.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, judgeStretched, launch, open, picture, signInAs, tabTo, visit, widths } from "./harness.mjs";

const number = `E2E-${Date.now()}`;
const surname = `Новикова${number.slice(-5).replace(/\d/g, (digit) => "абвгдежзик"[digit])}`;
let browser;
let centre;
let head;
let school;

before(async () => {
  browser = await launch();
  centre = await open(browser, { size: "phone" });
  await signInAs(centre, "centre");
  head = await open(browser, { size: "phone" });
  await signInAs(head, "head");
  const { grants } = await (await head.request.get("/api/session")).json();
  school = grants[0].scope.split("/").at(-1);
});
after(() => browser.close());

const list = () =>
  Buffer.from(
    [
      "Табельный номер;Фамилия;Имя;Отчество;Код школы;Должность;Предмет;Стаж;Любимый цвет",
      `${number};${surname};Ольга;Ивановна;${school};Учитель;Русский язык;7;синий`,
      `${number}-2;Ошибкина;Анна;Ивановна;НЕТ-ТАКОЙ;Учитель;;5;зелёный`,
    ].join("\r\n"),
  );

test("the_centre_sees_the_wrong_row_and_applies_the_right_one_by_keyboard_on_a_phone", async () => {
  await visit(centre, "/staff");
  await judge(centre);
  await picture(centre, "staff-phone");
  await tabTo(centre, centre.getByRole("link", { name: "Загрузить список" }));
  await centre.keyboard.press("Enter");
  await centre.getByRole("heading", { level: 1, name: "Загрузка списка" }).waitFor();
  const file = centre.locator("input[type=file]");
  await tabTo(centre, file);
  await file.setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: list() });
  await centre.getByText(/Ошибка в\s1 строке/).waitFor();
  await centre.getByText(/^строка\s3$/i).first().waitFor();
  await centre.getByText(/Организации с\sкодом или\sназванием «НЕТ-ТАКОЙ»/).waitFor();
  await centre.locator(".columns-read").getByText("Любимый цвет", { exact: true }).waitFor();
  await judge(centre);
  await picture(centre, "import-phone");
  await centre.setViewportSize(widths.desk);
  await judge(centre);
  await picture(centre, "import-desk");
  await centre.setViewportSize(widths.phone);
  await tabTo(centre, centre.getByRole("button", { name: "Загрузить только верные: 1" }));
  await centre.keyboard.press("Enter");
  await centre.getByRole("heading", { name: "Список загружен" }).waitFor();
  await judge(centre);
  await judgeStretched(centre);
});

test("the_head_of_that_school_finds_the_new_person", async () => {
  await visit(head, "/school");
  await tabTo(head, head.getByRole("searchbox"));
  await head.keyboard.type(surname);
  await head.keyboard.press("Enter");
  const link = head.getByRole("link", { name: new RegExp(surname) });
  await link.waitFor();
  assert.equal(await head.getByText("Ошибкина").count(), 0);
  await judge(head);
  await picture(head, "school-phone");
  await tabTo(head, link);
  await head.keyboard.press("Enter");
  await head.getByRole("heading", { level: 1, name: new RegExp(surname) }).waitFor();
  await judge(head);
});

test("a_card_changed_meanwhile_keeps_what_was_typed_and_shows_the_other_value", async () => {
  const phone = head.getByRole("textbox", { name: /Телефон/ });
  await phone.fill("+7 000 000-11-11");
  const person = new URL(head.url()).pathname.split("/").at(-1);
  await visit(centre, `/people/${person}`);
  await centre.getByRole("textbox", { name: /Телефон/ }).fill("+7 000 000-22-22");
  await centre.getByRole("button", { name: "Сохранить" }).click();
  await centre.getByText("Карточка исправлена").waitFor();
  await tabTo(head, head.getByRole("button", { name: "Сохранить" }));
  await head.keyboard.press("Enter");
  await head.getByText(/теперь в\sреестре «\+7 000 000-22-22»/).waitFor();
  assert.equal(await phone.inputValue(), "+7 000 000-11-11");
  await judge(head);
  await picture(head, "person-conflict-phone");
  await tabTo(head, head.getByRole("button", { name: "Сохранить моё" }));
  await head.keyboard.press("Enter");
  await head.getByText("Карточка исправлена").waitFor();
  await visit(centre, `/people/${person}`);
  assert.equal(await centre.getByRole("textbox", { name: /Телефон/ }).inputValue(), "+7 000 000-11-11");
  await centre.setViewportSize(widths.desk);
  await judge(centre);
  await picture(centre, "person-desk");
  await visit(centre, "/staff");
  await judge(centre);
  await picture(centre, "staff-desk");
});

// US-A03
test("the_centre_hands_a_new_person_a_password_by_keyboard_and_they_come_in", async () => {
  const person = new URL(head.url()).pathname.split("/").at(-1);
  await visit(centre, `/people/${person}`);
  await centre.setViewportSize(widths.phone);
  await centre.getByText("Учётной записи ещё нет").waitFor();
  await tabTo(centre, centre.getByRole("button", { name: "Создать и выдать пароль" }));
  await centre.keyboard.press("Enter");
  const dialog = centre.getByRole("dialog");
  await dialog.getByText("Пароль показан один раз").waitFor();
  await judge(centre);
  await picture(centre, "account-slip-phone");
  const [login, password] = await dialog.locator("dd").allInnerTexts();
  await centre.keyboard.press("Escape");
  await centre.getByText("действует одноразовый пароль").waitFor();
  const newcomer = await open(browser, { size: "phone" });
  await visit(newcomer, "/sign-in");
  await newcomer.locator("input[name=login]").fill(login);
  await newcomer.locator("input[name=password]").fill(password);
  await newcomer.keyboard.press("Enter");
  await newcomer.waitForURL((url) => url.pathname !== "/sign-in");
  await newcomer.getByText("Придумайте свой пароль").waitFor();
  await judge(newcomer);
  await picture(newcomer, "newcomer-phone");
  const own = "долгая дорога к уроку";
  await newcomer.locator("input[name=new]").fill(own);
  await newcomer.locator("input[name=again]").fill(own);
  await newcomer.keyboard.press("Enter");
  await newcomer.waitForURL((url) => url.pathname !== "/password");
  await newcomer.context().close();
  const once = await centre.request.post("/api/session", { data: { login, password } });
  assert.equal(once.status(), 401, "a one-time password opens once");
  for (const kept of ["/api/journal", "/api/journal/export"]) {
    const journal = await centre.request.get(kept);
    assert.equal(journal.status(), 200);
    const text = (await journal.body()).toString("utf8");
    for (const word of [password, own]) assert.ok(!text.includes(word), `${kept} keeps a password`);
  }
});
