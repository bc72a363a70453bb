// Notices: the count under the bell, the list by keyboard on a phone, what one chooses about being told, and the letters
// that did not leave.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { base, demoPerson, judge, judgeStretched, launch, open, phoneOf, picture, signInAs, tabTo, visit, widths } from "./harness.mjs";
import { hand } from "./hand.mjs";

let browser;
let teacher;
let page;
/** A demo teacher whose questions no other spec asks. */
const nobody_else = 2;

before(async () => {
  browser = await launch();
  teacher = await demoPerson("teacher", nobody_else);
  page = await phoneOf(browser, teacher);
});
after(() => browser.close());

/** A request of the teacher's is answered by the centre. */
async function answerRequest(text) {
  const one = await hand(teacher);
  const drafted = await one.ask("POST", "/api/my/requests", { text, reason: "Отвечают трое из класса, остальные молчат" });
  const stated = await one.ask("POST", `/api/my/requests/${drafted.request.id}/statement`, { revision: drafted.request.revision });
  const centre = await hand(await demoPerson("centre"));
  await centre.ask("POST", `/api/requests/${drafted.request.id}/answer`, { revision: stated.request.revision, answer: "Есть курс в октябре" });
}

test("the_bell_counts_what_is_new_and_leads_to_the_list", async () => {
  await answerRequest("Диалог на уроке");
  await answerRequest("Работа в парах");
  await visit(page, "/my/data");
  const bell = page.getByRole("link", { name: /^Уведомления: \d/ });
  await tabTo(page, bell);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Уведомления", level: 1 }).waitFor();
  await page.getByRole("link", { name: "На Ваш образовательный запрос ответили" }).first().waitFor();
  await judge(page);
  await picture(page, "notices-phone");
});

test("a_notice_is_read_and_leads_to_its_screen_by_keyboard", async () => {
  const read = page.getByRole("button", { name: /^Отметить прочитанным/ });
  const before_reading = await read.count();
  await tabTo(page, read.first());
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => document.querySelectorAll(".notice.is-unread").length < count, before_reading);
  const link = page.getByRole("link", { name: "На Ваш образовательный запрос ответили" }).first();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/my/results");
  await visit(page, "/notices");
});

test("everything_is_marked_at_once_and_the_bell_is_quiet", async () => {
  await tabTo(page, page.getByRole("button", { name: "Отметить все прочитанными" }));
  await page.keyboard.press("Enter");
  await page.getByText("Все уведомления прочитаны").waitFor();
  await page.getByRole("link", { name: "Уведомления", exact: true }).waitFor();
  await page.getByRole("checkbox", { name: "Только новые" }).check();
  await page.getByText("Таких уведомлений нет").waitFor();
  await judge(page);
});

test("where_no_letters_leave_a_person_chooses_only_what_may_be_refused", async () => {
  await page.getByText("Эта система писем не отправляет").waitFor();
  assert.equal(await page.getByRole("checkbox", { name: /Писать и в тихое время/ }).count(), 0);
  await tabTo(page, page.locator("summary", { hasText: "По темам" }));
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Конкурсы" }).selectOption("none");
  assert.equal(await page.getByRole("combobox", { name: "Мой маршрут" }).count(), 0);
  await judge(page);
  await picture(page, "notice-settings-phone");
  await tabTo(page, page.getByRole("button", { name: "Сохранить" }));
  await page.keyboard.press("Enter");
  await page.getByText("Сохранено").waitFor();
  await page.reload();
  await page.locator("summary", { hasText: "По темам" }).click();
  assert.equal(await page.getByRole("combobox", { name: "Конкурсы" }).inputValue(), "none");
  await page.setViewportSize(widths.desk);
  await judge(page);
  await picture(page, "notices-desk");
  await page.setViewportSize(widths.phone);
  await judgeStretched(page);
});

test("a_calendar_gets_an_address_that_is_shown_once_and_revoked", async () => {
  await visit(page, "/notices");
  await tabTo(page, page.getByRole("button", { name: "Получить адрес календаря" }));
  await page.keyboard.press("Enter");
  const shown = page.locator(".secret-address");
  const address = await shown.textContent();
  const { pathname } = new URL(address);
  const feed = await fetch(new URL(pathname, base));
  assert.equal(feed.status, 200);
  assert.match(await feed.text(), /^BEGIN:VCALENDAR\r\n/);
  await judge(page);
  await picture(page, "calendar-phone");
  await page.reload();
  await page.getByText(/^Адрес действует с/).waitFor();
  assert.equal(await shown.count(), 0);
  await tabTo(page, page.getByRole("button", { name: "Отозвать адрес" }));
  await page.keyboard.press("Enter");
  await page.getByText(/^Адрес отозван/).waitFor();
  assert.equal((await fetch(new URL(pathname, base))).status, 404);
  await judge(page);
});

// US-U08
test("the_centre_sees_how_many_a_message_reaches_and_sends_it_by_keyboard", async () => {
  const centre = await open(browser, { size: "phone" });
  await signInAs(centre, "centre");
  await visit(centre, "/messages");
  await centre.getByText(/^Получ[аи]т \d+/).waitFor();
  await judge(centre);
  await tabTo(centre, centre.getByLabel("О чём"));
  await centre.keyboard.type("Осенний семинар");
  await tabTo(centre, centre.getByLabel("Текст"));
  await centre.keyboard.type("В среду в 15 часов, дистанционно.");
  await picture(centre, "messages-phone");
  await tabTo(centre, centre.getByRole("button", { name: /^Отправить \d+/ }));
  await centre.keyboard.press("Enter");
  await centre.getByText(/^Сообщение отправлено/).waitFor();
  await centre.getByRole("rowheader", { name: "Осенний семинар" }).or(centre.getByText("Осенний семинар")).first().waitFor();
  await judge(centre);
  await centre.setViewportSize(widths.desk);
  await judge(centre);
  await picture(centre, "messages-desk");
  await visit(page, "/notices");
  await page.getByText("Осенний семинар").first().waitFor();
  await page.getByText("В среду в 15 часов, дистанционно.").first().waitFor();
  await judge(page);
  await judgeStretched(centre);
});

test("the_administrator_sees_that_mail_is_not_set_up", async () => {
  const mail = await open(browser, { size: "phone" });
  await signInAs(mail, "administrator");
  await visit(mail, "/mail");
  await mail.getByText("Почта не настроена").waitFor();
  await mail.getByText("Таких писем нет").waitFor();
  await judge(mail);
  await picture(mail, "mail-phone");
});
