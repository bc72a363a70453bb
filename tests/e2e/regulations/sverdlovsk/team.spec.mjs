// A head asks for the team and the centre answers (US-H12); a tutor gives a group one plan with a copy for each, and a
// teacher takes what has changed in it (US-U03).
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { demoPerson, judge, launch, open, picture, settled, signIn, visit, widths } from "../../harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function signedIn(duty, size = "desk") {
  const person = await demoPerson(duty);
  const page = await open(browser, { size });
  await signIn(page, person.login, person.password);
  return page;
}

test("a_team_asks_its_centre_and_reads_the_answer", async () => {
  const head = await signedIn("head", "phone");
  await visit(head, "/team-requests");
  await judge(head);
  await head.getByRole("button", { name: "Отправить запрос" }).click();
  await head.getByText("Напишите подробнее").first().waitFor();
  await head.getByLabel("В чём трудность").fill("Не умеем вести проекты с классом");
  await head.getByLabel("Какие задачи решить").fill("Научиться планировать проект");
  await head.getByLabel("Сколько людей").fill("12");
  await head.getByRole("button", { name: "Отправить запрос" }).click();
  await head.getByText("Отправлен сегодня").waitFor();
  await judge(head);
  await picture(head, "team-request-phone");
  const centre = await signedIn("centre");
  await visit(centre, "/team-requests");
  await centre.getByRole("button", { name: "Взять в работу" }).click();
  await centre.getByText("в работе").first().waitFor();
  await centre.getByLabel("Комментарий или ответ").fill("Собираем группу из двенадцати человек");
  await centre.getByRole("button", { name: "Ответить" }).click();
  await centre.getByText("дан ответ").first().waitFor();
  await judge(centre);
  await picture(centre, "team-request");
  await visit(head, "/team-requests");
  await head.getByText("Собираем группу из двенадцати человек").waitFor();
});

test("a_group_gets_one_plan_and_everybody_a_copy", async () => {
  const tutor = await signedIn("tutor");
  await visit(tutor, "/groups");
  await judge(tutor);
  await picture(tutor, "groups-empty");
  await tutor.getByLabel("Название").fill("Проекты в школе");
  const teacher = await demoPerson("teacher");
  await tutor.getByLabel("Найти по имени").fill(teacher.name.split(" ")[0]);
  await tutor.getByRole("button", { name: new RegExp(`^Добавить: ${teacher.name}`) }).first().click();
  await tutor.getByLabel("Найти по имени").fill("а");
  await tutor.getByRole("button", { name: "Добавить", exact: false }).filter({ hasText: "Добавить" }).first().click();
  await tutor.getByText("В группе: 2 человека").waitFor();
  await tutor.getByRole("button", { name: "Составить" }).click();
  await tutor.getByText("Общий срок участников").waitFor();
  await tutor.getByLabel("Новая задача").fill("Провести проект с классом");
  await tutor.getByLabel("О чём цель").selectOption({ index: 1 });
  await tutor.getByRole("button", { name: "Добавить задачу" }).click();
  await tutor.getByRole("button", { name: "Взять этот вариант" }).waitFor();
  await settled(tutor);
  await judge(tutor);
  await picture(tutor, "group-builder");
  await tutor.getByRole("button", { name: "Взять этот вариант" }).click();
  await tutor.getByRole("button", { name: "Закрепить" }).first().click();
  await tutor.getByRole("button", { name: "Закреплено" }).first().waitFor();
  await tutor.getByRole("button", { name: /Выбрать замену/ }).first().click();
  await tutor.getByText("Чем заменить").waitFor();
  await tutor.getByRole("button", { name: "Свернуть" }).first().click();
  await tutor.getByLabel("Как далеко можно ездить").press("ArrowLeft");
  await tutor.getByText("в пределах муниципалитета").waitFor();
  await settled(tutor);
  await tutor.getByRole("button", { name: "Исключить" }).last().click();
  await tutor.getByRole("button", { name: "Вернуть" }).first().waitFor();
  await settled(tutor);
  await judge(tutor);
  await picture(tutor, "group-built");
  await tutor.setViewportSize(widths.phone);
  await settled(tutor);
  await judge(tutor);
  await picture(tutor, "group-built-phone");
  await tutor.setViewportSize(widths.desk);
  await tutor.getByRole("button", { name: /Выдать 2 копии/ }).click();
  await tutor.getByText(/Выдано 2 копии|не выдан/).first().waitFor();
  await settled(tutor);
  await judge(tutor);
  await picture(tutor, "group");
  await tutor.getByLabel("Новая задача").fill("Показать уроки друг другу");
  await tutor.getByRole("button", { name: "Добавить задачу" }).click();
  await tutor.getByText("предложены изменения").first().waitFor();

  const member = await open(browser, { size: "phone" });
  await signIn(member, teacher.login, teacher.password);
  await visit(member, "/my/route");
  await member.getByText("Изменился план группы").first().waitFor();
  await judge(member);
  await picture(member, "group-offer-phone");
  await member.getByRole("button", { name: "Взять изменения" }).click();
  await member.getByText("Изменился план группы").first().waitFor({ state: "detached" });
  await member.getByText("Показать уроки друг другу").waitFor();
  assert.deepEqual(member.faults, []);
});

test("a_tutor_begins_a_route_for_a_teacher", async () => {
  const tutor = await signedIn("tutor");
  await visit(tutor, "/groups");
  const { people } = await tutor.evaluate(async () => (await fetch("/api/group-candidates?search=%D0%B2%D0%BD%D0%B0")).json());
  const { person } = people.at(-1);
  await visit(tutor, `/findings/people/${person}`);
  await tutor.getByRole("button", { name: "Составить маршрут" }).click();
  await tutor.waitForURL(/\/routes\/[^/]+\/selection/);
  await settled(tutor);
  await judge(tutor);
  await picture(tutor, "route-for-another");
});
