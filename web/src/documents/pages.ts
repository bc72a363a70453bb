import type { Page } from "../ui/page/pages";

const verify = () => import("./verify");

const pages: readonly Page[] = [
  { path: "/papers", words: ["documents"], duties: ["head", "deputy", "responsible", "municipal_methodist", "centre"], load: () => import("./papers") },
  { path: "/verify", words: ["documents"], duties: "anyone", load: verify },
  { path: "/check", words: ["documents"], duties: "anyone", load: verify },
  { path: "/check/:number", words: ["documents"], duties: "anyone", load: verify },
];

export default pages;
