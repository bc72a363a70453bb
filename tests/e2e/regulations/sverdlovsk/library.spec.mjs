// A methodist publishes a material, a teacher finds it; the centre keeps the register of the methodical system (SVE-3.21, SVE-2.6).
import { after, before, test } from "node:test";
import { judge, launch, open, picture, signInAs, visit } from "../../harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("a_material_is_published_and_found", async () => {
  const methodist = await open(browser);
  await signInAs(methodist, "municipal_methodist");
  await visit(methodist, "/library");
  await methodist.getByRole("button", { name: "Опубликовать" }).click();
  await methodist.getByText("Укажите название").waitFor();
  await methodist.getByLabel("Название").fill("Как начать проект с классом");
  await methodist.getByLabel("О чём и для кого").fill("Пять шагов и образцы листов");
  await methodist.getByRole("button", { name: "Опубликовать" }).click();
  await methodist.getByRole("heading", { name: "Как начать проект с классом" }).waitFor();
  await judge(methodist);
  await picture(methodist, "library");
  const teacher = await open(browser, { size: "phone" });
  await signInAs(teacher, "teacher");
  await visit(teacher, "/library");
  await teacher.getByLabel("Слова из материала").fill("проект");
  await teacher.getByRole("heading", { name: "Как начать проект с классом" }).waitFor();
  await judge(teacher);
  await picture(teacher, "library-phone");
});

test("the_centre_keeps_the_register", async () => {
  const page = await open(browser);
  await signInAs(page, "centre");
  await visit(page, "/library");
  await page.getByLabel("Код", { exact: true }).fill("IRO");
  await page.getByLabel("Название").last().fill("Институт развития образования");
  await page.getByRole("button", { name: "Внести в реестр" }).click();
  await page.getByRole("cell", { name: "Институт развития образования" }).first().waitFor();
  await judge(page);
  await picture(page, "register");
});
