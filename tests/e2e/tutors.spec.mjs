// The centre keeps a certificate and sees who accompanies routes; a methodist writes a consultation down and sees the
// risk; a teacher and a colleague sign a sheet; a head proposes a mentoring pair (US-A09, US-G14, US-H08, US-U01, US-U07,
// US-U10, US-U12).
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { agreed } from "./closing_region.mjs";
import { judge, launch, open, picture, settled, signIn, visit } from "./harness.mjs";

let browser;
let region;

before(async () => {
  browser = await launch();
  region = await agreed();
});
after(() => browser.close());

async function signedIn(person, size = "desk") {
  const page = await open(browser, { size });
  await signIn(page, person.login, person.password);
  return page;
}

test("the_centre_keeps_a_certificate_and_proposes_tutors", async () => {
  const page = await signedIn(region.centre);
  await visit(page, "/tutors");
  await page.getByRole("button", { name: /^Сертификат: / }).first().click();
  await page.getByLabel("Кто выдал").fill("Академия");
  await page.getByLabel("Номер").fill("Т-1");
  await page.getByLabel("Действует с").fill("2024-01-01");
  await page.getByLabel("Действует по").fill("2035-01-01");
  await judge(page);
  await page.getByRole("button", { name: "Сохранить" }).click();
  await page.getByText("действует по 1 января 2035").first().waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "tutors");
  await visit(page, "/tutors/assignment");
  await judge(page);
  await picture(page, "tutors-assignment");
});

test("a_methodist_writes_a_consultation_down", async () => {
  const page = await signedIn(region.methodist);
  await visit(page, "/supervised");
  await judge(page);
  await picture(page, "supervised-risk");
  await visit(page, `/supervised/${region.route}`);
  await page.getByRole("button", { name: "Записать консультацию" }).click();
  await page.getByLabel("Тема").fill("Как начать урок с вопроса");
  await judge(page);
  await page.getByRole("button", { name: "Записать", exact: true }).click();
  await page.getByText("Как начать урок с вопроса").waitFor();
  const log = await region.teacher.ask("GET", `/api/routes/${region.route}/consultations`);
  assert.equal(log.consultations[0].topic, "Как начать урок с вопроса");
});

test("a_teacher_and_a_methodist_sign_a_sheet_of_a_lesson", async () => {
  const support = await region.teacher.ask("GET", `/api/routes/${region.route}/accompaniment`);
  await region.methodist.ask("POST", `/api/routes/${region.route}/items/${support.items[0].item}/workplace-sheets`, {
    form: "lesson_visit", held_on: support.today, school_class: "8 «Б»", topic: "Дроби", observed: "Работали в парах", questions: "", recommendations: "Дать роли",
  });
  const page = await signedIn(region.teacher, "phone");
  await visit(page, "/my/evidence");
  await page.getByRole("button", { name: "Подписать лист: Дроби" }).click();
  await page.getByRole("button", { name: "Подписать лист: Дроби" }).waitFor({ state: "detached" });
  await settled(page);
  await judge(page);
  await picture(page, "sheet-phone");
  const { sheets } = await region.teacher.ask("GET", `/api/routes/${region.route}/workplace-sheets`);
  assert.ok(sheets[0].sheet.teacher_signed_ms !== undefined);
});

test("a_head_proposes_a_mentoring_pair", async () => {
  const page = await signedIn(region.head);
  await visit(page, "/mentoring");
  await judge(page);
  await page.getByRole("button", { name: "Предложить пару" }).click();
  await page.getByLabel("Подопечный").selectOption({ index: 1 });
  await page.getByLabel("Наставник").locator("option").nth(1).waitFor({ state: "attached" });
  await page.getByLabel("Наставник").selectOption({ index: 1 });
  await page.getByLabel("Чему учатся в паре").fill("Вести урок от результата");
  await judge(page);
  await picture(page, "mentoring-propose");
  await page.getByRole("button", { name: "Предложить", exact: true }).click();
  await page.getByText("ждёт согласия").first().waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "mentoring");
});
