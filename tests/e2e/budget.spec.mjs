// What a first page costs on the wire: the answers of /api/ from its opening until it is at rest, with the year behind it
// that the demo lives when it is asked to. The shell's questions are not counted.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { countData, demoPerson, launch, open, settled, signIn } from "./harness.mjs";

/** A page's own data in bytes, and how many times one after another it may ask: interface.md, "Budgets, as gates". */
const most_bytes = 30 * 1024;
const most_rounds = 2;
/** Side by side, on one connection: more would wait for each other on the six connections of a browser. */
const most_requests = 6;

const pages = {
  teacher: ["/my/route", "/my/diagnostics", "/my/results", "/my/selection", "/my/portfolio", "/my/data", "/notices"],
  head: ["/approvals", "/school", "/team", "/notices"],
  municipal_methodist: ["/applications", "/sittings", "/staff", "/indicators"],
  regional_methodist: ["/findings", "/supervised", "/reviews"],
  tutor: ["/supervised", "/reviews"],
  expert: ["/marking", "/products"],
  centre: ["/campaigns", "/findings", "/catalogue", "/certificates", "/papers", "/staff", "/messages"],
  ministry: ["/indicators"],
  administrator: ["/staff", "/journal", "/mail"],
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [duty, paths] of Object.entries(pages)) {
  test(`first_pages_of_${duty}_keep_within_their_data`, async (t) => {
    const person = await demoPerson(duty);
    const page = await open(browser, { size: "phone" });
    await signIn(page, person.login, person.password);
    for (const path of paths) {
      const counted = countData(page);
      await page.goto(path);
      await settled(page);
      const { bytes, requests, rounds, told } = await counted.stop();
      t.diagnostic(`${path}: ${requests} requests in ${rounds} rounds, ${bytes} bytes`);
      assert.ok(requests > 0, `${path} asks for nothing: is it there?`);
      assert.ok(bytes <= most_bytes, `${path} brings ${bytes} bytes\n${told}`);
      assert.ok(requests <= most_requests, `${path} asks ${requests} times\n${told}`);
      assert.ok(rounds <= most_rounds, `${path} asks ${rounds} times one after another\n${told}`);
    }
    await page.context().close();
  });
}
