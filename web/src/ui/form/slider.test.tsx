import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Slider } from "./slider";

let again = () => {};

function Page({ told, start }: { told: (value: number | undefined) => void; start?: number }) {
  const [value, setValue] = useState(start);
  const [, setTurn] = useState(0);
  again = () => setTurn((turn) => turn + 1);
  const change = (given: number | undefined) => {
    told(given);
    setValue(given);
  };
  return <Slider label="Hours" value={value ?? 72} least={1} far={200} most={500} change={change} />;
}
const range = () => screen.getByRole<HTMLInputElement>("slider");
const field = () => screen.getByRole<HTMLInputElement>("spinbutton");

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("tells what is dragged once the hand rests, however often the page is drawn", () => {
  const told = vi.fn();
  render(<Page told={told} start={100} />);
  fireEvent.change(range(), { target: { value: "120" } });
  fireEvent.change(range(), { target: { value: "140" } });
  expect(told).not.toHaveBeenCalled();
  for (let turn = 0; turn < 4; turn += 1) {
    act(() => { vi.advanceTimersByTime(50); });
    act(() => again());
  }
  expect(told.mock.calls).toEqual([[140]]);
});

it("tells what was dragged last when the page is left at once", () => {
  const told = vi.fn();
  const { unmount } = render(<Page told={told} start={100} />);
  fireEvent.change(range(), { target: { value: "120" } });
  unmount();
  act(() => { vi.advanceTimersByTime(500); });
  expect(told.mock.calls).toEqual([[120]]);
});

it("keeps its end under the hand", () => {
  render(<Page told={vi.fn()} start={300} />);
  fireEvent.change(range(), { target: { value: "290" } });
  expect(range().max).toBe("300");
});

it("lets a number be cleared and written anew, and takes the usual one when it is left empty", () => {
  const told = vi.fn();
  render(<Page told={told} start={30} />);
  fireEvent.change(field(), { target: { value: "" } });
  expect(field().value).toBe("");
  fireEvent.change(field(), { target: { value: "5" } });
  expect(told.mock.calls).toEqual([[5]]);
  fireEvent.change(field(), { target: { value: "" } });
  fireEvent.blur(field());
  expect(told.mock.calls.at(-1)).toEqual([undefined]);
  expect(field().value).toBe("72");
});
