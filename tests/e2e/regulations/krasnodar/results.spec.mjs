// The centre brings in pupils' results and those of another body (KRA-13); the map of deficits shows where it is hard.
import { after, before, test } from "node:test";
import { demoPerson, judge, launch, open, picture, signIn, signInAs, visit } from "../../harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const csv = (text) => ({ name: "results.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("the_centre_brings_results_in_and_sees_where_it_is_hard", async () => {
  const page = await open(browser);
  await signInAs(page, "centre");
  await visit(page, "/deficit-map");
  const { schools } = await page.evaluate(async () => (await fetch("/api/schools")).json());
  await judge(page);
  await picture(page, "deficit-map-empty");
  await page.getByRole("link", { name: "Загрузить результаты" }).click();
  await page.getByRole("heading", { name: "Загрузка результатов" }).waitFor();
  await judge(page);
  const head = "Код организации;Процедура;Предмет;Год;Участников;Не справились\n";
  await page.locator("input[type=file]").setInputFiles(csv(`${head}нет;ЕГЭ;Физика;2026;20;30\n`));
  await page.getByText("С ошибкой 1 строка").waitFor();
  await judge(page);
  await picture(page, "bring-wrong");
  await page.locator("input[type=file]").setInputFiles(csv(`${head}${schools.map(({ id }, at) => `${id};ЕГЭ;Физика;2026;20;${at % 20}`).join("\n")}\n`));
  await page.getByRole("button", { name: /^Загрузить \d+ строк/ }).click();
  await page.getByText(/Загружен[оа] \d+ строк/).waitFor();
  await visit(page, "/deficit-map");
  await page.getByRole("cell", { name: "Физика" }).first().waitFor();
  await judge(page);
  await picture(page, "exam-difficulties");
});

test("a_methodist_sees_one_s_own_municipality_on_a_phone", async () => {
  const page = await open(browser, { size: "phone" });
  const person = await demoPerson("municipal_methodist");
  await signIn(page, person.login, person.password);
  await visit(page, "/deficit-map");
  await judge(page);
  await picture(page, "deficit-map-phone");
});
