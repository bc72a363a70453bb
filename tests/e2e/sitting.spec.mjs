// A sitting by keyboard on a phone: a teacher turns large print on and asks for time, who organises gives it, stops the time of
// everybody and lets it go on; nothing typed is lost, and another device shows the same.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, consentToProcessing, hand } from "./hand.mjs";
import { base, demoPerson, judge, judgeStretched, launch, open, picture, settled, signIn, tabTo, visit } from "./harness.mjs";
import { press, tick, write } from "./keys.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const at = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

/** A demo teacher and the head of the same school. */
async function schoolmates() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const [heads, teachers] = [await of("head"), await of("teacher")];
  // From the end: those at the beginning sit elsewhere at the same time (wave.spec.mjs).
  for (const head of heads.reverse())
    for (const teacher of [...teachers].reverse()) {
      const held = head.session.grants.find((grant) => teacher.session.grants.some((own) => own.scope === grant.scope));
      if (held) return { head, teacher, school: held.scope.split("/").at(-1) };
    }
  assert.fail("the demo offers no teacher with the head of their school");
}

/** The teacher sits at their school from now on. */
async function seated() {
  const { head, teacher, school } = await schoolmates();
  const centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
  await consentToProcessing(teacher);
  const days = { since: at(0).slice(0, 10), until: at(60 * 24 * 30).slice(0, 10), apply_until: at(60 * 24 * 9).slice(0, 10) };
  const campaign = await centre.ask("POST", "/api/campaigns", { title: `Сеанс ${Date.now()}`, kind: "initial", subjects: [], ...days });
  const { application } = await head.ask("POST", "/api/applications", { campaign: campaign.id, school });
  const rows = [{ person: teacher.session.person, subject: "" }];
  const saved = await head.ask("PUT", `/api/applications/${application.id}`, { rows, revision: application.revision });
  const filed = await head.ask("POST", `/api/applications/${application.id}/filing`, { revision: saved.application.revision });
  await centre.ask("POST", "/api/applications/acceptance", { applications: [{ application: application.id, revision: filed.application.revision }] });
  const sitting = await centre.ask("POST", `/api/campaigns/${campaign.id}/sittings`, { school, room: `С-${Date.now()}`, starts: at(-1), ends: at(40), capacity: 3 });
  await centre.ask("PUT", `/api/sittings/${sitting.id}/seats/${teacher.session.person}`);
  const { attempts } = await teacher.ask("GET", "/api/my/attempts");
  return { head, teacher, sitting: sitting.id, attempt: attempts.find(({ state }) => state === "ready").attempt };
}

/** The print is larger on this device too. */
const large = (page) => page.locator("html.is-large-print").waitFor({ state: "attached" });

test("large_print_more_time_and_a_stop_by_the_organiser_on_a_phone_lose_nothing", async () => {
  const { head, teacher, sitting, attempt } = await seated();
  const own = await open(browser, { size: "phone" });
  await signIn(own, teacher.login, teacher.password);
  await visit(own, "/my/diagnostics");
  await tick(own, own.getByRole("checkbox", { name: /Крупный\sшрифт/ }));
  await own.getByLabel("Нужно больше времени").selectOption("50");
  await own.getByText(/ждёт\sответа\sорганизатора/).waitFor();
  await settled(own);
  await judge(own);
  await picture(own, "comfort-phone");

  const organiser = await open(browser, { size: "phone" });
  await signIn(organiser, head.login, head.password);
  await visit(organiser, `/sittings/${sitting}/course`);
  await organiser.getByText(/просит\s\+50\s%/).waitFor();
  await judge(organiser);
  await picture(organiser, "course-phone");
  await press(organiser, /^Условия:/);
  const dialog = organiser.getByRole("dialog");
  await dialog.waitFor();
  await judge(organiser);
  await picture(organiser, "conditions-phone");
  await press(organiser, "Сохранить", dialog);
  await dialog.waitFor({ state: "detached" });
  await organiser.getByText(/\+\d+\sмин/).waitFor();

  await teacher.ask("POST", `/api/attempts/${attempt}/start`, {});
  await visit(own, `/my/attempts/${attempt}`);
  await settled(own);
  await large(own);
  await judge(own);
  await picture(own, "large-print-phone");
  const choice = own.locator(".runner input[type=radio], .runner input[type=checkbox]").first();
  // Which item comes first is by chance: the answer is given to the first with choices.
  for (let item = 0; item < 40 && !(await choice.count()); item += 1) await press(own, "Дальше");
  await tabTo(own, choice, 200);
  await own.keyboard.press("Space");
  await own.getByText(/Ответ\sна\sсервере/).waitFor();
  const asked = await own.locator("h1").first().textContent();

  await press(organiser, "Остановить время");
  await dialog.waitFor();
  await write(organiser, dialog.getByLabel("Почему"), "Пожарная тревога");
  await judge(organiser);
  await press(organiser, "Остановить", dialog);
  await organiser.getByText(/Время\sстоит\sс/).waitFor();
  await judge(organiser);
  await picture(organiser, "course-stopped-phone");
  // The teacher's page finds out by itself, in words, and goes on by itself.
  await own.getByRole("heading", { name: /Время\sостановлено/ }).waitFor({ timeout: 20_000 });
  await large(own);
  await judge(own);
  await picture(own, "halted-phone");
  await press(organiser, "Продолжить работу");
  await own.locator(".runner").waitFor({ timeout: 20_000 });
  assert.equal(await own.locator("h1").first().textContent(), asked);
  assert.ok(await choice.isChecked(), "the answer is lost");

  const desk = await open(browser);
  await signIn(desk, teacher.login, teacher.password);
  await visit(desk, `/my/attempts/${attempt}`);
  await large(desk);
  await judge(desk);
  await picture(desk, "large-print-desk");
  await visit(organiser, `/sittings/${sitting}/protocol`);
  await organiser.getByText(/Пожарная\sтревога/).waitFor();
  await judge(organiser);
  await judgeStretched(organiser);
  await picture(organiser, "protocol-pauses-phone");
  for (const page of [own, organiser, desk]) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});
