// How people come to diagnostics, by keyboard on a phone: a head files an application from the staff list and a file,
// the centre accepts it, the head sees that; the teacher consents, the centre seats people, the teacher sees the place.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, hand } from "./hand.mjs";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, signInAs, tabTo, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A demo teacher and the head of the same school. */
async function schoolmates() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = async (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const [heads, teachers] = [await of("head"), await of("teacher")];
  for (const head of heads)
    for (const teacher of teachers) if (teacher.session.grants.some((grant) => head.session.grants.some((held) => held.scope === grant.scope))) return { head, teacher };
  assert.fail("the demo offers no teacher with the head of their school");
}

const day = (from_now) => new Date(Date.now() + from_now * 86_400_000).toISOString().slice(0, 10);

/** An open campaign with letters sent, and forms to take. */
async function opened() {
  const centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
  const title = `Диагностика ${Date.now()}`;
  const campaign = await centre.ask("POST", "/api/campaigns", { title, kind: "initial", since: day(0), until: day(60), apply_until: day(20), subjects: [] });
  await centre.ask("POST", `/api/campaigns/${campaign.id}/letters`, { everyone: true });
  return { title, id: campaign.id, centre };
}

async function press(page, name, within = page) {
  await tabTo(page, within.getByRole("button", { name, exact: typeof name === "string" }), 200);
  await page.keyboard.press("Enter");
}

async function tick(page, box) {
  await tabTo(page, box, 300);
  await page.keyboard.press("Space");
}

/** The head's application: one teacher from the list, one from a file with a wrong row. */
async function fileApplication(page, campaign, teacher) {
  await visit(page, "/applications");
  await judge(page);
  await picture(page, "applications-phone");
  await press(page, "Составить заявку", page.locator(".acts li", { hasText: campaign.title }));
  await page.waitForURL("**/applications/*");
  await settled(page);
  await tabTo(page, page.getByLabel("Найти по имени"), 200);
  await page.keyboard.type(teacher.session.person_name.split(" ")[0]);
  await page.getByRole("checkbox", { name: new RegExp(teacher.session.person_name.replaceAll(" ", "\\s")) }).first().waitFor();
  await tick(page, page.getByRole("checkbox", { name: new RegExp(teacher.session.person_name.replaceAll(" ", "\\s")) }).first());
  await press(page, /Добавить в список/);
  await page.locator(".picked-list li", { hasText: teacher.session.person_name }).waitFor();
  const rows = `ФИО;Предмет\n${teacher.session.person_name};\nНетакова Мария Ивановна;\n`;
  await page.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await page.getByText("Нетакова").first().waitFor();
  await judge(page);
  await picture(page, "application-phone");
  await press(page, /Добавить только верные/);
  await page.getByText("Добавлено педагогов").first().waitFor();
  assert.equal(await page.locator(".picked-list li").count(), 1, "a person listed already is not doubled");
  await press(page, "Отправить заявку");
  await page.getByText("на рассмотрении").first().waitFor();
  await judge(page);
}

async function openStep(page, campaign, step) {
  await visit(page, `/campaigns/${campaign.id}`);
  const tab = page.getByRole("tab", { name: step, exact: true });
  await tabTo(page, page.locator("[role=tab][aria-selected=true]"), 200);
  for (let press = 0; press < 6 && (await tab.getAttribute("aria-selected")) !== "true"; press++) await page.keyboard.press("ArrowRight");
  await settled(page);
}

async function accept(page, campaign) {
  await openStep(page, campaign, "Заявки");
  const sender = await page.locator("table th[scope=row] a").first().textContent();
  await tick(page, page.getByRole("checkbox", { name: `Выбрать: ${sender}`, exact: true }));
  await judge(page);
  await picture(page, "campaign-applications-phone");
  await press(page, /Принять\s1\sзаявку/);
  await page.getByText(/Принято\sзаявок:\s1/).waitFor();
}

async function consent(page) {
  await visit(page, "/my/route");
  if (await page.getByRole("heading", { name: "Дайте согласие на обработку данных" }).count()) {
    await judge(page);
    await picture(page, "my-route-consent-phone");
    await visit(page, "/my/diagnostics");
    await page.getByText("Сначала дайте согласие").waitFor();
    await judge(page);
  }
  await visit(page, "/my/consent");
  await judge(page);
  await picture(page, "consent-phone");
  if (await page.getByRole("button", { name: "Даю согласие" }).count()) {
    await press(page, "Даю согласие");
    await page.waitForURL("**/my/sittings");
    await visit(page, "/my/route");
    assert.equal(await page.getByRole("heading", { name: "Дайте согласие" }).count(), 0);
  }
}

/** A sitting at the centre in three days, in a room of its own, and seats for all who may have one. */
async function seat(page, campaign) {
  await openStep(page, campaign, "График");
  await press(page, "Добавить сеанс");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await judge(page);
  await picture(page, "sitting-plan-phone");
  const fields = { Кабинет: `К-${Date.now() % 100_000}`, Мест: "5", День: day(3), Начало: "10:00", Окончание: "12:00" };
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await press(page, "Добавить", dialog);
  await dialog.waitFor({ state: "detached" });
  await press(page, "Рассадить автоматически");
  await page.getByText("получат место").waitFor();
  await judge(page);
  await press(page, /Дать места: 1/);
  await page.getByText(/Места\sполучили:\s1/).waitFor();
  await press(page, "Закрыть", dialog);
  return fields["Кабинет"];
}

test("a_head_files_the_centre_accepts_and_seats_and_the_teacher_sees_place_and_time", async () => {
  const { head, teacher } = await schoolmates();
  const campaign = await opened();
  const phone = await open(browser, { size: "phone" });
  await signIn(phone, head.login, head.password);
  await fileApplication(phone, campaign, teacher);

  const centre = await open(browser, { size: "phone" });
  await signInAs(centre, "centre");
  await accept(centre, campaign);
  await phone.reload();
  await phone.getByText("принята").first().waitFor();

  const own = await open(browser, { size: "phone" });
  await signIn(own, teacher.login, teacher.password);
  await consent(own);
  const room = await seat(centre, campaign);
  await visit(own, "/my/sittings");
  await own.getByText(room).waitFor();
  await judge(own);
  await picture(own, "my-sittings-phone");
  const calendar = await own.getByRole("link", { name: "Добавить в календарь" }).first().getAttribute("href");
  assert.match(calendar, /\/api\/my\/sittings\/.+\/calendar/);

  await visit(phone, "/sittings");
  await phone.getByText(room).first().waitFor();
  await judge(phone);
  for (const one of [phone, centre, own]) await one.context().close();
});

test("steps_of_a_campaign_a_sitting_and_its_protocol_hold_on_every_width", async () => {
  const campaign = await opened();
  const [starts, ends] = ["07", "08"].map((hour) => `${day(1)}T${hour}:00:00.000Z`);
  const sitting = await campaign.centre.ask("POST", `/api/campaigns/${campaign.id}/sittings`, { room: `П-${Date.now()}`, starts, ends, capacity: 3 });
  for (const size of ["phone", "desk"]) {
    const page = await open(browser, { size });
    await signInAs(page, "centre");
    for (const step of ["Письма", "Педагоги и памятки", "График", "Протоколы"]) {
      await openStep(page, campaign, step);
      await judge(page);
      await picture(page, `campaign-${step}-${size}`);
    }
    for (const path of ["/campaigns", "/applications", "/papers", `/sittings/${sitting.id}`]) {
      await visit(page, path);
      await judge(page);
      await picture(page, `${path.split("/")[1]}-${size}`);
    }
    await visit(page, `/sittings/${sitting.id}`);
    await press(page, "Изменить");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Мест", { exact: true }).fill(size === "phone" ? "7" : "9");
    await judge(page);
    await picture(page, `sitting-change-${size}`);
    await press(page, "Сохранить", dialog);
    await dialog.waitFor({ state: "detached" });
    await page.getByText(size === "phone" ? "7" : "9", { exact: true }).waitFor();
    await visit(page, `/sittings/${sitting.id}/protocol`);
    await tabTo(page, page.getByLabel(/Наблюдатели/));
    await page.keyboard.type("Родительский комитет");
    await page.getByText(/Сохранено/).waitFor();
    await press(page, "Подписать протокол");
    await page.getByText(/после\sначала\sсеанса/).waitFor();
    await judge(page);
    await picture(page, `protocol-${size}`);
    await judgeStretched(page);
    await page.context().close();
  }
});

test("a_stranger_learns_whether_a_paper_is_valid_and_nothing_more", async () => {
  const page = await open(browser, { size: "phone" });
  await visit(page, "/verify?number=%D0%98%D0%A0%D0%9E-2026%2F00001&token=wrong");
  await page.getByText(/Такого\sдействующего\sдокумента\sнет/).waitFor();
  await judge(page);
  await picture(page, "verify-phone");
  await judgeStretched(page);
  await page.context().close();
});

test("times_are_typed_and_shown_by_the_clock_of_the_region_wherever_the_browser_is", async () => {
  const campaign = await opened();
  const page = await open(browser, { zone: "Asia/Kamchatka" });
  await signInAs(page, "centre");
  await openStep(page, campaign, "График");
  await press(page, "Добавить сеанс");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/UTC\+3/).waitFor();
  const fields = { Кабинет: `В-${Date.now() % 100_000}`, Мест: "5", День: day(3), Начало: "10:00", Окончание: "12:00" };
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await press(page, "Добавить", dialog);
  await dialog.waitFor({ state: "detached" });
  const { sittings } = await campaign.centre.ask("GET", `/api/campaigns/${campaign.id}/sittings`);
  assert.equal(sittings[0].sitting.starts_ms, `${day(3)}T07:00:00.000Z`);
  await page.getByText("10:00–12:00").first().waitFor();
  await page.context().close();
});
