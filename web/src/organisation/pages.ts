import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/staff", words: ["organisation"], duties: ["centre", "municipal_methodist", "administrator"], load: () => import("./staff") },
  { path: "/staff/import", words: ["organisation"], duties: ["centre", "municipal_methodist", "administrator"], load: () => import("./import") },
  { path: "/school", words: ["organisation"], duties: ["head", "deputy", "responsible"], load: () => import("./school") },
  { path: "/standings", words: ["organisation"], duties: ["municipal_methodist", "centre"], load: () => import("./standings") },
  { path: "/municipalities", words: ["organisation"], duties: ["centre", "administrator"], load: () => import("./municipalities") },
  { path: "/people/:person", words: ["organisation", "route"], duties: "signed_in", load: () => import("./person") },
];

export default pages;
