// Who sees my data: a teacher reads it, gives and withdraws a consent, opens to a duty what it sees with permission only
// and closes it, and ends other sessions by keyboard on a phone; the administrator reads the journal.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { judge, judgeStretched, launch, open, picture, signInAs, tabTo, visit, widths } from "./harness.mjs";

let browser;
let teacher;
/** A demo teacher whose consents no other spec gives. */
const nobody_else = 1;

before(async () => {
  browser = await launch();
  await signInAs(await open(browser), "teacher", nobody_else);
  teacher = await open(browser, { size: "phone" });
  await signInAs(teacher, "teacher", nobody_else);
});
after(() => browser.close());

test("a_teacher_gives_and_withdraws_a_consent_by_keyboard_on_a_phone", async () => {
  await visit(teacher, "/my/data");
  await teacher.getByRole("heading", { name: "Результаты диагностики" }).waitFor();
  // The other purposes' consents are this person's too and may already be given.
  const publication = teacher.getByRole("listitem").filter({ hasText: "Публикация работ" });
  await judge(teacher);
  await tabTo(teacher, teacher.getByRole("button", { name: /дать: публикация работ/ }));
  await teacher.keyboard.press("Enter");
  await tabTo(teacher, teacher.getByRole("button", { name: "Даю согласие" }));
  await judge(teacher);
  await teacher.keyboard.press("Enter");
  await publication.getByText(/^Дано/).waitFor();
  await tabTo(teacher, teacher.getByRole("button", { name: /отозвать: публикация работ/ }));
  await teacher.keyboard.press("Enter");
  await tabTo(teacher, teacher.getByRole("button", { name: "Отозвать согласие" }));
  await judge(teacher);
  await teacher.keyboard.press("Enter");
  await publication.getByText(/^Отозвано/).waitFor();
  await teacher.getByRole("rowheader", { name: "Согласие отозвано" }).first().waitFor();
  await judge(teacher);
});

test("a_teacher_opens_results_to_the_head_and_closes_them_again_by_keyboard", async () => {
  const offers = teacher.getByRole("list", { name: "С Вашего разрешения: Результаты диагностики" });
  const head = offers.getByRole("listitem").filter({ hasText: "директор школы" });
  await head.getByText("Закрыто", { exact: true }).waitFor();
  await tabTo(teacher, head.getByRole("button", { name: "Открыть: результаты диагностики — директор школы" }));
  await teacher.keyboard.press("Enter");
  const dialog = teacher.getByRole("dialog");
  await dialog.getByText(/^Увидит: директор школы/).waitFor();
  await dialog.getByText(/результат\sпо\sкаждой\sкомпетенции/).waitFor();
  await judge(teacher);
  await picture(teacher, "sight-dialog-phone");
  await tabTo(teacher, dialog.getByRole("button", { name: "Открыть", exact: true }));
  await teacher.keyboard.press("Enter");
  await head.getByText(/^Открыто /).waitFor();
  await teacher.getByRole("rowheader", { name: "Открыто другим" }).first().waitFor();
  await teacher.reload();
  await head.getByText(/^Открыто /).waitFor();
  await judge(teacher);
  await picture(teacher, "sight-open-phone");
  await tabTo(teacher, head.getByRole("button", { name: "Закрыть: результаты диагностики — директор школы" }));
  await teacher.keyboard.press("Enter");
  await head.getByText(/^Закрыто /).waitFor();
  await judge(teacher);
});

test("the_consent_to_processing_is_read_in_full_before_it_is_given", async () => {
  await teacher.getByRole("button", { name: /обработка персональных данных/ }).click();
  await teacher.getByText("Оператор", { exact: true }).waitFor();
  await judge(teacher);
  await picture(teacher, "consent-phone");
  await teacher.keyboard.press("Escape");
});

test("a_person_takes_all_their_data_as_one_file", async () => { // US-A15
  const link = teacher.getByRole("link", { name: "Скачать", exact: true });
  await tabTo(teacher, link);
  const [download] = await Promise.all([teacher.waitForEvent("download"), teacher.keyboard.press("Enter")]);
  assert.match(download.suggestedFilename(), /^Персональные данные .*\.zip$/);
});

test("who_erases_a_person_reads_what_goes_and_what_stays_and_types_the_name", async () => { // US-A15
  const page = await open(browser);
  await signInAs(page, "administrator");
  const { person } = await (await teacher.request.get("/api/session")).json();
  await visit(page, `/people/${person}`);
  await tabTo(page, page.getByRole("button", { name: "Удалить данные" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^Исчезнут: имя/).waitFor();
  await dialog.getByText(/^Останутся без имени/).waitFor();
  await judge(page);
  await picture(page, "erasure-desk");
  await dialog.getByLabel(/ещё раз/).fill("Не тот");
  await dialog.getByRole("button", { name: "Удалить данные" }).click();
  await dialog.getByText(/^Имя не совпало/).waitFor();
  await judge(page);
  await page.setViewportSize(widths.phone);
  await judge(page);
  await picture(page, "erasure-phone");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Скачать всё одним файлом" }).waitFor();
});

test("other_sessions_end_and_this_one_stays", async () => {
  await tabTo(teacher, teacher.getByRole("button", { name: "Завершить остальные" }));
  await teacher.keyboard.press("Enter");
  await teacher.getByText("Остальные входы завершены").waitFor();
  const { sessions } = await (await teacher.request.get("/api/session/all")).json();
  assert.deepEqual(sessions.map((session) => session.this_one), [true]);
  await teacher.setViewportSize(widths.desk);
  await judge(teacher);
  await picture(teacher, "my-data-desk");
  await teacher.setViewportSize(widths.phone);
  await picture(teacher, "my-data-phone");
  await judgeStretched(teacher);
});

test("the_administrator_reads_the_journal_in_words", async () => {
  const page = await open(browser);
  await signInAs(page, "administrator");
  await visit(page, "/journal");
  // Other specs act at the same time: narrowed, the list holds what this one did.
  await page.getByLabel("Что сделано").selectOption({ label: "Согласие дано или отозвано" });
  await page.locator("tbody").getByText(/Согласие\s(дано|отозвано)/).first().waitFor();
  await judge(page);
  await picture(page, "journal-desk");
  await page.setViewportSize(widths.phone);
  await judge(page);
  await picture(page, "journal-phone");
});
