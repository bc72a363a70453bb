// Steps of a wave of diagnostics that the centre takes on a phone by keyboard and a school sees: letters are sent and
// opened, a protocol of objectivity is filled, signed and read by the head.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, consentToProcessing, hand } from "./hand.mjs";
import { base, demoPerson, judge, judgeStretched, launch, phoneOf, picture, settled, visit } from "./harness.mjs";
import { choose, follow, openTab, press, shown, tick, write, writeMoment } from "./keys.mjs";

const day_ms = 86_400_000;
let browser;
let centre;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  await bringBank(centre);
});
after(() => browser.close());

async function openCampaign(title) {
  const day = (from_now) => new Date(Date.now() + from_now * day_ms).toISOString().slice(0, 10);
  return centre.ask("POST", "/api/campaigns", { title, kind: "initial", since: day(0), until: day(60), apply_until: day(20), subjects: [] });
}

/** A head among the demo people with their school, and a teacher of it. */
async function school() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = async (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const [heads, teachers] = [await of("head"), await of("teacher")];
  const scopeOf = (one) => one.session.grants.find((grant) => ["head", "teacher"].includes(grant.duty)).scope;
  const head = heads.find((one) => teachers.some((teacher) => scopeOf(teacher) === scopeOf(one)));
  assert.ok(head, "the demo offers no teacher with the head of their school");
  const id = scopeOf(head).split("/").at(-1);
  const { schools } = await centre.ask("GET", "/api/schools");
  const teacher = teachers.find((one) => scopeOf(one) === scopeOf(head));
  return { head, teacher, id, title: schools.find((one) => one.id === id).title };
}

test("centre_sends_a_letter_on_a_phone_by_keyboard_the_head_opens_it_and_the_centre_sees_that", async () => {
  const { head, title } = await school();
  const campaign = await openCampaign(`Письма ${Date.now()}`);
  const page = await phoneOf(browser, centre);
  await visit(page, `/campaigns/${campaign.id}`);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title, exact: true }) });
  await tick(page, row.getByRole("checkbox"));
  await judge(page);
  await picture(page, "letters-picked-phone");
  await press(page, /Отправить\s1\sписьмо/);
  await page.getByText(/Отправлено\s1\sписьмо/).waitFor();
  const number = await row.getByRole("link").textContent();
  await settled(page);
  await judge(page);
  await picture(page, "letters-sent-phone");

  const own = await phoneOf(browser, head);
  await visit(own, "/applications");
  const letter = own.getByRole("row").filter({ hasText: number });
  await judge(own);
  await picture(own, "letters-head-phone");
  const [file] = await Promise.all([own.waitForEvent("download"), follow(own, new RegExp(number.replace("/", "\\/")), letter)]);
  assert.match(file.suggestedFilename(), /\.pdf$/);
  await letter.getByText("получено").waitFor();

  await page.reload();
  await settled(page);
  await openTab(page, "Письма");
  await row.getByText("получено").waitFor();
  await settled(page);
  await judgeStretched(page);
  for (const one of [page, own]) await one.context().close();
});

/** A sitting that begins in a moment, with the teacher listed by the school and seated. */
async function beginning({ head, teacher, id }) {
  const campaign = await openCampaign(`Протокол ${Date.now()}`);
  const { application } = await head.ask("POST", "/api/applications", { campaign: campaign.id, school: id });
  const listed = await head.ask("PUT", `/api/applications/${application.id}`, { revision: application.revision, rows: [{ person: teacher.session.person, subject: "" }] });
  const filed = await head.ask("POST", `/api/applications/${application.id}/filing`, { revision: listed.application.revision });
  await centre.ask("POST", "/api/applications/acceptance", { applications: [{ application: application.id, revision: filed.application.revision }] });
  await consentToProcessing(teacher);
  const starts_ms = Date.now() + 4000;
  const times = { starts: new Date(starts_ms).toISOString(), ends: new Date(starts_ms + 2 * 3_600_000).toISOString() };
  const sitting = await centre.ask("POST", `/api/campaigns/${campaign.id}/sittings`, { school: id, room: `С-${Date.now()}`, ...times, capacity: 3 });
  await centre.ask("PUT", `/api/sittings/${sitting.id}/seats/${teacher.session.person}`, {});
  return { title: campaign.title, sitting, starts_ms };
}

/** A moment as the clocks of the region show it. */
const there = (ms) => new Date(ms + 3 * 3_600_000).toISOString().slice(0, 16);

test("a_protocol_is_signed_on_a_phone_by_keyboard_and_the_head_reads_its_number", async () => {
  const place = await school();
  const { title, sitting, starts_ms } = await beginning(place);
  const page = await phoneOf(browser, centre);
  await visit(page, `/sittings/${sitting.id}/protocol`);
  await new Promise((wait) => setTimeout(wait, Math.max(0, starts_ms - Date.now())));
  await writeMoment(page, page.getByLabel("Начата"), there(starts_ms));
  await writeMoment(page, page.getByLabel("Окончена"), there(starts_ms + 90 * 60_000));
  await press(page, "Подписать протокол");
  await page.getByText(/Отметьте\sявку\sкаждого/).first().waitFor();
  await judge(page);
  await picture(page, "protocol-refused-phone");
  await choose(page, page.getByRole("group", { name: place.teacher.session.person_name }), "присутствует");
  await write(page, page.getByLabel(/Наблюдатели/), "Родительский комитет");
  await press(page, "Подписать протокол");
  await page.getByText(/Протокол\sподписан:\s№/).waitFor();
  const [, number] = (await page.getByText(/Протокол\sподписан:\s№/).textContent()).match(/№\s(\S+)/);
  await settled(page);
  await judge(page);
  await picture(page, "protocol-signed-phone");

  const own = await phoneOf(browser, place.head);
  await visit(own, "/sittings");
  const wave = own.getByRole("region", { name: title });
  await judge(own);
  await picture(own, "sittings-signed-phone");
  await follow(own, "подписан", wave);
  await own.getByText(shown(`Протокол подписан: № ${number}`)).waitFor();
  await own.getByText("присутствует").waitFor();
  await settled(own);
  await judge(own);
  await judgeStretched(own);
  for (const one of [page, own]) await one.context().close();
});
