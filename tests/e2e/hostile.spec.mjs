// Texts that people typed stay texts: hostile ones in the fields of everybody, then every page that shows them, in the
// duties that see it. Runs on a server of its own, for its texts would stand in the pictures of the other specs.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { agreed } from "./closing_region.mjs";
import { bring } from "./hand.mjs";
import { fits, launch, open, settled, signIn } from "./harness.mjs";

const hostile = [
  "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>",
  '"><svg onload=window.hacked=1></svg>',
  "\u200Fгокубан javascript:window.hacked=1",
  `{{window.hacked=1}} \${window.hacked=1} ${"ы".repeat(300)}`,
].join(" ");
const mark = "<script>window.hacked=1</script>";
const name = `${mark}<img src=x onerror=window.hacked=1>`;

let browser;
let people;

/** A campaign with a hostile title, and an application that is returned with a hostile comment. */
async function campaign({ centre, head, teacher }) {
  const { today } = await teacher.ask("GET", "/api/my/home");
  const later = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const opened = await centre.ask("POST", "/api/campaigns", {
    title: name, kind: "initial", since: later(5), until: later(60), apply_until: later(10), subjects: [],
  });
  const school = head.session.grants.map((grant) => grant.scope.split("/")).find((path) => path.length === 3)[2];
  const draft = await head.ask("POST", "/api/applications", { campaign: opened.id, school });
  const id = draft.application?.id ?? draft.id;
  const rows = [{ person: teacher.session.person, subject: "" }];
  await head.ask("PUT", `/api/applications/${id}`, { rows, revision: 0 });
  await head.ask("POST", `/api/applications/${id}/filing`, { revision: 1 });
  await centre.ask("POST", `/api/applications/${id}/return`, { comment: hostile, revision: 2 });
  return { campaign: opened.id, application: id };
}

/** Evidence, talk, checkpoint, task, product, request's answer and finding: all in hostile words. */
async function work({ teacher, methodist, centre, route }) {
  const address = `/api/routes/${route}`;
  const { items, checkpoints } = await teacher.ask("GET", `${address}/accompaniment`);
  const sent = await teacher.ask("POST", `${address}/items/${items[0].item}/evidence`, { kind: "text", text: hostile });
  await methodist.ask("POST", `/api/evidence/${sent.evidence}/review`, { revision: 0, decision: "correction", comment: hostile });
  await teacher.ask("POST", `${address}/items/${items[1].item}/evidence`, { kind: "text", text: hostile });
  await teacher.ask("POST", `${address}/questions`, { text: hostile });
  await methodist.ask("POST", `${address}/questions`, { text: hostile });
  await methodist.ask("PUT", `/api/checkpoints/${checkpoints[0].checkpoint}`, { revision: checkpoints[0].revision, due: checkpoints[0].due, done: true, note: hostile });
  await methodist.ask("POST", `${address}/checkpoints`, { due: checkpoints[0].due, title: name });
  await teacher.ask("POST", "/api/my/tasks", { text: hostile });
  const { requests } = await centre.ask("GET", "/api/requests");
  const own = requests.find((line) => JSON.stringify(line).includes(teacher.session.person));
  assert.ok(own, "the request is in the centre's list");
  await teacher.ask("POST", `${address}/product/file?name=book.pdf&title=${encodeURIComponent(name)}&summary=${encodeURIComponent(hostile)}`,
    Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"), "application/octet-stream");
  await centre.ask("POST", "/api/findings", { person: teacher.session.person, competency: "METH-1", kind: "deficit", level: "MEDIUM", reason: hostile });
}

/** A colleague whose name came by a list, an activity of the catalogue, and what the teacher has to build upon. */
async function lists({ centre, head }) {
  const school = head.session.grants.map((grant) => grant.scope.split("/")).find((path) => path.length === 3)[2];
  await bring(centre, "/api/imports/staff", ["Табельный номер;Фамилия;Имя;Отчество;Код школы;Должность;Предмет;Дата начала",
    `E2E-H1;${mark};${mark};${mark};${school};Учитель;Математика;01.09.2020`].join("\n"));
  await bring(centre, "/api/catalogue-imports/activities", ["Код;Название;Вид;Образование;Этап;Уровень;Организатор;Компетенции;Форма;Часов;Место",
    `E2E-H1;${name.replaceAll(";", "")};Другое;формальное;обучение;региональный;${mark};METH-1;дистанционная;18;онлайн`].join("\n"));
}

before(async () => {
  browser = await launch();
  people = await agreed({ say: (text) => `${text} ${hostile}`.trim() });
  Object.assign(people, await campaign(people));
  await work(people);
  await lists(people);
});
after(() => browser.close());

/** Nothing of the texts became a part of the page. */
async function harmless(page, path) {
  const found = await page.evaluate(() => ({
    hacked: typeof window.hacked,
    planted: [...document.querySelectorAll("img[src='x'], svg[onload], script:not([src]):not([type='application/json']), [onerror]")].map((one) => one.outerHTML.slice(0, 200)),
  }));
  assert.deepEqual({ path, ...found, faults: page.faults }, { path, hacked: "undefined", planted: [], faults: [] });
}

/** Opens each page; those marked true must show the texts, or the test would prove nothing. */
async function reads(person, paths) {
  const page = await open(browser);
  page.on("dialog", (dialog) => {
    page.faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await signIn(page, person.login, person.password);
  for (const [path, shows] of paths) {
    await page.goto(path);
    await settled(page);
    if (shows) await page.waitForFunction((text) => document.body.textContent.includes(text), mark).catch(() => assert.fail(`${path} does not show the texts`));
    await harmless(page, path);
    await fits(page).catch((error) => assert.fail(`${path}: ${error.message}`));
  }
  await page.context().close();
}

test("hostile_texts_stay_texts_for_the_teacher", () =>
  reads(people.teacher, [
    ["/", false], ["/my/route", true], ["/my/evidence", true], ["/my/questions", true], ["/my/product", true], ["/my/closing", false],
    ["/my/results", true], ["/my/portfolio", false], ["/my/data", false], ["/my/selection", false], [`/routes/${people.route}`, true],
    [`/routes/${people.route}/revisions/1`, true], [`/people/${people.teacher.session.person}`, false],
  ]));

test("hostile_texts_stay_texts_for_the_methodist", () =>
  reads(people.methodist, [
    ["/", false], ["/supervised", false], [`/supervised/${people.route}`, true], ["/reviews", true], ["/products", true], ["/requests", true],
    ["/findings", false], [`/findings/people/${people.teacher.session.person}`, true], [`/routes/${people.route}`, true], [`/routes/${people.route}/closing`, false],
  ]));

test("hostile_texts_stay_texts_for_the_head", () =>
  reads(people.head, [
    ["/", false], ["/approvals", false], [`/routes/${people.route}`, true], ["/applications", true], [`/applications/${people.application}`, true],
    ["/sittings", false], ["/school", true], ["/team", false], ["/papers", false],
  ]));

test("hostile_texts_stay_texts_for_the_centre", () =>
  reads(people.centre, [
    ["/", false], ["/campaigns", true], [`/campaigns/${people.campaign}`, true], ["/requests", true], ["/findings", false],
    [`/findings/people/${people.teacher.session.person}`, true], ["/reviews", true], ["/products", true], [`/routes/${people.route}`, true],
    [`/routes/${people.route}/closing`, false], ["/journal", false], ["/catalogue?search=onerror", true], ["/certificates", false], ["/papers", false], ["/staff?search=script", true],
  ]));
