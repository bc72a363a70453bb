import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/waves", words: ["wave"], duties: ["centre"], load: () => import("./waves") },
  { path: "/waves/:wave", words: ["wave"], duties: ["centre"], load: () => import("./wave") },
  { path: "/waves/:wave/runs/:run", words: ["wave"], duties: ["centre"], load: () => import("./run") },
];

export default pages;
