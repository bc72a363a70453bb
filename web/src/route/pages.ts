import type { Page } from "../ui/page/pages";

const authors = ["teacher", "head", "deputy"] as const;

const deciders = [
  "head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre",
] as const;

const pages: readonly Page[] = [
  { path: "/my/route", words: ["route"], duties: authors, load: () => import("./my_route") },
  { path: "/my/selection", words: ["route", "planning"], duties: authors, load: () => import("./selection") },
  { path: "/approvals", words: ["route"], duties: deciders, load: () => import("./approvals") },
  { path: "/routes/:route", words: ["route"], duties: "signed_in", load: () => import("./others_route") },
  { path: "/routes/:route/programme", words: ["route"], duties: "signed_in", load: () => import("./programme") },
  { path: "/overdue", words: ["route"], duties: ["head", "deputy", "municipal_methodist", "centre"], load: () => import("./overdue") },
  { path: "/my/peers", words: ["route"], duties: authors, load: () => import("./peers") },
  { path: "/peers", words: ["route"], duties: ["municipal_methodist", "regional_methodist", "centre", "curator", "tutor", "mentor"], load: () => import("./peer_search") },
  { path: "/handovers", words: ["route"], duties: ["municipal_methodist", "centre"], load: () => import("./handovers") },
  { path: "/handovers/received", words: ["route"], duties: ["mentor"], load: () => import("./handovers_received") },
  { path: "/routes/:route/selection", words: ["route", "planning"], duties: deciders, load: () => import("./others_selection") },
  { path: "/routes/:route/revisions/:number", words: ["route"], duties: "signed_in", load: () => import("./revision") },
];

export default pages;
