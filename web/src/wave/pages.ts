import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/waves", words: ["wave"], duties: ["centre"], load: () => import("./waves") },
  { path: "/waves/:wave", words: ["wave"], duties: ["centre"], load: () => import("./wave") },
  { path: "/offered-routes", words: ["wave"], duties: ["head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"], load: () => import("./offers") },
  { path: "/waves/:wave/runs/:run", words: ["wave"], duties: ["centre"], load: () => import("./run") },
];

export default pages;
