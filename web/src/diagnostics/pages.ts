import type { Page } from "../ui/page/pages";

const takers = ["teacher", "head", "deputy"] as const;

const pages: readonly Page[] = [
  { path: "/my/diagnostics", words: ["diagnostics"], duties: takers, load: () => import("./my_diagnostics") },
  { path: "/my/attempts/:attempt", words: ["diagnostics"], duties: takers, load: () => import("./runner/runner") },
  { path: "/marking", words: ["diagnostics"], duties: ["expert"], load: () => import("./marking") },
];

export default pages;
