import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/my/results", words: ["deficit"], duties: "signed_in", load: () => import("./my_results") },
  { path: "/my/self-assessment", words: ["deficit"], duties: ["teacher", "head", "deputy"], load: () => import("./self_assessment") },
  { path: "/findings", words: ["deficit"], duties: ["centre", "regional_methodist"], load: () => import("./findings") },
  { path: "/findings/people/:person", words: ["deficit"], duties: ["centre", "regional_methodist"], load: () => import("./person_findings") },
  { path: "/requests", words: ["deficit"], duties: ["centre", "regional_methodist", "tutor"], load: () => import("./requests") },
  { path: "/team", words: ["deficit"], duties: ["head", "deputy"], load: () => import("./team") },
];

export default pages;
