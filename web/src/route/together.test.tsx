// The draft under two hands, with the real saving and a server that keeps revisions as the real one does.
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { queries } from "../api/query";
import { changeLanguage, loadWords } from "../words/words";
import { useDraft } from "../builder/draft";
import { placeOf } from "./place";
import { type RoutePage, routeKey, useRoute } from "./reads";

interface Kept {
  id: string;
  session: string;
  goal: string;
  starts: string;
  ends: string;
  locked: boolean;
}

let revision: number;
let items: Kept[];
let banned: string[];
let hold: Promise<void> | undefined;

const kept = (session: string, part: Partial<Kept> = {}): Kept => ({ id: `i${session}`, session, goal: "", starts: "2026-10-01", ends: "2026-10-02", locked: false, ...part });
const page = () => {
  const route = { id: "r", revision, starts: "2026-09-01", ends: "2027-05-01", term_reason: "" };
  return structuredClone({ route, goals: [], items: items.map((one) => ({ ...one, title: one.session, state: "planned" })), may: { edit: true }, handovers: [] }) as unknown as RoutePage;
};
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json" } });

async function answer(request: Request) {
  if (request.method === "PUT") {
    const body = (await request.json()) as { revision: number; items: (Partial<Kept> & { session: string })[]; ban?: string[]; unban?: string[] };
    if (body.revision !== revision) return json({ code: "access.stale", errors: [], status: 412 }, 412);
    const ids = body.items.map((one) => one.id ?? one.session);
    if (new Set(ids).size < ids.length) return json({ code: "route.item_repeated", status: 400, errors: [{ code: "route.item_repeated", pointer: "/items/1", ru: "дважды", en: "twice" }] }, 400);
    items = body.items.map((one) => kept(one.session, { ...one, id: one.id ?? `i${one.session}` }));
    banned = [...banned.filter((one) => !body.unban?.includes(one)), ...(body.ban ?? []).filter((one) => !banned.includes(one))];
    revision += 1;
    return json(page());
  }
  if (!new URL(request.url).pathname.includes("/routes/")) return json({});
  const known = page();
  await hold;
  return json(known);
}

const otherSaves = (change: (items: Kept[]) => Kept[]) => {
  items = change(items);
  revision += 1;
};
const quiet = () => act(async () => { await new Promise((resolve) => setTimeout(resolve, 60)); });
const sessions = () => items.map((one) => one.session);
const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;

async function opened() {
  const first = await queries.fetchQuery({ queryKey: routeKey("r"), queryFn: async () => page() });
  return renderHook(() => useDraft(useRoute("r", true).data ?? first, placeOf(first)), { wrapper }).result;
}

beforeAll(async () => {
  await Promise.all([loadWords("ui"), loadWords("route")]);
  await changeLanguage("ru");
});
beforeEach(() => {
  queries.clear();
  hold = undefined;
  revision = 1;
  banned = [];
  items = [kept("a1"), kept("b1")];
  globalThis.fetch = ((request: Request) => answer(request)) as typeof fetch;
});
afterEach(cleanup);

it("takes back a step of this page alone", async () => {
  const draft = await opened();
  act(() => draft.current.add("x1", "X"));
  await quiet();
  otherSaves((before) => [...before, kept("y1")]);
  await act(() => queries.invalidateQueries({ queryKey: routeKey("r") }));
  await quiet();
  act(() => draft.current.back?.());
  await quiet();
  expect(sessions()).toEqual(["a1", "b1", "y1"]);
});

it("heeds no read that was begun before a save", async () => {
  const draft = await opened();
  let go = () => {};
  hold = new Promise((resolve) => { go = resolve; });
  const read = queries.refetchQueries({ queryKey: routeKey("r") });
  await quiet();
  act(() => draft.current.add("x1", "X"));
  await quiet();
  hold = undefined;
  go();
  await act(() => read);
  await quiet();
  act(() => draft.current.add("z1", "Z"));
  await quiet();
  expect(sessions()).toEqual(["a1", "b1", "x1", "z1"]);
});

it("locks the session that the other chose instead", async () => {
  const draft = await opened();
  otherSaves((before) => before.map((one) => (one.session === "a1" ? kept("a2", { id: "ia1", starts: "2026-11-01", ends: "2026-11-02" }) : one)));
  act(() => draft.current.change({ items: draft.current.items.map((one) => (one.session === "a1" ? { ...one, locked: true } : one)) }));
  await quiet();
  act(() => draft.current.remove("b1"));
  await quiet();
  expect(items).toEqual([kept("a2", { id: "ia1", starts: "2026-11-01", ends: "2026-11-02", locked: true })]);
});

it("keeps two parts of one activity that two changed", async () => {
  const draft = await opened();
  otherSaves((before) => before.map((one) => (one.session === "a1" ? { ...one, locked: true } : one)));
  act(() => draft.current.change({ items: draft.current.items.map((one) => (one.session === "a1" ? { ...one, starts: "2026-10-03" } : one)) }));
  await quiet();
  expect(items[0]).toMatchObject({ session: "a1", locked: true, starts: "2026-10-03" });
});

it("keeps what two banned at once, and takes back its own ban alone", async () => {
  const draft = await opened();
  banned.push("theirs");
  otherSaves((before) => before);
  act(() => draft.current.ban("a1", "mine"));
  await quiet();
  expect(banned).toEqual(["theirs", "mine"]);
  expect(sessions()).toEqual(["b1"]);
  act(() => draft.current.back?.());
  await quiet();
  expect(banned).toEqual(["theirs"]);
  expect([...sessions()].sort()).toEqual(["a1", "b1"]);
});

it("allows again what was banned a moment ago", async () => {
  const draft = await opened();
  act(() => {
    draft.current.ban("a1", "x");
    draft.current.unban("x");
  });
  await quiet();
  expect(banned).toEqual([]);
});
