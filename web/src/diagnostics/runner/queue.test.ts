import { describe, expect, it } from "vitest";
import { answerOf, answered, cutShort, emptyAnswer, flagged, forServer, forgetQueue, forgetSent, keepQueue, loadQueue, merged, placeOf, received, seen, sendable, textsOf } from "./queue";

const text = (words: string) => ({ ...emptyAnswer, text: words });
const start = { kept: {}, waiting: {}, ceded: {}, filed: [], flags: [], at: "" };

describe("the queue of answers", () => {
  it("counts on from what the server has", () => {
    const known = merged(start, [{ item: "a", value: text("old"), sequence: 4 }]);
    expect(answered(known, "a", text("new"), 1).waiting.a?.sequence).toBe(5);
    expect(answered(known, "b", text("first"), 1).waiting.b?.sequence).toBe(1);
  });

  it("keeps an answer on the device until the server has that very answer", () => {
    const first = answered(start, "a", text("one"), 1);
    const second = answered(first, "a", text("two"), 2);
    expect(placeOf(second, "a")).toBe("device");
    const early = received(second, "a", { value: text("one"), sequence: 1 });
    expect(answerOf(early, "a").text).toBe("two");
    expect(placeOf(early, "a")).toBe("device");
    const settled = received(early, "a", { value: text("two"), sequence: 2 });
    expect(placeOf(settled, "a")).toBe("server");
    expect(settled.waiting).toEqual({});
  });

  it("sends the beginning of a text that is too long, once, and keeps it whole", () => {
    const long = answered(answered(start, "a", text("ы".repeat(5001)), 1), "b", text("ы".repeat(5000)), 2);
    expect(sendable(long)).toEqual(["a", "b"]);
    const sent = forServer(answerOf(long, "a"));
    expect(sent.text).toHaveLength(5000);
    const kept = received(long, "a", { value: sent, sequence: 1 });
    expect(sendable(kept)).toEqual(["b"]);
    expect(cutShort(kept)).toEqual(["a"]);
    expect(answerOf(kept, "a").text).toHaveLength(5001);
    expect(placeOf(kept, "a")).toBe("device");
    expect(kept.ceded).toEqual({});
    const shorter = answered(kept, "a", text("ы".repeat(4999)), 3);
    expect(cutShort(shorter)).toEqual([]);
    expect(sendable(shorter)).toEqual(["a", "b"]);
  });

  it("counts signs of two halves as one", () => {
    expect(forServer(text("😀".repeat(3000))).text).toHaveLength(6000);
  });

  it("gives way to a later answer of another device", () => {
    const mine = answered(start, "a", text("mine"), 1);
    const theirs = received(mine, "a", { value: text("theirs"), sequence: 9 });
    expect(answerOf(theirs, "a").text).toBe("theirs");
    expect(placeOf(theirs, "a")).toBe("server");
  });

  it("survives a reload with all that was not sent", () => {
    const queue = flagged({ ...answered(start, "a", text("kept"), 1), at: "a" }, "b");
    expect(keepQueue("t", queue)).toBe(true);
    const again = merged(loadQueue("t"), [{ item: "b", value: text("from the server"), sequence: 2 }]);
    expect(answerOf(again, "a").text).toBe("kept");
    expect(answerOf(again, "b").text).toBe("from the server");
    expect(again.flags).toEqual(["b"]);
    expect(again.at).toBe("a");
    forgetQueue("t");
    expect(loadQueue("t").waiting).toEqual({});
  });

  it("tells on a reload of what was not sent and gave way to an answer of another device", () => {
    expect(keepQueue("t", answered(answered(start, "a", text("typed here"), 1), "b", text("the same"), 2))).toBe(true);
    const shown = [{ item: "a", value: text("theirs"), sequence: 3 }, { item: "b", value: text("the same"), sequence: 1 }];
    const again = merged(loadQueue("t"), shown);
    expect(answerOf(again, "a").text).toBe("theirs");
    expect(again.ceded).toEqual({ a: text("typed here") });
    expect(keepQueue("t", again)).toBe(true);
    expect(loadQueue("t").ceded).toEqual({ a: text("typed here") });
    expect(seen(again, "a").ceded).toEqual({});
    forgetQueue("t");
  });

  it("keeps a text that the server did not take when the attempt is over", () => {
    expect(keepQueue("t", answered(answered(start, "a", { ...emptyAnswer, options: ["1"] }, 1), "b", text("my words"), 2))).toBe(true);
    forgetSent("t");
    expect(textsOf(loadQueue("t").waiting)).toEqual(["my words"]);
    forgetQueue("t");
    expect(keepQueue("t", answered(start, "a", { ...emptyAnswer, options: ["1"] }, 1))).toBe(true);
    forgetSent("t");
    expect(loadQueue("t").waiting).toEqual({});
  });

  it("begins anew when what the device kept is broken", () => {
    localStorage.setItem("marshrut.attempt.x", "{");
    expect(loadQueue("x").waiting).toEqual({});
  });

  it("has no place for an answer that was taken back", () => {
    expect(placeOf(merged(start, [{ item: "a", value: emptyAnswer, sequence: 2 }]), "a")).toBe("none");
  });
});
