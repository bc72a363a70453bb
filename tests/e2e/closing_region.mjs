// A region in which a route can be closed: a demo teacher with an agreed route of two activities, made without a browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bring, hand } from "./hand.mjs";
import { base, demoPerson } from "./harness.mjs";

const day_ms = 86_400_000;

/** The last demo teacher, whom no other spec uses first, with the head of the same school. */
async function schoolmates() {
  const { people } = await (await fetch(new URL("/api/demo/people", base))).json();
  const of = async (duty) => Promise.all(people.filter((person) => person.duty === duty).map(hand));
  const [heads, teachers] = [await of("head"), await of("teacher")];
  const scopes = (person) => person.session.grants.map((grant) => grant.scope);
  for (const one of teachers.reverse()) {
    const head = heads.find((other) => scopes(other).some((scope) => scopes(one).includes(scope)));
    if (head) return { one, head };
  }
  assert.fail("the demo offers no teacher with the head of their school");
}

async function bringCompetencies(centre) {
  const { groups } = await centre.ask("GET", "/api/competencies");
  if (groups.length > 0) return;
  const data = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  await bring(centre, "/api/competencies/imports/labour_actions", data("labour_functions_544n.csv"));
  await bring(centre, "/api/competencies/imports/competencies", data("competencies.csv"));
}

/** Two activities of the test's own, and the sessions to choose. */
async function bringSessions(centre, today) {
  const later = (days) => new Date(Date.parse(today) + days * day_ms).toISOString().slice(0, 10);
  await bring(centre, "/api/catalogue-imports/activities", [
    "Код,Название,Вид,Образование,Этап,Уровень,Организатор,Компетенции,Форма,Часов,Место",
    "E2E-C1,Итоговый курс о рефлексии урока,Другое,формальное,обучение,региональный,Центр,METH-1,дистанционная,18,онлайн",
    "E2E-C2,Итоговый открытый урок,Другое,неформальное,перенос в практику,школьный,Школа,METH-1,очная,3,школа",
  ].join("\n"));
  await bring(centre, "/api/catalogue-imports/sessions", [
    "Код,Мероприятие,Начало,Окончание,Занятия,Дней с отрывом,Мест",
    `E2E-C1-${today},E2E-C1,${today},${later(20)},,0,200`,
    `E2E-C2-${today},E2E-C2,${today},${later(25)},${later(25)} день,1,200`,
  ].join("\n"));
  const sessions = [];
  for (const title of ["Итоговый курс о рефлексии урока", "Итоговый открытый урок"]) {
    const { activities } = await centre.ask("GET", `/api/catalogue?search=${encodeURIComponent(title)}`);
    const card = await centre.ask("GET", `/api/catalogue/${activities[0].id}`);
    sessions.push(card.sessions.at(-1).session.id);
  }
  return { sessions, ends: later(120), starts: today };
}

/** No open route, a request to rest upon, a route of two activities agreed by the head; `say` is how they put their words. */
async function agreedRoute({ teacher, head, centre, say }) {
  const home = await teacher.ask("GET", "/api/my/home");
  if (home.route && !["completed", "expired", "annulled"].includes(home.route.state))
    await centre.ask("POST", `/api/routes/${home.route.id}/annulment`, { revision: home.route.revision, reason: "Место для проверки" });
  const { request } = await teacher.ask("POST", "/api/my/requests", { text: say("Хочу учить на ошибках"), reason: say("Класс боится ошибаться и молчит"), competency: "METH-1" });
  await teacher.ask("POST", `/api/my/requests/${request.id}/statement`, { revision: request.revision });
  const { sessions, starts, ends } = await bringSessions(centre, home.today);
  const begun = await teacher.ask("POST", "/api/routes", {});
  const goals = [{ text: say("Научиться строить урок от ошибки"), competency: "METH-1" }];
  const draft = { revision: begun.route.revision, starts, ends, term_reason: say("Хватит одной четверти"), goals, items: sessions.map((session) => ({ session, locked: false })) };
  const saved = await teacher.ask("PUT", `/api/routes/${begun.route.id}`, draft);
  const sent = await teacher.ask("POST", `/api/routes/${begun.route.id}/submission`, { revision: saved.route.revision });
  const decisions = [{ route: begun.route.id, revision: sent.route.revision, decision: "agreed", comment: say("") }];
  const { outcomes } = await head.ask("POST", "/api/routes/decisions", { decisions });
  assert.ok(outcomes[0].decided, JSON.stringify(outcomes));
  return begun.route.id;
}

/** Everybody whom the tests need, each with a session, and the route. */
export async function agreed({ say = (text) => text } = {}) {
  const centre = await hand(await demoPerson("centre"));
  const methodist = await hand(await demoPerson("regional_methodist"));
  const { one: teacher, head } = await schoolmates();
  await bringCompetencies(centre);
  const route = await agreedRoute({ teacher, head, centre, say });
  return { teacher, head, methodist, centre, route };
}
