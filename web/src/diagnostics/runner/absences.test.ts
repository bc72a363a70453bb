import { expect, it } from "vitest";
import { noted, waiting, without } from "./absences";

it("keeps what the server was not told, and forgets what it has", () => {
  noted("t", { client_ms: 1, seconds: 5 });
  noted("t", { client_ms: 2, seconds: 7 });
  const told = waiting("t");
  noted("t", { client_ms: 3, seconds: 1 });
  without("t", told);
  expect(waiting("t")).toEqual([{ client_ms: 3, seconds: 1 }]);
  without("t", waiting("t"));
  expect(localStorage.getItem("marshrut.away.t")).toBeNull();
});

it("counts nothing of what is broken", () => {
  localStorage.setItem("marshrut.away.x", "{");
  expect(waiting("x")).toEqual([]);
});
