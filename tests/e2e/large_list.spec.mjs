// A region's whole list of staff in one file: it comes within minutes, wrong rows are told, and once more makes no doubles.
import { before, test } from "node:test";
import assert from "node:assert/strict";
import { hand } from "./hand.mjs";
import { demoPerson } from "./harness.mjs";

const rows = 20_000;
const most_ms = 5 * 60_000;
let centre;
before(async () => {
  centre = await hand(await demoPerson("centre"));
  const { municipalities } = await centre.ask("GET", "/api/dictionaries");
  const schools = `Код;Название;ОКТМО\r\nПОТОК;Ярская школа;${municipalities.at(-1).id}`;
  await centre.ask("POST", "/api/imports/schools?apply=true", Buffer.from(schools), "application/octet-stream");
});

/** Every row a person of their own at a school of their own, the last one at a school that nobody knows. */
function list() {
  const lines = ["Табельный номер;Фамилия;Имя;Отчество;Код школы;Должность;Дата начала"];
  for (let row = 1; row <= rows; row++)
    lines.push(`ПОТОК-${row};Ярская;Анна;Ивановна;${row === rows ? "НЕТ-ТАКОЙ" : "ПОТОК"};Учитель;01.09.2015`);
  return Buffer.from(lines.join("\r\n"));
}

const bring = (how) => centre.ask("POST", `/api/imports/staff?${how}`, list(), "application/octet-stream");

// US-A02
test("twenty_thousand_rows_come_within_five_minutes_and_a_second_time_make_no_doubles", async (t) => {
  const preview = await bring("apply=false");
  assert.deepEqual([preview.rows, preview.good, preview.applied], [rows, rows - 1, 0]);
  assert.deepEqual(preview.problems.map(({ row, column }) => [row, column]), [[rows + 1, "Код школы"]]);
  const began = Date.now();
  const first = await bring("apply=true&only_good=true");
  const took_ms = Date.now() - began;
  t.diagnostic(`${rows} rows in ${Math.round(took_ms / 1000)} s`);
  assert.equal(first.created, rows - 1);
  assert.ok(took_ms < most_ms, `${took_ms} ms`);
  const again = await bring("apply=true&only_good=true");
  assert.deepEqual([again.created, again.updated], [0, 0]);
});
