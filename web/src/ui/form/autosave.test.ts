import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAutosave } from "./autosave";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test("a_text_is_saved_once_after_the_last_key", async () => {
  const save = vi.fn(async () => undefined);
  const { result } = renderHook(() => useAutosave("note", "", save));
  act(() => result.current.change("а"));
  await later(500);
  act(() => result.current.change("аб"));
  expect(result.current.state.kind).toBe("dirty");
  await later(900);
  expect(save.mock.calls).toEqual([["аб"]]);
  expect(result.current.state.kind).toBe("saved");
  expect(localStorage.getItem("marshrut.typed./note")).toBeNull();
});

test("a_text_waits_on_the_device_while_the_network_is_away_and_goes_by_itself", async () => {
  let away = true;
  const save = vi.fn(async () => {
    if (away) throw { lost: true };
  });
  const { result } = renderHook(() => useAutosave("note", "", save));
  act(() => result.current.change("текст"));
  await later(900);
  expect(result.current.state.kind).toBe("local");
  expect(localStorage.getItem("marshrut.typed./note")).toBe("текст");
  away = false;
  await later(6000);
  expect(result.current.state.kind).toBe("saved");
  expect(localStorage.getItem("marshrut.typed./note")).toBeNull();
});

test("a_text_left_on_the_device_is_there_after_reload_and_is_sent", async () => {
  localStorage.setItem("marshrut.typed./note", "вчерашний");
  const save = vi.fn(async () => undefined);
  const { result } = renderHook(() => useAutosave("note", "из базы", save));
  expect(result.current.text).toBe("вчерашний");
  await later(100);
  expect(save.mock.calls).toEqual([["вчерашний"]]);
});

test("a_refused_text_stays_and_is_not_sent_again_by_itself", async () => {
  const save = vi.fn(async () => {
    throw { lost: false };
  });
  const { result } = renderHook(() => useAutosave("note", "", save));
  act(() => result.current.change("нет"));
  await later(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(result.current.state.kind).toBe("failed");
  expect(result.current.text).toBe("нет");
});

test("a_text_that_somebody_else_wrote_is_taken_up_while_nothing_is_typed", async () => {
  const save = vi.fn(async () => undefined);
  const { result, rerender } = renderHook(({ known }) => useAutosave("note", known, save), { initialProps: { known: "было" } });
  rerender({ known: "их" });
  expect(result.current.text).toBe("их");
  expect(result.current.theirs).toBeUndefined();
  act(() => result.current.change("моё"));
  rerender({ known: "их новое" });
  expect(result.current.text).toBe("моё");
  expect(result.current.theirs).toBe("их новое");
  act(() => result.current.meet());
  expect(result.current.theirs).toBeUndefined();
  await later(900);
  expect(save.mock.calls).toEqual([["моё"]]);
});

test("a_text_of_ones_own_that_comes_back_is_nobody_elses", async () => {
  const { result, rerender } = renderHook(({ known }) => useAutosave("note", known, async () => undefined), { initialProps: { known: "" } });
  act(() => result.current.change("а"));
  await later(900);
  act(() => result.current.change("аб"));
  rerender({ known: "а" });
  expect(result.current.text).toBe("аб");
  expect(result.current.theirs).toBeUndefined();
});
