// The browser tests' hand: Debian's Chromium on the running server of MARSHRUT_URL, at the widths of a phone and of a
// desk. It signs in, moves by keyboard, asks axe, lengthens the words, and fails on any error in the console.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const { AxeBuilder } = require("@axe-core/playwright");

export const base = process.env.MARSHRUT_URL ?? "http://localhost:8080";
export const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };

const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", args: flags });
}

/** A page of its own session; `faults` gathers what went wrong in it. */
export async function open(browser, { size = "desk", dark = false, language = "ru", zone } = {}) {
  const context = await browser.newContext({
    viewport: widths[size],
    baseURL: base,
    locale: language === "ru" ? "ru-RU" : "en-GB",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    timezoneId: zone,
    hasTouch: size === "phone",
  });
  context.setDefaultTimeout(10_000);
  context.on("page", trafficOf);
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.faults.push(message.text());
  });
  return page;
}

/** Goes to a path and waits until the page has nothing more to show. */
export async function visit(page, path) {
  await page.goto(path);
  await settled(page);
}

/** A page has settled when its heading is there, and when it asks the server for nothing before and after it has come to
 * rest: what an answer leads to, a picture or a further question, begins before the page rests. */
export async function settled(page) {
  await page.locator("#main h1").first().waitFor();
  const traffic = trafficOf(page);
  const end = Date.now() + 10_000;
  for (let begun = -1; begun !== traffic.begun || traffic.open.size; await rest(page)) {
    assert.ok(Date.now() < end, `the page waits for ${[...traffic.open].map((request) => request.url())}`);
    begun = traffic.open.size ? -1 : traffic.begun;
  }
}

/** Its main thread has nothing to do, twice, with the time between that an answer needs from the network to the page. */
function rest(page) {
  return page.evaluate(async () => {
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
    await idle();
    await new Promise((done) => setTimeout(done, 40));
    await idle();
  });
}

const traffics = new WeakMap();

/** What a page asks the network for, from here on. */
function trafficOf(page) {
  if (traffics.has(page)) return traffics.get(page);
  const traffic = { open: new Set(), begun: 0 };
  page.on("request", (request) => traffic.open.add(request) && traffic.begun++);
  for (const over of ["requestfinished", "requestfailed"]) page.on(over, (request) => traffic.open.delete(request));
  traffics.set(page, traffic);
  return traffic;
}

/** Gives a page the session of a person. The form itself is filled in by sign_in.spec.mjs. */
export async function signIn(page, login, password) {
  const answer = await page.request.post("/api/session", { data: { login, password } });
  assert.equal(answer.status(), 200);
}

/** A page at the width of a phone, signed in as the person. */
export async function phoneOf(browser, person) {
  const page = await open(browser, { size: "phone" });
  await signIn(page, person.login, person.password);
  return page;
}

/** The demo people whom the sign-in page offers, by duty: the first, or the one at `place`. */
export async function demoPeople(duty) {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  return people.filter((person) => person.duty === duty);
}

export async function demoPerson(duty, place = 0) {
  const found = (await demoPeople(duty)).at(place);
  assert.ok(found, `the demo offers nobody who is ${duty}`);
  return found;
}

export async function signInAs(page, duty, place = 0) {
  const person = await demoPerson(duty, place);
  await signIn(page, person.login, person.password);
  return person;
}

/** No violation of WCAG 2.1 A and AA in the page as it stands. */
export async function accessible(page) {
  // What passes is not gathered; no page has frames, whose results another page would have to join.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(" ")).join("\n  ")}`);
  assert.deepEqual(told, []);
}

/** The page itself never scrolls sideways; wide tables scroll in their own frame. */
export async function fits(page) {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const over = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > limit + 1);
    return over.slice(0, 5).map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class")}: ${one.textContent.slice(0, 40)}`);
  });
  assert.deepEqual(wide, []);
}

/** Every shown word becomes 40 % longer, as another language may be; screens must hold. */
export async function lengthenWords(page) {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const longer = (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase();
    while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/[\p{L}]{2,}/gu, longer);
  });
}

/** Text in percent of its size, as a reader may set it in the browser. */
export async function enlargeText(page, percent) {
  await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${percent}%`);
}

/** Presses Tab until the wanted element has the focus; fails after `most` presses. */
export async function tabTo(page, wanted, most = 80) {
  const target = typeof wanted === "string" ? page.locator(wanted).first() : wanted;
  for (let press = 0; press < most; press++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${wanted}`);
}

/** What the spec of every screen ends with: both widths, light and dark are the caller's choice of pages. */
export async function judge(page) {
  await accessible(page);
  await fits(page);
  assert.deepEqual(page.faults, []);
}

/** The same screen with larger text, then with longer words; the last thing to do with a page, for it spoils its words. */
export async function judgeStretched(page) {
  await enlargeText(page, 200);
  await fits(page);
  await enlargeText(page, 100);
  await lengthenWords(page);
  await fits(page);
}

/** Keeps a picture of the whole page when MARSHRUT_TEST_PICTURES names a folder. The window is made as tall as the page
 * for it: a picture of more than the window would make it one point wide for a moment, and the page a narrow one. */
export async function picture(page, name) {
  const folder = process.env.MARSHRUT_TEST_PICTURES;
  if (!folder) return;
  const window = page.viewportSize();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...window, height: Math.max(tall, window.height) });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.setViewportSize(window);
}

/** What the shell asks on every page beside the page's own code, which waits for neither. */
const shell_asks = ["/api/session", "/api/regulation/parts"];

/** Counts what a page asks /api/ for until `stop`, besides the shell's questions: bytes of the bodies,
 * requests, and rounds: a request belongs to the round after the last answer that came before it was sent. */
export function countData(page) {
  const asked = [];
  const counts = (request) => {
    const { pathname } = new URL(request.url());
    return pathname.startsWith("/api/") && !shell_asks.includes(pathname);
  };
  const began = (request) => counts(request) && asked.push({ request, round: 1 + Math.max(0, ...asked.filter((one) => one.done).map((one) => one.round)) });
  const ended = (request) => {
    const one = asked.find((other) => other.request === request);
    if (one) one.done = true;
  };
  page.on("request", began).on("requestfinished", ended);
  const stop = async () => {
    page.off("request", began).off("requestfinished", ended);
    for (const one of asked) one.bytes = (await (await one.request.response())?.body())?.length ?? 0;
    const told = asked.map((one) => `round ${one.round}: ${one.bytes} ${one.request.method()} ${new URL(one.request.url()).pathname}`).join("\n");
    return { bytes: asked.reduce((sum, one) => sum + one.bytes, 0), requests: asked.length, rounds: Math.max(0, ...asked.map((one) => one.round)), told };
  };
  return { stop };
}
