// A result as its teacher reads it and takes it home: the pictures and their tables, what the conclusion rests on, the scale of
// levels, and the same as a PDF; and how a specialist sees the list of findings. On a replayed year.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { hand } from "./hand.mjs";
import { demoPeople, demoPerson, judge, launch, open, picture, settled, signIn, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A teacher who was measured, twice where there is one. */
async function measured() {
  let once;
  for (const person of await demoPeople("teacher")) {
    const one = await hand(person);
    const { results } = await one.ask("GET", "/api/my/results");
    if (results[0]?.competencies.some((line) => line.before)) return one;
    if (results.length > 0) once ??= one;
  }
  return once;
}

test("teacher_reads_what_a_result_rests_on_and_takes_it_home_as_a_paper", async () => {
  const teacher = await measured();
  assert.ok(teacher, "nobody was measured");
  const { results } = await teacher.ask("GET", "/api/my/results");
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    await signIn(page, teacher.login, teacher.password);
    await visit(page, "/my/results");
    await page.getByRole("heading", { name: "На чём основан вывод" }).waitFor();
    await page.getByRole("heading", { name: "Шкала уровней" }).waitFor();
    await page.getByText("Это не доля верных ответов", { exact: false }).waitFor();
    await settled(page);
    await judge(page);
    await picture(page, `result-${size}`);
    const paper = await page.request.get("/api/my/result-paper");
    assert.equal(paper.status(), 200);
    assert.ok((await paper.body()).subarray(0, 5).equals(Buffer.from("%PDF-")), "not a PDF");
    assert.equal(await page.getByRole("link", { name: "Результат с рисунками, PDF" }).getAttribute("href"), "/api/my/result-paper");
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
  assert.equal(typeof results[0].competencies[0].evidence.test_items, "number");
});

test("specialist_sees_in_the_list_how_each_competency_stands_and_of_what_day", async () => {
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    const centre = await demoPerson("centre");
    await signIn(page, centre.login, centre.password);
    await visit(page, "/findings");
    await page.getByLabel("Состояние").selectOption("");
    await page.getByText(/измерено\s\d/).first().waitFor();
    await settled(page);
    await judge(page);
    await picture(page, `findings-list-${size}`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test("centre_sees_what_routes_added_beside_people_alike_with_a_table_and_a_workbook", async () => {
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    const centre = await demoPerson("centre");
    await signIn(page, centre.login, centre.password);
    await visit(page, "/route-effects");
    await page.getByRole("heading", { name: "Что дают маршруты" }).waitFor();
    await settled(page);
    if ((await page.locator("figure").count()) > 0) await page.getByText("Таблица с числами").click();
    await settled(page);
    await judge(page);
    await picture(page, `route-effects-${size}`);
    const file = await page.request.get("/api/route-effects/export");
    assert.equal((await file.body()).subarray(0, 2).toString(), "PK");
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});
