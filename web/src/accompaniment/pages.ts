import type { Page } from "../ui/page/pages";

const authors = ["teacher", "head", "deputy"] as const;
const companions = ["regional_methodist", "tutor", "curator", "mentor", "centre"] as const;

const pages: readonly Page[] = [
  { path: "/my/evidence", words: ["accompaniment"], duties: authors, load: () => import("./my_evidence") },
  { path: "/my/questions", words: ["accompaniment"], duties: authors, load: () => import("./my_questions") },
  { path: "/help-desk", words: ["accompaniment"], duties: [...companions, "municipal_methodist", "head", "deputy"], load: () => import("./help_desk") },
  { path: "/reviews", words: ["accompaniment"], duties: ["regional_methodist", "tutor", "centre"], load: () => import("./reviews") },
  { path: "/supervised", words: ["accompaniment"], duties: companions, load: () => import("./supervised") },
  { path: "/supervised/:route", words: ["accompaniment"], duties: companions, load: () => import("./supervised_route") },
  { path: "/mentoring", words: ["accompaniment"], duties: ["teacher", "head", "deputy", "mentor", "centre"], load: () => import("./mentoring") },
  { path: "/tutors", words: ["accompaniment"], duties: ["centre", "ministry"], load: () => import("./tutors") },
  { path: "/tutors/assignment", words: ["accompaniment"], duties: ["centre"], load: () => import("./assign_tutors") },
  { path: "/interviews", words: ["accompaniment"], duties: ["head", "deputy", "responsible", "municipal_methodist"], load: () => import("./interviews") },
];

export default pages;
