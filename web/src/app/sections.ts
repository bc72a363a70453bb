// The sections of the navigation in their order, by duty; a section is shown when some room offers a page at its path.
// Its words are `nav.NAME` of words/*/shell.json. Where a person begins is said by homeOf.
import type { components } from "../api/schema";
import type { Duty } from "../ui/page/pages";
import type { RoomWords } from "../words/rooms";

type ShellWords = keyof RoomWords["shell"];
type NavigationKey = ShellWords & `nav.${string}`;
type GroupKey = ShellWords & `group.${string}`;

export type RegulationPart = keyof components["schemas"]["RegulationParts"];

export interface Section {
  words: NavigationKey;
  path: string;
  duties: readonly Duty[];
  /** Offered where the regulation in force has this part alone. */
  part?: RegulationPart;
  /** Where it stands when a person has more sections than fit in one row. */
  group?: GroupKey;
}

/** A place of the menu: one section, or several under one name. */
export interface Place {
  key: string;
  words: NavigationKey | GroupKey;
  sections: readonly Section[];
}

const school: Duty[] = ["head", "deputy", "responsible"];
/** Heads have routes of their own, beside the work for others. */
const authors: Duty[] = ["head", "deputy"];
/** Who decides on routes by one regulation or another, beside the heads. */
const deciders: Duty[] = ["association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"];
/** Whoever may belong to a community or have a practice to show, beside the teachers. */
const everybody: Duty[] = ["head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "expert", "centre"];
const support: Duty[] = ["tutor", "curator", "mentor"];

export const sections: readonly Section[] = [
  { words: "nav.my_route", path: "/my/route", duties: ["teacher"] },
  { words: "nav.my_diagnostics", path: "/my/diagnostics", duties: ["teacher"], group: "group.diagnostics" },
  { words: "nav.my_results", path: "/my/results", duties: ["teacher"], group: "group.diagnostics" },
  { words: "nav.my_sittings", path: "/my/sittings", duties: ["teacher"], group: "group.diagnostics" },
  { words: "nav.my_selection", path: "/my/selection", duties: ["teacher"] },
  { words: "nav.my_questions", path: "/my/questions", duties: ["teacher"], group: "group.help" },
  { words: "nav.mentoring", path: "/mentoring", duties: ["teacher"], group: "group.help" },
  { words: "nav.practices", path: "/practices", part: "practices", duties: ["teacher"], group: "group.help" },
  { words: "nav.library", path: "/library", part: "library", duties: ["teacher"], group: "group.help" },
  { words: "nav.communities", path: "/communities", part: "communities", duties: ["teacher"], group: "group.help" },
  { words: "nav.my_peers", path: "/my/peers", part: "peers", duties: ["teacher"], group: "group.help" },
  { words: "nav.criteria", path: "/criteria", part: "monitorings", duties: ["teacher"], group: "group.help" },
  { words: "nav.my_portfolio", path: "/my/portfolio", duties: ["teacher"] },
  { words: "nav.my_data", path: "/my/data", duties: ["teacher"] },
  { words: "nav.approvals", path: "/approvals", duties: ["head", "deputy"] },
  { words: "nav.approvals", path: "/approvals", duties: deciders, group: "group.routes" },
  { words: "nav.school", path: "/school", duties: school, group: "group.school" },
  { words: "nav.overdue", path: "/overdue", duties: ["head", "deputy", "municipal_methodist"], group: "group.school" },
  { words: "nav.overdue", path: "/overdue", duties: ["centre"], group: "group.routes" },
  { words: "nav.interviews", path: "/interviews", part: "interviews", duties: [...school, "municipal_methodist"], group: "group.school" },
  { words: "nav.recommendations", path: "/recommendations", part: "recommendations", duties: [...school, "association_head", "municipal_methodist"], group: "group.school" },
  { words: "nav.records", path: "/school-records", part: "records", duties: [...school, "municipal_methodist"], group: "group.school" },
  { words: "nav.responsible", path: "/responsible", part: "responsible", duties: [...school, "municipal_methodist"], group: "group.school" },
  { words: "nav.meetings", path: "/meetings", part: "meetings", duties: [...school, "municipal_methodist"], group: "group.school" },
  { words: "nav.campaigns", path: "/campaigns", duties: ["centre"], group: "group.wave" },
  { words: "nav.applications", path: "/applications", duties: [...school, "municipal_methodist", "centre"], group: "group.wave" },
  { words: "nav.sittings", path: "/sittings", duties: [...school, "municipal_methodist", "centre"], group: "group.wave" },
  { words: "nav.findings", path: "/findings", duties: ["centre", "regional_methodist"], group: "group.wave" },
  { words: "nav.requests", path: "/requests", duties: ["centre", "regional_methodist", "tutor"], group: "group.routes" },
  { words: "nav.supervised", path: "/supervised", duties: [...support, "regional_methodist"], group: "group.routes" },
  { words: "nav.groups", path: "/groups", part: "groups", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.groups", path: "/groups", part: "groups", duties: ["municipal_methodist", "regional_methodist", ...support, "centre"], group: "group.routes" },
  { words: "nav.team_requests", path: "/team-requests", part: "teams", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.team_requests", path: "/team-requests", part: "teams", duties: ["municipal_methodist", "regional_methodist", "tutor", "curator", "centre"], group: "group.routes" },
  { words: "nav.tutors", path: "/tutors", duties: ["centre", "ministry"], group: "group.routes" },
  { words: "nav.handovers", path: "/handovers", part: "handovers", duties: ["municipal_methodist", "centre"], group: "group.routes" },
  { words: "nav.received", path: "/handovers/received", part: "handovers", duties: ["mentor"], group: "group.routes" },
  { words: "nav.peers", path: "/peers", part: "peers", duties: ["municipal_methodist", "regional_methodist", "centre", ...support], group: "group.routes" },
  { words: "nav.effects", path: "/effects", part: "effect", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.effects", path: "/effects", part: "effect", duties: ["regional_methodist", "centre"], group: "group.routes" },
  { words: "nav.help_desk", path: "/help-desk", part: "help_desk", duties: ["municipal_methodist", "regional_methodist", "centre", ...support], group: "group.routes" },
  { words: "nav.help_desk", path: "/help-desk", part: "help_desk", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.reviews", path: "/reviews", duties: ["tutor", "regional_methodist", "centre"], group: "group.routes" },
  { words: "nav.marking", path: "/marking", duties: ["expert", "regional_methodist"], group: "group.wave" },
  { words: "nav.markers", path: "/markers", duties: ["centre", "administrator"], group: "group.wave" },
  { words: "nav.products", path: "/products", duties: ["regional_methodist", "expert", "centre"], group: "group.routes" },
  { words: "nav.items", path: "/items", duties: ["regional_methodist", "expert", "centre"], group: "group.wave" },
  { words: "nav.catalogue", path: "/catalogue", duties: ["centre", "regional_methodist", "municipal_methodist", ...support], group: "group.routes" },
  { words: "nav.messages", path: "/messages", part: "messages", duties: ["centre", "regional_methodist", "municipal_methodist", ...support], group: "group.routes" },
  { words: "nav.programmes", path: "/programmes", duties: ["centre", "regional_methodist", "expert"], group: "group.routes" },
  { words: "nav.offers", path: "/offers", duties: ["centre", "regional_methodist", "municipal_methodist"], group: "group.routes" },
  { words: "nav.waves", path: "/waves", duties: ["centre"], group: "group.routes" },
  { words: "nav.offered_routes", path: "/offered-routes", duties: ["association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"], group: "group.routes" },
  { words: "nav.offered_routes", path: "/offered-routes", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.priorities", path: "/priorities", duties: ["ministry", "centre"], group: "group.region" },
  { words: "nav.certificates", path: "/certificates", duties: ["centre"], group: "group.papers" },
  { words: "nav.papers", path: "/papers", duties: [...school, "municipal_methodist", "centre"], group: "group.papers" },
  { words: "nav.practices", path: "/practices", part: "practices", duties: everybody, group: "group.together" },
  { words: "nav.library", path: "/library", part: "library", duties: everybody, group: "group.together" },
  { words: "nav.communities", path: "/communities", part: "communities", duties: everybody, group: "group.together" },
  { words: "nav.criteria", path: "/criteria", part: "monitorings", duties: [...school, "association_head", "municipal_methodist"], group: "group.together" },
  { words: "nav.joint_plans", path: "/joint-plans", part: "joint_plans", duties: ["head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "centre"], group: "group.together" },
  { words: "nav.team", path: "/team", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.mentoring", path: "/mentoring", duties: ["head", "deputy"], group: "group.school" },
  { words: "nav.mentoring", path: "/mentoring", duties: ["mentor", "centre"], group: "group.routes" },
  { words: "nav.staff", path: "/staff", duties: ["centre", "municipal_methodist", "administrator"], group: "group.region" },
  { words: "nav.municipalities", path: "/municipalities", duties: ["centre", "administrator"], group: "group.region" },
  { words: "nav.standings", path: "/standings", duties: ["municipal_methodist", "centre"], group: "group.region" },
  { words: "nav.deficit_map", path: "/deficit-map", duties: ["ministry", "centre", "regional_methodist", "municipal_methodist"], group: "group.region" },
  { words: "nav.indicators", path: "/indicators", duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], group: "group.region" },
  { words: "nav.targets", path: "/targets", duties: ["ministry", "centre", "municipal_methodist"], group: "group.region" },
  { words: "nav.low_result", path: "/low-result-schools", duties: ["ministry", "centre", "municipal_methodist"], group: "group.region" },
  { words: "nav.satisfaction", path: "/satisfaction", part: "satisfaction", duties: ["ministry", "centre", "municipal_methodist"], group: "group.region" },
  { words: "nav.federal", path: "/federal-reporting", duties: ["ministry", "centre"], group: "group.region" },
  { words: "nav.data_requests", path: "/data-requests", duties: ["ministry", "centre", "municipal_methodist"], group: "group.region" },
  { words: "nav.route_effects", path: "/route-effects", duties: ["centre", "regional_methodist", "ministry"], group: "group.region" },
  { words: "nav.activity_effects", path: "/activity-effects", duties: ["centre", "regional_methodist", "ministry"], group: "group.region" },
  { words: "nav.budget", path: "/course-budget", duties: ["ministry", "centre"], group: "group.region" },
  { words: "nav.activity", path: "/activity-reports", duties: ["ministry", "centre"], group: "group.region" },
  { words: "nav.my_activity", path: "/my/activity", duties: ["regional_methodist"], group: "group.routes" },
  { words: "nav.open_reports", path: "/year-report", duties: ["ministry", "municipal_methodist"], group: "group.region" },
  { words: "nav.monitorings", path: "/monitorings", part: "monitorings", duties: ["association_head", "municipal_methodist", ...school], group: "group.region" },
  { words: "nav.regulation", path: "/regulation", duties: ["centre"], group: "group.region" },
  { words: "nav.mail", path: "/mail", duties: ["administrator", "centre"], group: "group.region" },
  { words: "nav.journal", path: "/journal", duties: ["administrator", "centre"], group: "group.region" },
  { words: "nav.my_route", path: "/my/route", duties: authors, group: "group.mine" },
  { words: "nav.my_diagnostics", path: "/my/diagnostics", duties: authors, group: "group.mine" },
  { words: "nav.my_results", path: "/my/results", duties: authors, group: "group.mine" },
  { words: "nav.my_sittings", path: "/my/sittings", duties: authors, group: "group.mine" },
  { words: "nav.my_selection", path: "/my/selection", duties: authors, group: "group.mine" },
  { words: "nav.my_questions", path: "/my/questions", duties: authors, group: "group.mine" },
  { words: "nav.my_portfolio", path: "/my/portfolio", duties: authors, group: "group.mine" },
  { words: "nav.my_data", path: "/my/data", duties: authors, group: "group.mine" },
];

/** Whether anything of a person's menu depends on the regulation. */
export const dependsOnParts = (shown: readonly Section[]): boolean => shown.some(({ part }) => part !== undefined);

/** The sections whose part the regulation has; until that is known, those that depend on none. */
export function offered(shown: readonly Section[], parts: Readonly<Record<RegulationPart, boolean>> | undefined): Section[] {
  return shown.filter(({ part }) => part === undefined || parts?.[part] === true);
}

/** What stays with a person after the last duty. */
const kept = ["/my/data", "/my/results", "/my/portfolio"];

export function sectionsOf(held: readonly string[], paths: readonly string[]): Section[] {
  if (held.length === 0) return sections.filter(({ path, duties }) => kept.includes(path) && paths.includes(path) && duties.includes("teacher"));
  const open = sections.filter((section) => paths.includes(section.path) && section.duties.some((duty) => held.includes(duty)));
  const byPath = new Map<string, Section>();
  for (const section of open) byPath.set(section.path, { ...(byPath.get(section.path) ?? section), group: section.group });
  return [...byPath.values()];
}

/** Where a duty's work is when nothing waits; of other duties the first section of the menu. */
const mains: readonly { duty: Duty; path: string }[] = [
  { duty: "head", path: "/school" },
  { duty: "deputy", path: "/school" },
  { duty: "tutor", path: "/supervised" },
  { duty: "curator", path: "/supervised" },
  { duty: "mentor", path: "/supervised" },
  { duty: "regional_methodist", path: "/findings" },
  { duty: "municipal_methodist", path: "/standings" },
  { duty: "centre", path: "/findings" },
  { duty: "ministry", path: "/indicators" },
  { duty: "expert", path: "/marking" },
];

/** The page of a person with whom nothing waits; their own route comes first with teachers. */
export function homeOf(held: readonly string[], paths: readonly string[]): string {
  const shown = sectionsOf(held, paths).map(({ path }) => path);
  const main = held.includes("teacher") ? undefined : mains.find(({ duty, path }) => held.includes(duty) && shown.includes(path));
  return main?.path ?? shown[0] ?? "/password";
}

/** The sections, in the order of the menu, that are asked whether something waits there; a teacher's route asks nothing. */
export function waitingOf(held: readonly string[], paths: readonly string[], askable: readonly string[]): string[] {
  if (held.includes("teacher")) return [];
  return sectionsOf(held, paths).map(({ path }) => path).filter((path) => askable.includes(path));
}

/** More sections than this do not fit in one row. */
const most_in_a_row = 6;

/** The places of the menu: all sections in a row while they fit, else those of a group under its name. */
export function placesOf(shown: readonly Section[]): Place[] {
  const alone = (section: Section): Place => ({ key: section.path, words: section.words, sections: [section] });
  if (shown.length <= most_in_a_row) return shown.map(alone);
  const places: Place[] = [];
  for (const section of shown) {
    const { group } = section;
    const at = places.findIndex((place) => place.key === group);
    const place = places[at];
    if (place) places[at] = { ...place, sections: [...place.sections, section] };
    else places.push(group ? { key: group, words: group, sections: [section] } : alone(section));
  }
  return places.map((place) => (place.sections.length === 1 ? alone(place.sections[0] as Section) : place));
}
