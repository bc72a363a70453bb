import type { Page } from "../ui/page/pages";

const keepers = ["centre", "expert", "regional_methodist"] as const;

const pages: readonly Page[] = [
  { path: "/items", words: ["instrument"], duties: keepers, load: () => import("./bank") },
  { path: "/item-statistics", words: ["instrument"], duties: keepers, load: () => import("./quality") },
  { path: "/items/suspended", words: ["instrument"], duties: keepers, load: () => import("./suspended") },
  { path: "/items/lists", words: ["instrument"], duties: ["centre"], load: () => import("./bring") },
  { path: "/items/new", words: ["instrument"], duties: ["centre"], load: () => import("./editor/editor") },
  { path: "/items/:item/edit", words: ["instrument"], duties: ["centre"], load: () => import("./editor/editor") },
  { path: "/forms/new", words: ["instrument"], duties: ["centre"], load: () => import("./blueprint/compose") },
  { path: "/forms/:form", words: ["instrument"], duties: keepers, load: () => import("./form_preview") },
];

export default pages;
