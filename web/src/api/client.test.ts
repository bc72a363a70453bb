import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answered, api, once, rememberCsrf } from "./client";
import { Refusal } from "./refusal";

let asked: Request[] = [];

function answerWith(status: number, body: unknown, type = "application/json") {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (request) => {
    asked.push(request as Request);
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
  });
}

beforeEach(() => {
  asked = [];
  rememberCsrf("word");
});
afterEach(() => vi.restoreAllMocks());

test("a_read_carries_neither_key_nor_csrf_word", async () => {
  answerWith(200, { person_name: "Росина" });
  expect((await answered(api.GET("/api/session"))).person_name).toBe("Росина");
  expect(asked[0]?.headers.has("Idempotency-Key")).toBe(false);
  expect(asked[0]?.headers.has("X-Marshrut-CSRF")).toBe(false);
});

test("a_change_carries_both_and_keeps_a_given_key", async () => {
  answerWith(200, {});
  const same = once();
  await api.POST("/api/consents", { body: { kind: "k", version: "1" }, ...same });
  await api.POST("/api/consents", { body: { kind: "k", version: "1" }, ...same });
  await api.POST("/api/consents", { body: { kind: "k", version: "1" } });
  const keys = asked.map((request) => request.headers.get("Idempotency-Key"));
  expect(asked[0]?.headers.get("X-Marshrut-CSRF")).toBe("word");
  expect(keys[0]).toBe(same.headers["Idempotency-Key"]);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test("a_problem_becomes_a_refusal_with_words_for_each_field", async () => {
  const error = { code: "access.weak", pointer: "/new_password", ru: "Слишком короткий.", en: "Too short." };
  answerWith(422, { code: "access.weak", errors: [error] }, "application/problem+json");
  const refusal = await api.POST("/api/session/password", { body: { old_password: "a", new_password: "b" } }).catch((thrown) => thrown);
  expect(refusal).toBeInstanceOf(Refusal);
  expect([refusal.status, refusal.code, refusal.lost]).toEqual([422, "access.weak", false]);
  document.documentElement.lang = "ru";
  expect(refusal.at("/new_password")).toBe("Слишком короткий.");
  expect(refusal.beside("/new_password")).toBeUndefined();
  document.documentElement.lang = "en";
  expect(refusal.beside("/old_password")).toBe("Too short.");
});

test("a_lost_connection_is_a_refusal_that_may_be_repeated", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const refusal = await api.GET("/api/session").catch((thrown) => thrown);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.lost).toBe(true);
});
