import { expect, test } from "vitest";
import { mayOpen, pages } from "./pages";
import { homeOf, placesOf, sections, sectionsOf, waitingOf } from "./sections";

const all = [...new Set(sections.map((section) => section.path))];
const placesFor = (...duties: string[]) => placesOf(sectionsOf(duties, all));

test("no menu has more places than fit in one row", () => {
  for (const duties of [["teacher"], ["head"], ["deputy"], ["centre"], ["regional_methodist"], ["municipal_methodist"], ["tutor"], ["expert"], ["administrator"]])
    expect(placesFor(...duties).length, duties.join()).toBeLessThanOrEqual(7);
});

test("every section stays within reach whatever the grouping", () => {
  for (const duty of ["teacher", "head", "centre"]) {
    const reached = placesFor(duty).flatMap((place) => place.sections.map((section) => section.path));
    expect(reached.sort()).toEqual(sectionsOf([duty], all).map((section) => section.path).sort());
  }
});

test("a head finds the own route in one place, a teacher in the row", () => {
  const mine = placesFor("head").find((place) => place.words === "group.mine");
  expect(mine?.sections.map((section) => section.path)).toContain("/my/results");
  expect(placesFor("teacher")[0]?.words).toBe("nav.my_route");
  expect(placesFor("teacher", "deputy").filter((place) => place.sections.some((section) => section.path === "/my/route"))).toHaveLength(1);
});

const offered = sections.flatMap(({ path, duties }) => pages.filter((page) => page.path === path).map((page) => [path, duties, page] as const));

test.each(offered)("every_duty_that_is_led_to_%s_may_open_it", (_, duties, page) => {
  expect(duties.filter((duty) => !mayOpen(page, [duty]))).toEqual([]);
});

test("most_sections_have_a_page", () => {
  expect(offered.length).toBeGreaterThan(20);
});

test("who_holds_no_duty_any_more_keeps_the_way_to_what_is_theirs", () => {
  expect(sectionsOf([], all).map((section) => section.path)).toEqual(["/my/results", "/my/portfolio", "/my/data"]);
});

test("a_duty_begins_where_its_work_is", () => {
  expect(homeOf(["teacher", "head"], all)).toBe("/my/route");
  expect(homeOf(["ministry"], all)).toBe("/indicators");
  expect(homeOf(["municipal_methodist"], all)).toBe("/standings");
  expect(homeOf(["administrator"], all)).toBe("/markers");
  expect(waitingOf(["centre"], all, ["/reviews", "/findings", "/approvals"])).toEqual(["/approvals", "/findings", "/reviews"]);
  expect(waitingOf(["teacher"], all, ["/approvals"])).toEqual([]);
});
