import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/indicators", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], load: () => import("./indicators") },
  { path: "/execution", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist"], load: () => import("./execution") },
  { path: "/targets", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], load: () => import("./targets") },
  { path: "/low-result-schools", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist"], load: () => import("./low_result") },
  { path: "/satisfaction", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist"], load: () => import("./survey") },
  { path: "/federal-reporting", words: ["monitoring"], duties: ["ministry", "centre"], load: () => import("./federal") },
  { path: "/data-requests", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist"], load: () => import("./data_requests") },
  { path: "/course-budget", words: ["monitoring"], duties: ["ministry", "centre"], load: () => import("./budget") },
  { path: "/my/activity", words: ["monitoring", "access"], duties: ["regional_methodist"], load: () => import("./own_activity") },
  { path: "/activity-reports", words: ["monitoring", "access"], duties: ["centre", "ministry"], load: () => import("./activity") },
  { path: "/year-report", words: ["monitoring"], duties: ["municipal_methodist", "ministry"], load: () => import("./year_report") },
  { path: "/open-reports", words: ["monitoring"], duties: "anyone", load: () => import("./public_report") },
  { path: "/open-reports/:report", words: ["monitoring"], duties: "anyone", load: () => import("./public_report") },
  { path: "/monitorings", words: ["monitoring"], duties: ["association_head", "municipal_methodist", "head", "deputy", "responsible"], load: () => import("./reviews") },
];

export default pages;
