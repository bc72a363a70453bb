import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/catalogue", words: ["catalogue"], duties: "signed_in", load: () => import("./list") },
  { path: "/catalogue/import", words: ["catalogue"], duties: ["centre"], load: () => import("./import_lists") },
  { path: "/catalogue/offer", words: ["catalogue"], duties: ["centre", "regional_methodist"], load: () => import("./offer") },
  { path: "/catalogue/:activity", words: ["catalogue"], duties: "signed_in", load: () => import("./activity") },
];

export default pages;
