import type { Page } from "../ui/page/pages";

/** Whom the regulation may show another's findings, at once or with that person's permission: the server says whose. */
const readers: Page["duties"] = ["centre", "regional_methodist", "head", "deputy", "municipal_methodist", "mentor", "tutor"];

const pages: readonly Page[] = [
  { path: "/my/results", words: ["deficit"], duties: "signed_in", load: () => import("./my_results") },
  { path: "/my/self-assessment", words: ["deficit"], duties: ["teacher", "head", "deputy"], load: () => import("./self_assessment") },
  { path: "/findings", words: ["deficit"], duties: ["centre", "regional_methodist"], load: () => import("./findings") },
  { path: "/findings/people/:person", words: ["deficit"], duties: readers, load: () => import("./person_findings") },
  { path: "/requests", words: ["deficit"], duties: ["centre", "regional_methodist", "tutor"], load: () => import("./requests") },
  { path: "/deficit-map", words: ["deficit"], duties: ["municipal_methodist", "regional_methodist", "centre", "ministry"], load: () => import("./map") },
  { path: "/deficit-map/import", words: ["deficit"], duties: ["centre"], load: () => import("./bring") },
  { path: "/priorities", words: ["deficit"], duties: ["ministry", "centre"], load: () => import("./priorities") },
  { path: "/team", words: ["deficit"], duties: ["head", "deputy"], load: () => import("./team") },
];

export default pages;
