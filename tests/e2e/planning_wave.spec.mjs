// A planning wave of the centre: opened, counted while one looks on, read, published, answered by a teacher.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { demoPeople, demoPerson, judge, launch, open, picture, settled, signIn, visit } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const day = (after) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

async function centreAt(page, path) {
  const centre = await demoPerson("centre");
  await signIn(page, centre.login, centre.password);
  await visit(page, path);
  await settled(page);
}

test("the_centre_opens_a_wave_counts_it_and_reads_what_it_found", async () => {
  const page = await open(browser, { size: "desk" });
  await centreAt(page, "/waves");
  await judge(page);
  await page.getByRole("button", { name: "Открыть волну" }).click();
  await page.getByLabel("Название").fill("Весна");
  await page.getByLabel("Первый день").fill(day(5));
  await page.getByLabel("Последний день").fill(day(210));
  await judge(page);
  await picture(page, "wave-form-desktop");
  await page.getByRole("button", { name: "Открыть", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Весна" }).waitFor();
  for (let run = 0; run < 2; ++run) {
    await page.getByRole("button", { name: "Посчитать" }).click();
    await page.getByText("готов", { exact: true }).nth(run).waitFor({ timeout: 60_000 });
  }
  await page.getByRole("heading", { name: "Сравнение" }).waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "wave-desktop");
  await page.locator("table a").first().click();
  await page.getByRole("heading", { name: "Где не хватает мест" }).waitFor();
  await settled(page);
  await judge(page);
  assert.ok((await page.getByText("порядку обращений").count()) > 0);
  await picture(page, "wave-run-desktop");
  const address = page.url();

  const phone = await open(browser, { size: "phone" });
  await centreAt(phone, new URL(address).pathname);
  await phone.getByRole("heading", { name: "Где не хватает мест" }).waitFor();
  await judge(phone);
  await picture(phone, "wave-run-phone");
  await visit(phone, new URL(address).pathname.split("/runs")[0]);
  await settled(phone);
  await judge(phone);
  await picture(phone, "wave-phone");

  await page.getByRole("button", { name: "Опубликовать" }).click();
  await page.getByLabel("Держать места до").fill(day(14));
  await judge(page);
  await picture(page, "wave-publish-desktop");
  await page.getByRole("button", { name: "Предложить", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "К волне" }).click();
  await page.getByRole("heading", { name: "Как отвечают педагоги" }).waitFor();
  await page.waitForTimeout(2500);
  await page.reload();
  await page.getByRole("heading", { name: "Как отвечают педагоги" }).waitFor();
  await settled(page);
  await picture(page, "wave-published-desktop");
});

test("the_centre_looks_up_who_was_offered_what_by_keyboard_and_on_a_phone", async () => {
  const page = await open(browser, { size: "desk" });
  await centreAt(page, "/offered-routes");
  await judge(page);
  await picture(page, "wave-offers-desktop");
  const first = page.locator("table button.link").first();
  const name = await first.innerText();
  await page.getByRole("searchbox").fill(name);
  await page.waitForFunction((wanted) => [...document.querySelectorAll("table button.link")].every((one) => one.innerText === wanted), name);
  await first.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "wave-offer-desktop");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  const phone = await open(browser, { size: "phone" });
  await centreAt(phone, "/offered-routes");
  await judge(phone);
  await picture(phone, "wave-offers-phone");
  await phone.locator("button.link", { hasText: name }).first().click();
  await phone.getByRole("dialog").waitFor();
  await settled(phone);
  await judge(phone);
  await picture(phone, "wave-offer-phone");
});

test("a_teacher_sees_the_offered_route_and_takes_it_as_a_draft", async () => {
  for (const teacher of await demoPeople("teacher")) {
    const page = await open(browser, { size: "phone" });
    await signIn(page, teacher.login, teacher.password);
    await visit(page, "/my/route");
    await settled(page);
    if ((await page.getByRole("heading", { name: "Вам подобран маршрут" }).count()) === 0) {
      await page.close();
      continue;
    }
    await judge(page);
    await picture(page, "wave-offered-phone");
    const accepted = page.getByRole("heading", { name: "Вам подобран маршрут" }).waitFor({ state: "detached" }).then(() => true);
    // Other specs run beside this one: whoever composes a route by then is told so, and the next one is asked.
    const refused = page.locator("section", { hasText: "Вам подобран маршрут" }).getByRole("alert").waitFor().then(() => false);
    await page.getByRole("button", { name: "Принять как черновик" }).click();
    const taken = await Promise.any([accepted, refused]);
    for (const one of [accepted, refused]) one.catch(() => undefined);
    if (!taken) {
      await page.close();
      continue;
    }
    await settled(page);
    await judge(page);
    await picture(page, "wave-accepted-phone");
    return;
  }
  assert.fail("nobody could take the route that was offered");
});
