// A person of the demo with a door to the server and no browser, and the project's lists brought by one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { base, demoPeople } from "./harness.mjs";

/** `ask` sends as this person: an object as JSON, bytes and text as they are. */
export async function hand(person) {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ login: person.login, password: person.password });
  const signed = await fetch(new URL("/api/session", base), { method: "POST", headers, body });
  assert.equal(signed.status, 200);
  const session = await signed.json();
  const cookie = signed.headers.get("set-cookie").split(";")[0];
  const ask = async (method, path, content, type = "application/json") => {
    const sent = content === undefined || typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    const answer = await fetch(new URL(path, base), { method, body: sent, headers: { "Content-Type": type, Cookie: cookie, "X-Marshrut-CSRF": session.csrf } });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  return { ...person, session, cookie, ask };
}

/** Brings a list through its import; the same list once more changes nothing. */
export async function bring(one, path, bytes) {
  await one.ask("POST", `${path}?apply=true`, bytes, "application/octet-stream");
}

const bank = {
  "/api/competencies/imports/labour_actions": "labour_functions_544n.csv",
  "/api/competencies/imports/competencies": "competencies.csv",
  "/api/competencies/imports/needs": "competency_map.csv",
  "/api/instruments/imports/items": "items.csv",
  "/api/instruments/imports/forms": "forms.csv",
};

/** The competencies, the item bank and the forms of the project. */
export async function bringBank(centre) {
  for (const [path, file] of Object.entries(bank)) await bring(centre, path, readFileSync(new URL(`../../data/${file}`, import.meta.url)));
}

/** The consent without which no attempt is begun. */
export async function consentToProcessing(one) {
  const { consents } = await one.ask("GET", "/api/consents");
  if (consents.some(({ kind, withdrawn_ms }) => kind === "processing" && !withdrawn_ms)) return;
  const { current } = await one.ask("GET", "/api/consents/text");
  await one.ask("POST", "/api/consents", { kind: "processing", version: current });
}

/** The two experts to whom the work with this answer is entrusted. */
export async function markersOf(text) {
  const found = [];
  for (const person of await demoPeople("expert")) {
    const one = await hand(person);
    const { tasks } = await one.ask("GET", "/api/marking");
    if (tasks.some(({ answer }) => answer === text)) found.push(one);
  }
  assert.equal(found.length, 2, "a work is with two experts");
  return found;
}

/** Marks an answer by a point for every line of the rubric. */
export async function markEvenly(expert, text) {
  const { tasks } = await expert.ask("GET", "/api/marking");
  const task = tasks.find(({ answer }) => answer === text);
  const marks = task.rubric.map(({ id }) => ({ criterion: id, points: 1 }));
  await expert.ask("POST", `/api/marking/${task.attempt}/${task.item}`, { comment: "", marks });
}
