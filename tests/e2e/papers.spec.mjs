// The register of papers on a phone by keyboard: the centre annuls one with a reason and issues another anew; the
// school that holds them sees it, and a stranger with the number learns that the paper is no longer valid.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { bringBank, hand } from "./hand.mjs";
import { base, demoPerson, judge, judgeStretched, launch, open, phoneOf, picture, settled, signIn, visit } from "./harness.mjs";
import { press, shown, write } from "./keys.mjs";

let browser;
let centre;
let head;
before(async () => {
  browser = await launch();
  centre = await hand(await demoPerson("centre"));
  head = await hand(await demoPerson("head"));
  await bringBank(centre);
});
after(() => browser.close());

/** The number of a letter that was just sent to the head's school. */
async function letter() {
  const day = (from_now) => new Date(Date.now() + from_now * 86_400_000).toISOString().slice(0, 10);
  const { id } = await centre.ask("POST", "/api/campaigns", { title: `Бумаги ${Date.now()}`, kind: "initial", since: day(0), until: day(60), apply_until: day(20), subjects: [] });
  const school = head.session.grants.find((grant) => grant.duty === "head").scope.split("/").at(-1);
  const { letters } = await centre.ask("POST", `/api/campaigns/${id}/letters`, { schools: [school] });
  const sent = letters ?? (await centre.ask("GET", `/api/letters?campaign=${id}`)).letters;
  return sent.find((one) => one.school === school).number;
}

async function find(page, number) {
  await visit(page, "/papers");
  await write(page, page.getByLabel("Номер", { exact: true }), number);
  await page.keyboard.press("Enter");
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: number, exact: true }) });
  await row.waitFor();
  await settled(page);
  return row;
}

test("centre_annuls_a_paper_on_a_phone_by_keyboard_and_the_school_sees_it", async () => {
  const number = await letter();
  const page = await phoneOf(browser, centre);
  const row = await find(page, number);
  await judge(page);
  await picture(page, "papers-found-phone");
  await press(page, `Аннулировать: ${number}`);
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await press(page, "Только аннулировать", dialog);
  await dialog.locator("[aria-invalid=true]").waitFor();
  await judge(page);
  await picture(page, "paper-annul-phone");
  await write(page, dialog.getByLabel("Причина"), "Ушло не той школе");
  await press(page, "Только аннулировать", dialog);
  await dialog.waitFor({ state: "detached" });
  await row.getByText("аннулирована").waitFor();
  await settled(page);
  await judge(page);
  await picture(page, "paper-annulled-phone");

  const own = await phoneOf(browser, head);
  const seen = await find(own, number);
  await seen.getByText("аннулирована").waitFor();
  assert.equal(await own.getByRole("button", { name: /^Аннулировать/ }).count(), 0, "a school annuls nothing");
  await judge(own);
  await judgeStretched(own);
  for (const one of [page, own]) await one.context().close();
});

test("centre_issues_a_paper_anew_by_keyboard_and_the_school_finds_both_numbers", async () => {
  const number = await letter();
  const page = await phoneOf(browser, centre);
  await find(page, number);
  await press(page, `Аннулировать: ${number}`);
  const dialog = page.getByRole("dialog");
  await write(page, dialog.getByLabel("Причина"), "Опечатка в сроках");
  await press(page, "Выпустить заново", dialog);
  await dialog.waitFor({ state: "detached" });
  const of = async (state) => (await centre.ask("GET", `/api/papers?state=${state}`)).papers;
  const old = (await of("annulled")).find((one) => one.number === number);
  const anew = (await of("issued")).find((one) => one.replaces === old.paper);
  const own = await phoneOf(browser, head);
  await (await find(own, number)).getByText("аннулирована").waitFor();
  await (await find(own, anew.number)).getByText(shown("выдана")).waitFor();
  await judge(own);
  await picture(own, "papers-head-phone");
  for (const one of [page, own]) await one.context().close();
});

for (const size of ["phone", "desk"])
  test(`centre_takes_many_papers_as_one_file_${size}`, async () => {
    await letter();
    const page = size === "phone" ? await phoneOf(browser, centre) : await open(browser, { size });
    if (size === "desk") await signIn(page, centre.login, centre.password);
    await visit(page, "/papers");
    await settled(page);
    await judge(page);
    await picture(page, `papers-${size}`);
    await press(page, "Одним файлом");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await judge(page);
    await picture(page, `papers-bundle-${size}`);
    await press(page, size === "desk" ? "Архив ZIP" : "Один PDF для печати", dialog);
    const file = dialog.getByRole("link", { name: /^Скачать (PDF|ZIP)$/ });
    await file.waitFor({ timeout: 60_000 });
    await judge(page);
    await picture(page, `papers-bundle-made-${size}`);
    const taken = await fetch(new URL(await file.getAttribute("href"), base), { headers: { Cookie: centre.cookie } });
    assert.equal(taken.status, 200);
    const bytes = new Uint8Array(await taken.arrayBuffer());
    assert.equal(String.fromCharCode(...bytes.slice(0, 2)), size === "desk" ? "PK" : "%P");
    await page.context().close();
  });
