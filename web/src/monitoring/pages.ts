import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/indicators", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], load: () => import("./indicators") },
  { path: "/monitorings", words: ["monitoring"], duties: ["association_head", "municipal_methodist", "head", "deputy", "responsible"], load: () => import("./reviews") },
];

export default pages;
