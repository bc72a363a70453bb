import type { Page } from "../ui/page/pages";

const makers = ["head", "deputy", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"] as const;
const asking = ["head", "deputy", "municipal_methodist", "regional_methodist", "tutor", "curator", "centre"] as const;

const pages: readonly Page[] = [
  { path: "/groups", words: ["team", "route"], duties: makers, load: () => import("./groups") },
  { path: "/groups/:group", words: ["team", "route", "planning"], duties: makers, load: () => import("./group") },
  { path: "/team-requests", words: ["team"], duties: asking, load: () => import("./team_requests") },
];

export default pages;
