// The sections of the navigation in their order, by duty; a section is shown when some room offers a page at its path.
// Its words are `nav.NAME` of words/*/shell.json. The first section of a person is that person's home.
import type { Duty } from "../ui/page/pages";
import type { RoomWords } from "../words/rooms";

type NavigationKey = keyof RoomWords["shell"] & `nav.${string}`;

export interface Section {
  words: NavigationKey;
  path: string;
  duties: readonly Duty[];
}

const school: Duty[] = ["head", "deputy", "responsible"];
const support: Duty[] = ["tutor", "curator", "mentor"];

export const sections: readonly Section[] = [
  { words: "nav.my_route", path: "/my/route", duties: ["teacher"] },
  { words: "nav.my_diagnostics", path: "/my/diagnostics", duties: ["teacher"] },
  { words: "nav.my_results", path: "/my/results", duties: ["teacher"] },
  { words: "nav.my_sittings", path: "/my/sittings", duties: ["teacher"] },
  { words: "nav.my_selection", path: "/my/selection", duties: ["teacher"] },
  { words: "nav.my_questions", path: "/my/questions", duties: ["teacher"] },
  { words: "nav.my_portfolio", path: "/my/portfolio", duties: ["teacher"] },
  { words: "nav.my_data", path: "/my/data", duties: ["teacher"] },
  { words: "nav.approvals", path: "/approvals", duties: school },
  { words: "nav.school", path: "/school", duties: school },
  { words: "nav.campaigns", path: "/campaigns", duties: ["centre"] },
  { words: "nav.applications", path: "/applications", duties: [...school, "municipal_methodist", "centre"] },
  { words: "nav.schools", path: "/schools", duties: ["municipal_methodist"] },
  { words: "nav.sittings", path: "/sittings", duties: [...school, "municipal_methodist", "centre"] },
  { words: "nav.findings", path: "/findings", duties: ["centre", "regional_methodist"] },
  { words: "nav.requests", path: "/requests", duties: ["centre", "regional_methodist", "tutor"] },
  { words: "nav.supervised", path: "/supervised", duties: [...support, "regional_methodist"] },
  { words: "nav.reviews", path: "/reviews", duties: ["tutor", "regional_methodist", "centre"] },
  { words: "nav.products", path: "/products", duties: ["regional_methodist", "expert", "centre"] },
  { words: "nav.marking", path: "/marking", duties: ["expert", "regional_methodist"] },
  { words: "nav.items", path: "/items", duties: ["regional_methodist", "expert", "centre"] },
  { words: "nav.catalogue", path: "/catalogue", duties: ["centre", "regional_methodist", "municipal_methodist", ...support] },
  { words: "nav.planning", path: "/planning", duties: ["centre"] },
  { words: "nav.certificates", path: "/certificates", duties: ["centre"] },
  { words: "nav.interviews", path: "/interviews", duties: ["head"] },
  { words: "nav.papers", path: "/papers", duties: [...school, "municipal_methodist", "centre"] },
  { words: "nav.team", path: "/team", duties: ["head", "deputy"] },
  { words: "nav.staff", path: "/staff", duties: ["centre", "municipal_methodist", "administrator"] },
  { words: "nav.accounts", path: "/accounts", duties: ["administrator", "centre"] },
  { words: "nav.indicators", path: "/indicators", duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"] },
  { words: "nav.regulation", path: "/regulation", duties: ["centre"] },
  { words: "nav.journal", path: "/journal", duties: ["administrator", "centre"] },
  { words: "nav.state", path: "/state", duties: ["administrator"] },
];

export function sectionsOf(held: readonly string[], paths: readonly string[]): Section[] {
  return sections.filter((section) => paths.includes(section.path) && section.duties.some((duty) => held.includes(duty)));
}
