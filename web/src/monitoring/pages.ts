import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/indicators", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], load: () => import("./indicators") },
  { path: "/year-report", words: ["monitoring"], duties: ["municipal_methodist", "ministry"], load: () => import("./year_report") },
  { path: "/open-reports", words: ["monitoring"], duties: "anyone", load: () => import("./public_report") },
  { path: "/open-reports/:report", words: ["monitoring"], duties: "anyone", load: () => import("./public_report") },
  { path: "/monitorings", words: ["monitoring"], duties: ["association_head", "municipal_methodist", "head", "deputy", "responsible"], load: () => import("./reviews") },
];

export default pages;
