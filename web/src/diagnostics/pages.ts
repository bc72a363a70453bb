import type { Page } from "../ui/page/pages";

const takers = ["teacher", "head", "deputy"] as const;
const markers = ["expert", "regional_methodist"] as const;

const pages: readonly Page[] = [
  { path: "/my/diagnostics", words: ["diagnostics"], duties: takers, load: () => import("./my_diagnostics") },
  { path: "/my/attempts/:attempt", words: ["diagnostics"], duties: takers, load: () => import("./runner/runner") },
  { path: "/marking", words: ["diagnostics"], duties: markers, load: () => import("./marking") },
  { path: "/marking/:attempt", words: ["diagnostics"], duties: markers, load: () => import("./marking_work") },
  { path: "/my/marks", words: ["diagnostics"], duties: markers, load: () => import("./my_marks") },
  { path: "/markers", words: ["diagnostics"], duties: ["centre", "administrator"], load: () => import("./markers") },
];

export default pages;
